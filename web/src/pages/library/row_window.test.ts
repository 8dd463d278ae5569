import { describe, expect, it } from 'vitest';
import { RowPages } from './row_pages.svelte';
import { pagesOf, rowWindow } from './row_window';

describe('the rows that are drawn', () => {
  it('are those in view and a few beyond', () => {
    expect(rowWindow(100_000, 50, 5_000, 5_900)).toEqual({ from: 88, until: 130 });
  });

  it('end where the list ends', () => {
    expect(rowWindow(20, 50, -300, 600)).toEqual({ from: 0, until: 20 });
    expect(rowWindow(100_000, 50, 4_999_500, 5_000_400)).toEqual({ from: 99_978, until: 100_000 });
  });

  it('are none while the list is out of sight or has no height', () => {
    expect(rowWindow(0, 50, 0, 900)).toEqual({ from: 0, until: 0 });
    expect(rowWindow(10, 0, 0, 900)).toEqual({ from: 0, until: 0 });
  });

  it('lie on the pages that they touch', () => {
    expect(pagesOf({ from: 95, until: 201 }, 100)).toEqual([0, 1, 2]);
    expect(pagesOf({ from: 100, until: 200 }, 100)).toEqual([1]);
    expect(pagesOf({ from: 5, until: 5 }, 100)).toEqual([]);
  });
});

describe('a long list', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it('fetches each page that is looked at once', async () => {
    const fetched: number[] = [];
    const pages = new RowPages(
      async (from, limit) => {
        fetched.push(from);
        return Array.from({ length: limit }, (_, index) => from + index);
      },
      () => undefined,
    );
    pages.want({ from: 150, until: 250 });
    pages.want({ from: 160, until: 260 });
    await settled();
    expect(fetched).toEqual([100, 200]);
    expect([pages.row(151), pages.row(5)]).toEqual([151, undefined]);
  });

  it('asks again for a page that failed', async () => {
    let attempts = 0;
    const problems: unknown[] = [];
    const pages = new RowPages<number>(
      async () => {
        attempts += 1;
        if (attempts === 1) throw new Error('gone');
        return [7];
      },
      (thrown) => problems.push(thrown),
    );
    pages.want({ from: 0, until: 1 });
    await settled();
    pages.want({ from: 0, until: 1 });
    await settled();
    expect([pages.row(0), problems.length]).toEqual([7, 1]);
  });

  it('keeps no more than a bounded number of pages', async () => {
    const pages = new RowPages(
      async (from) => [from],
      () => undefined,
    );
    for (let page = 0; page < 100; page += 1) {
      pages.want({ from: page * 100, until: page * 100 + 1 });
      await settled();
    }
    expect([pages.row(9_900), pages.row(0)]).toEqual([9_900, undefined]);
  });
});
