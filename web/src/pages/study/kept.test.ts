import { describe, expect, it } from 'vitest';
import { answersOf, nothingKept, readKept, scopeOf, withAnswer, type Kept } from './kept';
import { sheetOf } from './sheet';
import { Stopwatch } from './stopwatch';
import { tallyOf, type Answered } from './tally';
import { aTurn } from './testing/a_turn';

const answered = (number: number): Answered => ({
  number,
  question: 'q',
  confidence: 4,
  reviewed: 3,
  recalled: 2,
  begun: 1,
  spent: 1000,
  leeches: ['yeast'],
});

const given = (number: number) => ({ answered: answered(number), sheet: sheetOf(aTurn()) });

const hour = 3_600_000;

describe('what is kept of a sitting', () => {
  const scope = { deck: 'Baking' };
  const kept: Kept = { ...withAnswer(nothingKept(scope), given(1)), at: hour };

  it('is there again after a reload', () => {
    const given = JSON.stringify(kept.given);
    expect(readKept(JSON.stringify(kept), scope, 2 * hour, given)).toEqual(kept);
  });

  it('is another sitting in another scope, and after two hours', () => {
    expect(answersOf(readKept(JSON.stringify(kept), {}, 2 * hour))).toEqual([]);
    expect(answersOf(readKept(JSON.stringify(kept), scope, 3 * hour))).toEqual([]);
  });

  it('never loses an answer that was not acknowledged', () => {
    const pending = { target: 'bread', confidence: 4, key: 'abcdefgh' };
    const sent = { ...kept, pending, sheet: sheetOf(aTurn()) };
    expect(readKept(JSON.stringify(sent), {}, 99 * hour).pending).toEqual(pending);
  });

  it('that cannot be read is nothing', () => {
    expect(readKept('{', scope, 0)).toEqual(nothingKept(scope));
    expect(readKept(null, scope, 0)).toEqual(nothingKept(scope));
  });

  it('keeps the sheets of the last answers and the count of all', () => {
    let many = nothingKept(scope);
    for (let number = 1; number <= 30; number += 1) many = withAnswer(many, given(number));
    expect(many.given.length).toBe(8);
    expect(answersOf(many).map((each) => each.number)).toEqual(
      [...Array(30).keys()].map((n) => n + 1),
    );
  });

  it('belongs to what the address says', () => {
    expect(scopeOf(new URLSearchParams('deck=Baking&depth='))).toEqual({ deck: 'Baking' });
  });
});

describe('the tally', () => {
  it('adds up, and names a leech once', () => {
    expect(tallyOf([answered(1), answered(2)])).toEqual({
      questions: 2,
      reviewed: 6,
      recalled: 4,
      begun: 2,
      spent: 2000,
      leeches: ['yeast'],
    });
  });
});

describe('the stopwatch', () => {
  it('stands still while nobody sees the page, and goes on from before a reload', () => {
    const watch = new Stopwatch(1000, 500);
    watch.pause(3000);
    expect(watch.passed(9000)).toBe(2500);
    watch.resume(9000);
    watch.resume(9500);
    expect(watch.passed(10_000)).toBe(3500);
  });
});
