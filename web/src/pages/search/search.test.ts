import { describe, expect, it } from 'vitest';
import { addressOfHit, placeInWords } from './hit_place';
import { stretchesOf } from './marked_text';

describe('a found text', () => {
  it('is cut at its marks and stays whole', () => {
    expect(
      stretchesOf('the number that moved', [
        [4, 10],
        [16, 21],
      ]),
    ).toEqual([
      { text: 'the ', marked: false },
      { text: 'number', marked: true },
      { text: ' that ', marked: false },
      { text: 'moved', marked: true },
    ]);
  });

  it('bears marks out of order, across each other and beyond its end', () => {
    const stretches = stretchesOf('abcdef', [
      [4, 99],
      [0, 3],
      [2, 5],
    ]);
    expect(stretches.map(({ text }) => text).join('')).toBe('abcdef');
    expect(stretches.every(({ marked }) => marked)).toBe(true);
  });

  it('counts as the program does, in UTF-16 units', () => {
    expect(stretchesOf('😀 café', [[3, 7]])[1]).toEqual({ text: 'café', marked: true });
  });
});

describe('the place of a hit', () => {
  it('is said in words', () => {
    expect(placeInWords({ kind: 'term', name: 'Guardrail', key: 'guardrail' })).toBe(
      'definition: Guardrail',
    );
    expect(placeInWords({ kind: 'question', name: '', key: '' })).toBe('');
  });

  it('is part of its address where the card has an anchor for it', () => {
    const place = { kind: 'item', name: 'The result', key: 'the-result' } as const;
    expect(addressOfHit({ card: 'shipped', place })).toBe('/cards/shipped#item-the-result');
    expect(addressOfHit({ card: 'a b', place: { ...place, kind: 'tags' } })).toBe('/cards/a%20b');
  });
});
