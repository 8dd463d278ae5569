import { SvelteMap } from 'svelte/reactivity';
import { pagesOf, type RowWindow } from './row_window';

export const pageSize = 100;
const keptPages = 60;

/** Fetches `pageSize` rows from the given one on, counted from 0. */
export type FetchRows<Row> = (from: number, limit: number) => Promise<readonly Row[]>;

/** A long list of which only the pages that are looked at are fetched, and only so many kept. */
export class RowPages<Row> {
  private readonly pages = new SvelteMap<number, readonly Row[]>();
  private readonly asked = new Set<number>();

  constructor(
    private readonly fetchRows: FetchRows<Row>,
    private readonly onproblem: (thrown: unknown) => void,
  ) {}

  /** Reactive; nothing until the row's page is here. */
  row(index: number): Row | undefined {
    return this.pages.get(Math.floor(index / pageSize))?.[index % pageSize];
  }

  /** Sees to it that the rows of a window come. */
  want(window: RowWindow): void {
    for (const page of pagesOf(window, pageSize)) {
      if (this.asked.has(page)) continue;
      this.asked.add(page);
      void this.fetchPage(page);
    }
  }

  /** Puts one row in the place of the one that is there. */
  replace(index: number, row: Row): void {
    const page = Math.floor(index / pageSize);
    const rows = this.pages.get(page);
    if (rows === undefined) return;
    this.pages.set(
      page,
      rows.map((each, place) => (place === index % pageSize ? row : each)),
    );
  }

  private async fetchPage(page: number): Promise<void> {
    try {
      this.pages.set(page, await this.fetchRows(page * pageSize, pageSize));
      this.dropFarthestFrom(page);
    } catch (thrown) {
      this.asked.delete(page);
      this.onproblem(thrown);
    }
  }

  private dropFarthestFrom(page: number): void {
    if (this.pages.size <= keptPages) return;
    const distance = (other: number): number => Math.abs(other - page);
    const farthest = [...this.pages.keys()].reduce((a, b) => (distance(a) > distance(b) ? a : b));
    this.pages.delete(farthest);
    this.asked.delete(farthest);
  }
}
