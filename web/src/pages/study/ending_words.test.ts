import { describe, expect, it } from 'vitest';
import type { Summary } from '../../api/types';
import { deeper, factsOf, forecastWords, nextWords, titleOf } from './ending_words';
import { stepFrom } from './stops';

const summary: Summary = {
  at: '2026-11-22T08:00:00.000Z',
  deck: null,
  depth: 'list',
  due: 0,
  new: 0,
  introduced_today: 0,
  reviewed_today: 0,
  review_allowance: 200,
  next_due: '2026-11-23T08:00:00.000Z',
  forecast: [
    { day: '2026-11-22', units: 0 },
    { day: '2026-11-23', units: 5 },
    { day: '2026-11-24', units: 7 },
  ],
};

const tally = { questions: 6, reviewed: 40, recalled: 39, begun: 21, spent: 125_000, leeches: [] };

describe('the end of a sitting', () => {
  it('says what it came to', () => {
    expect(titleOf('nothing-left', tally)).toBe('Done: nothing else is due now.');
    expect(titleOf('nothing-left', { ...tally, questions: 0 })).toBe('Nothing is due now.');
    expect(factsOf(tally)).toEqual([
      '6 questions in 2 min',
      '40 units reviewed, 39 recalled (98%)',
      '21 new begun',
    ]);
  });

  it('says what comes next, and what a limit holds back', () => {
    expect(nextWords(summary)).toBe('Next: tomorrow.');
    expect(nextWords({ ...summary, next_due: '2026-11-22T08:00:20.000Z' })).toContain(
      'within the minute',
    );
    expect(nextWords({ ...summary, due: 3 })).toBe('3 units are still due now.');
    expect(nextWords({ ...summary, due: 1, review_allowance: 0 })).toContain(
      'waits until tomorrow',
    );
    expect(nextWords({ ...summary, next_due: null })).toContain('Nothing that was begun');
  });

  it('tells the forecast in a sentence', () => {
    expect(forecastWords(summary)).toBe(
      '12 units in the coming two weeks, 5 of them tomorrow; 7 on the fullest day.',
    );
  });

  it('offers what lies deeper, until there is nothing', () => {
    expect(deeper('list')).toBe('terms');
    expect(deeper('everything')).toBeUndefined();
  });
});

describe('the arrow keys', () => {
  it('begin at either end, and stay there', () => {
    expect(stepFrom(-1, 4, 1)).toBe(0);
    expect(stepFrom(-1, 4, -1)).toBe(3);
    expect(stepFrom(3, 4, 1)).toBe(3);
  });
});
