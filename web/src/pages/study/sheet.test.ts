import { describe, expect, it } from 'vitest';
import { contextOf, kickerOf, taskOf, timeLimitOf } from './question_words';
import { cueOf, devicesFor, listedSections, missedNumbers, rowOf, sheetOf } from './sheet';
import { shownOrder, showsSections, toggled } from './sheet';
import { aTurn, unit } from './testing/a_turn';

describe('a sheet', () => {
  it('names missed items by their place in the list, however they are shown', () => {
    const sheet = { ...sheetOf(aTurn()), missed: [2, 0] };
    expect(shownOrder(sheet)).toEqual([2, 1, 0]);
    expect(missedNumbers(sheet)).toEqual([1, 3]);
  });

  it('shows an unordered list as the device spells it, an ordered one as it is', () => {
    const other = { ...sheetOf(aTurn()), device: 1 };
    expect(shownOrder(other)).toEqual([0, 1, 2]);
    const ordered = sheetOf(aTurn({}, { list: { ordered: true, items: [] } }));
    expect(shownOrder(ordered)).toEqual([0, 1, 2]);
  });

  it('leaves items without a letter at the end, in their order', () => {
    const device = aTurn().card.shown_device!;
    const short = { ...device, rows: device.rows.slice(0, 1) };
    expect(shownOrder(sheetOf(aTurn({}, { shown_device: short })))).toEqual([2, 0, 1]);
    expect(rowOf(short, aTurn(), 1)).toBeUndefined();
  });

  it('has devices where a list is asked', () => {
    expect(devicesFor(aTurn({ asks_list: false }))).toEqual([]);
  });

  it('marks and takes the mark away', () => {
    expect(toggled(toggled([], 3), 3)).toEqual([]);
  });

  it('says a cue only where it says more than the title', () => {
    const [row] = aTurn().card.shown_device!.rows;
    expect(cueOf(row, 'Water, and enough of it')).toBe('');
    expect(cueOf(row, 'Enough of it')).toBe('water');
  });

  it('lists six sections first, but never hides a single one', () => {
    expect(listedSections(sheetOf(aTurn()), 7)).toBe(7);
    expect(listedSections(sheetOf(aTurn()), 8)).toBe(6);
    expect(listedSections({ ...sheetOf(aTurn()), allSections: true }, 8)).toBe(8);
  });

  it('shows sections with a list or an answer, not with a term', () => {
    const term = aTurn({ asks_list: false }, { units: [unit('ph', { facet: 'term' })] });
    expect(showsSections(aTurn())).toBe(true);
    expect(showsSections(term)).toBe(false);
  });
});

describe('the words of a question', () => {
  it('say how many are asked, and whether in order', () => {
    expect(taskOf(aTurn())).toBe('Name all 3, in any order.');
    expect(taskOf(aTurn({}, { list: { ordered: true, items: [] } }))).toBe('Name all 3, in order.');
    expect(taskOf(aTurn({}, { units: [unit('yeast')] }))).toBe('Name the one item.');
  });

  it('tell of a term what it is and where it belongs', () => {
    const asked = unit('ph', { facet: 'term', prompt: 'pH' });
    const term = aTurn({ asks_list: false, reason: 'new' }, { units: [asked] });
    expect(kickerOf(term)).toBe('new · term to know first');
    expect(contextOf(term)).toBe('What does bread need?');
    expect(contextOf(aTurn())).toBe('');
  });

  it('tell how long an answer may take', () => {
    const limit = { shortest_seconds: 90, longest_seconds: 180 };
    expect(timeLimitOf(aTurn({}, { time_limit: limit }))).toBe('1.5 to 3 min');
    expect(timeLimitOf(aTurn())).toBe('');
  });
});
