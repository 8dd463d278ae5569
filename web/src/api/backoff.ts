const FIRST = 250;
const LONGEST = 3000;

/** Milliseconds before the attempt after the given one: half as long again each time, to a limit. */
export function backoff(attempt: number): number {
  return Math.min(LONGEST, Math.round(FIRST * 1.5 ** attempt));
}
