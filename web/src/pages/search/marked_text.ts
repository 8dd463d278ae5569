/** A stretch of a found text; marked where it is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at its marks, [from, until) each; marks outside of it or across each other do no harm. */
export function stretchesOf(text: string, marks: readonly (readonly number[])[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (until: number, marked: boolean): void => {
    if (until > at) stretches.push({ text: text.slice(at, until), marked });
    at = Math.max(at, until);
  };
  for (const [from = 0, until = 0] of [...marks].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
    add(Math.min(from, text.length), false);
    add(Math.min(until, text.length), true);
  }
  add(text.length, false);
  return stretches;
}
