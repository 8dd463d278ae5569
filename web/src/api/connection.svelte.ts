import { backoff } from './backoff';

const HEALTH = '/api/health';

/** Whether the server answers. While it does not, it is asked again and again until it does. */
class Connection {
  lost = $state(false);
  /** How often it came back: what depends on it loads again. */
  returns = $state(0);
  #waiting: (() => void)[] = [];
  #asking = false;

  noteLost(): void {
    this.lost = true;
    void this.#askUntilHeard();
  }

  /** Fulfilled when the server answers (at once when it does). */
  back(): Promise<void> {
    if (!this.lost) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #askUntilHeard(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    for (let attempt = 0; !(await answers()); attempt += 1) await pause(backoff(attempt));
    this.#asking = false;
    this.lost = false;
    this.returns += 1;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(HEALTH, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export const connection = new Connection();
