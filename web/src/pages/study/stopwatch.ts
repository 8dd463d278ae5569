/** Time in front of a question; stands still while nobody can see the page. */
export class Stopwatch {
  #before: number;
  #since: number | null;

  constructor(now: number, before = 0) {
    this.#before = before;
    this.#since = now;
  }

  passed(now: number): number {
    return this.#before + (this.#since === null ? 0 : now - this.#since);
  }

  pause(now: number): void {
    this.#before = this.passed(now);
    this.#since = null;
  }

  resume(now: number): void {
    this.#since ??= now;
  }
}
