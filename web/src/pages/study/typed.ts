import type { Reading } from '../../api/types';
import type { Sheet } from './sheet';

/** What a person types of a list, and when. */
export interface Typed {
  text: string;
  /** Of each UTF-16 unit, how many milliseconds after the question. */
  at: readonly number[];
}

export const nothingTyped: Typed = { text: '', at: [] };

/** The text as it is now; what was not touched keeps its times. */
export function retyped(before: Typed, text: string, now: number): Typed {
  const most = Math.min(before.text.length, text.length);
  let head = 0;
  while (head < most && before.text[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.text.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  const fresh = Array<number>(text.length - head - tail).fill(Math.round(now));
  return {
    text,
    at: [...before.at.slice(0, head), ...fresh, ...before.at.slice(before.at.length - tail)],
  };
}

/** What the typed words came to, and its missed items marked; the person may mark them otherwise. */
export function readingPart(reading: Reading): Pick<Sheet, 'reading' | 'missed'> {
  const missed = reading.items.filter((item) => !item.recalled).map((item) => item.number - 1);
  return { reading, missed };
}

/** The confidence that what was typed suggests, with the marks as they are now. */
export function suggestionOf(sheet: Sheet): number | undefined {
  return sheet.reading?.proposals[sheet.turn.card.units.length - sheet.missed.length];
}

/** From the question to the first and last letter of what came back: read, and not marked as missed. */
function timesOf({
  typed,
  reading,
  missed,
}: Pick<Sheet, 'typed' | 'reading' | 'missed'>): number[] {
  return (reading?.items ?? []).flatMap(({ span, number }) => {
    if (span === null || missed.includes(number - 1)) return [];
    const [begin = 0, end = 0] = span;
    const times = [typed?.at[begin], typed?.at[end - 1]];
    return times.filter((time) => time !== undefined);
  });
}

/** How the answer was typed, as a review takes it; nothing when it was thought. */
export function typedPart(sheet: Pick<Sheet, 'typed' | 'reading' | 'missed'>) {
  const { reading } = sheet;
  if (!reading) return {};
  const times = timesOf(sheet);
  const numbers = (of: readonly { number: number }[]) => of.map((item) => item.number);
  return {
    typed: {
      found: numbers(reading.items.filter((item) => item.recalled && item.sure)),
      unsure: numbers(reading.items.filter((item) => !item.sure)),
      proposed_confidence: reading.proposed_confidence,
      first_item_ms: times.length === 0 ? null : Math.min(...times),
      last_item_ms: times.length === 0 ? null : Math.max(...times),
    },
  };
}
