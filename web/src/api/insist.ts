import { connection } from './connection.svelte';
import { asProblem } from './problem';

/**
 * Does something until the server was heard: while it is gone, waits and does the same again. Only for
 * what may safely arrive twice: a review carries a key, so the second one changes nothing.
 */
export async function insist<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (thrown) {
      if (asProblem(thrown).kind !== 'lost') throw thrown;
      await connection.back();
    }
  }
}
