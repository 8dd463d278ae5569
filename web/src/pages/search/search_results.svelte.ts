import { untrack } from 'svelte';
import { read } from '../../api/client';
import { asProblem, type Problem } from '../../api/problem';
import type { SearchAnswer } from '../../api/stats';

const pause = 80;

/**
 * What a search has found. Follows the words as they are typed, after a short pause; what was found
 * stays until the next answer is here, and an answer to earlier words is passed over.
 */
export class SearchResults {
  answer = $state.raw<SearchAnswer>();
  problem = $state.raw<Problem>();
  #round = 0;

  /** Call it while a component is set up; the functions are read reactively. */
  constructor(words: () => string, deck: () => string | undefined = () => undefined) {
    $effect(() => {
      const [q, within] = [words().trim(), deck()];
      const wait = untrack(() => this.answer) === undefined ? 0 : pause;
      const timer = setTimeout(() => void this.#search(q, within), wait);
      return () => clearTimeout(timer);
    });
  }

  async #search(q: string, deck: string | undefined): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    if (q === '') {
      [this.answer, this.problem] = [undefined, undefined];
      return;
    }
    try {
      const query = { q, limit: 50, ...(deck === undefined ? {} : { deck }) };
      const answer = await read('/api/search', { query });
      if (round === this.#round) [this.answer, this.problem] = [answer, undefined];
    } catch (thrown) {
      if (round === this.#round) this.problem = asProblem(thrown);
    }
  }
}
