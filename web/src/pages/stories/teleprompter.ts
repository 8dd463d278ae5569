import type { TellingPart } from '../../api/stories';

/** What is on the teleprompter at one time: the sentences that speak for one element, in a row. */
export interface Passage {
  element: number;
  text: string;
  words: number;
  /** How long it may take: its share of the time, else what its words take at the person's pace. */
  planned: number;
}

/** Sentences of one element that follow each other are told together. */
export function passagesOf(parts: readonly TellingPart[], limit: number): Passage[] {
  const passages: Passage[] = [];
  for (const part of parts) {
    const last = passages.at(-1);
    if (last?.element === part.element) {
      last.text += ` ${part.text}`;
      last.words += part.words;
      last.planned += part.seconds;
    } else {
      passages.push({
        element: part.element,
        text: part.text,
        words: part.words,
        planned: part.seconds,
      });
    }
  }
  return fitted(passages, limit);
}

/** The time that there is, shared out by the words; a telling that is shorter keeps its own time. */
function fitted(passages: Passage[], limit: number): Passage[] {
  const needed = passages.reduce((sum, { planned }) => sum + planned, 0);
  if (needed <= limit || needed === 0) return passages;
  return passages.map((each) => ({ ...each, planned: (each.planned * limit) / needed }));
}

/** A telling that is under way; time is an argument, in milliseconds. */
export interface Run {
  readonly at: number;
  /** For each passage, how long it was on. */
  readonly spent: readonly number[];
  /** Since when the clock runs; nothing while it is stopped. */
  readonly since: number | undefined;
}

export const idle = (count: number): Run => ({
  at: 0,
  spent: Array.from({ length: count }, () => 0),
  since: undefined,
});

/** What was spent on each passage up to now. */
export function spentUntil(run: Run, now: number): number[] {
  return run.spent.map((each, at) =>
    at === run.at && run.since !== undefined ? each + now - run.since : each,
  );
}

export function toggled(run: Run, now: number): Run {
  if (run.since === undefined) return { ...run, since: now };
  return { ...run, spent: spentUntil(run, now), since: undefined };
}

/** Another passage by that many steps; behind the last one the clock is stopped. */
export function stepped(run: Run, steps: number, now: number): Run {
  const at = Math.max(0, Math.min(run.at + steps, run.spent.length));
  const since = at === run.spent.length || run.since === undefined ? undefined : now;
  return { at, spent: spentUntil(run, now), since };
}

export const isOver = (run: Run): boolean => run.at >= run.spent.length;

/** Words a minute; nothing before anything was said. */
export function measuredPace(
  passages: readonly Passage[],
  spent: readonly number[],
): number | undefined {
  const told = passages.filter((_, at) => (spent[at] ?? 0) > 0);
  const words = told.reduce((sum, passage) => sum + passage.words, 0);
  const time = spent.reduce((sum, each) => sum + each, 0);
  return words === 0 || time === 0 ? undefined : (words * 60_000) / time;
}
