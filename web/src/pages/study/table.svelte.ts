import { loadKept, nothingKept, saveKept, type Kept, type Scope } from './kept';
import type { Sheet } from './sheet';
import { Stopwatch } from './stopwatch';

/** What lies on the table: the sheet, the time in front of it, what was given; a reload keeps it. */
export class Table {
  #kept = $state.raw<Kept>(nothingKept({}));
  #watch = new Stopwatch(Date.now());

  get kept(): Kept {
    return this.#kept;
  }

  load(scope: Scope): Kept {
    return (this.#kept = loadKept(scope));
  }

  keep(part: Partial<Kept>): void {
    const before = this.#kept;
    this.#kept = { ...before, ...part };
    saveKept(this.#kept, before);
  }

  show(sheet: Sheet): void {
    this.#watch = new Stopwatch(Date.now(), sheet.spentBefore);
    this.keep({ sheet });
  }

  /** Milliseconds in front of this sheet. */
  spent(): number {
    return this.#watch.passed(Date.now());
  }

  /** The time stands still while nobody looks. */
  seen(visible: boolean): void {
    if (visible) this.#watch.resume(Date.now());
    else this.#watch.pause(Date.now());
    const { sheet } = this.#kept;
    if (sheet !== null) this.keep({ sheet: { ...sheet, spentBefore: this.spent() } });
  }
}
