import { describe, expect, it } from 'vitest';
import type { Reading } from '../../api/types';
import { isOrderLost, readingWords, saidOf } from './reading_words';
import { sheetOf, type Sheet } from './sheet';
import { aTurn } from './testing/a_turn';
import { nothingTyped, readingPart, retyped, suggestionOf, typedPart } from './typed';

function item(number: number, part: Partial<Reading['items'][number]>): Reading['items'][number] {
  const none = { recalled: false, sure: true, phrase: null, span: null, score: 0, margin: 0 };
  return { number, title: `item ${number}`, ...none, ...part };
}

/** "yeast", then something that may be ardour; water did not come. */
const reading: Reading = {
  card: 'bread',
  items: [
    item(1, { recalled: true, phrase: 'yeast', span: [0, 5] }),
    item(2, { sure: false, phrase: 'heat', span: [6, 10] }),
    item(3, {}),
  ],
  intrusions: ['salt'],
  order: { ordered: false, sequence: [1], longest_run: 1, kendall_distance: 0, out_of_place: [] },
  proposed_confidence: 2,
  proposals: [1, 2, 3, 5],
};

function typedSheet(): Sheet {
  const first = retyped(nothingTyped, 'yeast', 1000);
  const typed = retyped(first, 'yeast\nheat', 4000);
  return { ...sheetOf(aTurn()), typed, ...readingPart(reading) };
}

describe('what is typed', () => {
  it('keeps the time of every letter that is not touched', () => {
    const both = retyped(retyped(nothingTyped, 'ac', 10), 'abc', 20.4);
    expect(both).toEqual({ text: 'abc', at: [10, 20, 10] });
    expect(retyped(both, 'ac', 30)).toEqual({ text: 'ac', at: [10, 10] });
    expect(retyped(both, 'aac', 40).at).toEqual([10, 40, 10]);
    expect(retyped(both, '', 50)).toEqual(nothingTyped);
  });

  it('marks what did not come back, and suggests a confidence that follows the marks', () => {
    const sheet = typedSheet();
    expect(sheet.missed).toEqual([1, 2]);
    expect(suggestionOf(sheet)).toBe(2);
    expect(suggestionOf({ ...sheet, missed: [2] })).toBe(3);
    expect(suggestionOf(sheetOf(aTurn()))).toBeUndefined();
  });

  it('is sent as it was read, with the times of what counts as come back', () => {
    expect(typedPart(typedSheet()).typed).toEqual({
      found: [1],
      unsure: [2],
      proposed_confidence: 2,
      first_item_ms: 1000,
      last_item_ms: 1000,
    });
    expect(typedPart({ ...typedSheet(), missed: [2] }).typed?.last_item_ms).toBe(4000);
    expect(typedPart({ ...typedSheet(), missed: [0, 1, 2] }).typed?.first_item_ms).toBeNull();
  });

  it('is not sent where nothing was typed', () => {
    expect(typedPart(sheetOf(aTurn()))).toEqual({});
  });
});

describe('what the typed words came to', () => {
  it('is told in a sentence', () => {
    expect(readingWords(reading)).toBe('1 of 3 read in what you typed, 1 in doubt.');
    const order = { ...reading.order, ordered: true, sequence: [2, 1], out_of_place: [1] };
    expect(readingWords({ ...reading, order })).toContain('1 out of order.');
    expect(readingWords({ ...reading, order: { ...order, out_of_place: [] } })).toContain(
      'in the list’s order.',
    );
  });

  it('is told at the items, as a question where it is in doubt', () => {
    expect(saidOf(reading, 0)).toEqual({ words: 'yeast', doubt: false });
    expect(saidOf(reading, 1)).toEqual({ words: 'heat', doubt: true });
    expect(saidOf(reading, 2)).toBeUndefined();
    expect(saidOf(null, 0)).toBeUndefined();
  });

  it('loses the order only where all items came back', () => {
    const order = { ...reading.order, ordered: true, out_of_place: [1] };
    const items = reading.items.map((each) => ({ ...each, recalled: true }));
    expect(isOrderLost({ ...reading, order })).toBe(false);
    expect(isOrderLost({ ...reading, items, order })).toBe(true);
    expect(isOrderLost({ ...reading, items })).toBe(false);
  });
});
