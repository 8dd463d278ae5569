import { describe, expect, it } from 'vitest';
import type { Finding } from '../../api/stories';
import { marksOf, movedMarks, placeOfBytes, segmentsOf, type Mark } from './marks';
import { readinessInWords, spokenTime } from './story_words';
import {
  idle,
  isOver,
  measuredPace,
  passagesOf,
  spentUntil,
  stepped,
  toggled,
} from './teleprompter';
import { wordDiff } from './word_diff';

const mark = (begin: number, end: number, tone: Mark['tone'] = 'check', finding = 0): Mark => ({
  begin,
  end,
  tone,
  finding,
});

describe('a mark', () => {
  it('stands where the browser counts it, also behind letters of several bytes', () => {
    const text = 'Čaj – 30 🍵 teas';
    const place = placeOfBytes(text);
    const byte = new TextEncoder().encode('Čaj – 30 🍵 ').length;
    expect(text.slice(place(byte))).toBe('teas');
    expect(place(9999)).toBe(text.length);
    const span = { begin: byte, end: byte + 4, line: 1, column: 1 };
    const finding = { class: 'finding', span } as Finding;
    const [only] = marksOf(text, [finding]);
    expect(text.slice(only!.begin, only!.end)).toBe('teas');
  });

  it('moves with the words behind a change and goes with words that are changed', () => {
    const moved = movedMarks([mark(0, 2), mark(3, 6), mark(7, 9)], 'ab cde fg', 'ab cXXde fg');
    expect(moved).toEqual([mark(0, 2), mark(3, 8), mark(9, 11)]);
    expect(movedMarks([mark(1, 3)], 'abcdef', 'abXYef')).toEqual([]);
    expect(movedMarks([mark(1, 5)], 'abcdef', 'abef')).toEqual([mark(1, 3)]);
  });

  it('is drawn by the strongest of those that lie on one another', () => {
    const segments = segmentsOf('one two three', [mark(0, 7), mark(4, 7, 'finding', 1)], 1);
    expect(segments.map(({ text, tone, active }) => [text, tone, active])).toEqual([
      ['one ', 'check', false],
      ['two', 'finding', true],
      [' three', undefined, false],
    ]);
    expect(segments.map(({ text }) => text).join('')).toBe('one two three');
  });
});

describe('a comparison word by word', () => {
  const shown = (before: string, after: string) =>
    wordDiff(before, after).map(({ kind, text }) => `${kind[0]}:${text}`);

  it('shows what is gone and what is new', () => {
    expect(shown('I cut churn by nine points.', 'I cut churn by three points.')).toEqual([
      's:I cut churn by ',
      'g:nine ',
      'n:three ',
      's:points.',
    ]);
  });

  it('knows texts that begin or end as nothing', () => {
    expect(shown('', 'all new')).toEqual(['n:all new']);
    expect(shown('all gone', '')).toEqual(['g:all gone']);
    expect(shown('as it was', 'as it was')).toEqual(['s:as it was']);
  });

  it('gives both texts again when its runs are joined', () => {
    let seed = 7;
    const any = (most: number): number => (seed = (seed * 48271) % 2147483647) % most;
    for (let round = 0; round < 200; round += 1) {
      const text = () => Array.from({ length: any(30) }, () => `w${any(5)}`).join(' ');
      const [before, after] = [text(), text()];
      const runs = wordDiff(before, after);
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text.trimEnd())
          .join(' ');
      expect(without('new')).toBe(before);
      expect(without('gone')).toBe(after);
    }
  });
});

describe('a teleprompter', () => {
  const part = (element: number, words: number) => ({
    element,
    text: `t${element}`,
    words,
    seconds: words / 2,
    planned_seconds: 0,
  });

  it('tells the sentences of an element together, in the time that there is', () => {
    const passages = passagesOf([part(1, 20), part(1, 20), part(2, 40)], 20);
    expect(passages.map(({ text, words, planned }) => [text, words, planned])).toEqual([
      ['t1 t1', 40, 10],
      ['t2', 40, 10],
    ]);
  });

  it('counts what is spent on each passage while its clock runs', () => {
    let run = toggled(idle(2), 1000);
    run = stepped(run, 1, 4000);
    run = toggled(run, 5000);
    expect(spentUntil(run, 99_000)).toEqual([3000, 1000]);
    run = stepped(toggled(run, 10_000), 1, 12_000);
    expect(isOver(run)).toBe(true);
    expect(run.spent).toEqual([3000, 3000]);
    expect(run.since).toBeUndefined();
  });

  it('measures the pace over what was told', () => {
    const passages = passagesOf([part(1, 30), part(2, 30)], 100);
    expect(measuredPace(passages, [15_000, 0])).toBe(120);
    expect(measuredPace(passages, [0, 0])).toBeUndefined();
  });
});

describe('a story in words', () => {
  it('says how far it is', () => {
    const readiness = {
      kind: 'shipped',
      elements: 6,
      present: 5,
      full: 3,
      findings: 2,
      checks: 1,
      questions: 0,
      words: 300,
      seconds: 129.6,
    } as const;
    expect(readinessInWords(readiness)).toBe(
      '5 of 6 elements, 2 warnings, 1 note, about 2 min 10 s',
    );
    expect(readinessInWords({ ...readiness, words: 0 })).toBe('Nothing is written yet');
    expect([45, 60, 119.7].map(spokenTime)).toEqual(['45 s', '1 min', '2 min']);
  });
});
