/** A run of words that both texts have, or one alone. */
export interface Run {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Beyond this many different words the rest is shown as replaced, which is quick and still true. */
const MOST_EDITS = 4000;

/** What became of one text in the other, word by word (Myers 1986, “An O(ND) Difference Algorithm”). */
export function wordDiff(before: string, after: string): Run[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  const rest = Math.min(old.length, now.length) - head;
  while (tail < rest && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const middle = edits(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return joined([
    ...same(old.slice(0, head)),
    ...middle,
    ...same(tail === 0 ? [] : old.slice(-tail)),
  ]);
}

/** Words with the white space behind them, so that joining gives the text again. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function same(words: readonly string[]): Run[] {
  return words.map((text) => ({ kind: 'same', text }));
}

function edits(old: readonly string[], now: readonly string[]): Run[] {
  const trace = search(old, now);
  if (trace === undefined) {
    return [
      ...old.map((text): Run => ({ kind: 'gone', text })),
      ...now.map((text): Run => ({ kind: 'new', text })),
    ];
  }
  const runs: Run[] = [];
  let [x, y] = [old.length, now.length];
  for (let step = trace.length - 1; step >= 0; step -= 1) {
    const ends = trace[step]!;
    const diagonal = x - y;
    const down = isDown(ends, diagonal, step);
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = step === 0 ? 0 : (ends.get(from) ?? 0);
    const fromY = step === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      runs.push({ kind: 'same', text: now[y]! });
    }
    if (step === 0) break;
    if (down) runs.push({ kind: 'new', text: now[(y -= 1)]! });
    else runs.push({ kind: 'gone', text: old[(x -= 1)]! });
  }
  return runs.reverse();
}

/** For each number of edits how far each diagonal reached before it; nothing when it takes too many. */
function search(
  old: readonly string[],
  now: readonly string[],
): ReadonlyMap<number, number>[] | undefined {
  const trace: ReadonlyMap<number, number>[] = [];
  let ends = new Map([[1, 0]]);
  for (let step = 0; step <= Math.min(old.length + now.length, MOST_EDITS); step += 1) {
    trace.push(ends);
    const next = new Map(ends);
    for (let diagonal = -step; diagonal <= step; diagonal += 2) {
      const down = isDown(ends, diagonal, step);
      let x = down ? (ends.get(diagonal + 1) ?? 0) : (ends.get(diagonal - 1) ?? 0) + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return trace;
    }
    ends = next;
  }
  return undefined;
}

function isDown(ends: ReadonlyMap<number, number>, diagonal: number, step: number): boolean {
  if (diagonal === -step) return true;
  if (diagonal === step) return false;
  return (ends.get(diagonal - 1) ?? 0) < (ends.get(diagonal + 1) ?? 0);
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}
