import { connection } from './connection.svelte';
import { asProblem, type Problem } from './problem';

/**
 * A document that a page shows, and where its loading stands. Loads again when `fetch` reads something
 * that changed, and when the server came back after it was lost.
 */
export class Loaded<T> {
  value = $state.raw<T>();
  problem = $state.raw<Problem>();
  #fetch: () => Promise<T>;
  #round = 0;

  /** Call it while a component is set up. */
  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
    $effect(() => {
      void connection.returns;
      void this.reload();
    });
  }

  get state(): 'loading' | 'ready' | 'failed' {
    if (this.problem !== undefined && this.value === undefined) return 'failed';
    return this.value === undefined ? 'loading' : 'ready';
  }

  /** Asks again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    try {
      const value = await this.#fetch();
      if (round === this.#round) [this.value, this.problem] = [value, undefined];
    } catch (thrown) {
      if (round === this.#round) this.problem = asProblem(thrown);
    }
  }
}
