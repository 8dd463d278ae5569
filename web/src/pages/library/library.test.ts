import { describe, expect, it } from 'vitest';
import { linesAt, sourceOf } from './import_source.svelte';
import { changesSomething, importInWords } from './import_words';
import { masteryInWords, waitingInWords } from './mastery_words';

const preview = {
  source: 'a.md',
  deck: 'A',
  format: 'markdown' as const,
  cards: { created: ['a', 'b'], updated: ['c'], unchanged: [], vanished: [] },
  units: 24,
  unasked: 1,
  warnings: [],
  outline: [],
};

describe('an import', () => {
  it('says what it would do', () => {
    expect(importInWords(preview)).toBe(
      'Read as Markdown: 2 new cards, 1 changed, with 24 parts to remember. 1 card cannot be asked and would only be kept.',
    );
  });

  it('says when nothing would change', () => {
    const same = {
      ...preview,
      cards: { created: [], updated: [], unchanged: ['a'], vanished: [] },
    };
    expect([changesSomething(preview), changesSomething(same)]).toEqual([true, false]);
  });

  it('shows the lines that it could not place, whatever ends them', () => {
    expect(linesAt('one\r\ntwo\nthree', [2, 3, 0, 9])).toEqual(
      new Map([
        [2, 'two'],
        [3, 'three'],
        [9, ''],
      ]),
    );
  });
});

describe('a dropped file', () => {
  it('is read as text', async () => {
    expect(await sourceOf(new File(['# Café'], 'deck.md'))).toEqual({
      text: '# Café',
      name: 'deck.md',
    });
  });

  it('that is no text is refused in a sentence', async () => {
    expect(await sourceOf(new File([new Uint8Array([1, 0, 2])], 'a.zip'))).toContain(
      '“a.zip” is no text',
    );
    expect(await sourceOf(new File([new Uint8Array([0xff, 0xfe, 0x41])], 'b.txt'))).toContain(
      'UTF-8',
    );
  });
});

describe('a deck', () => {
  it('says what its mastery means', () => {
    const mastery = { units: 60, begun: 43, mastered: 38, share: 0.63, desired_retention: 0.9 };
    expect(masteryInWords(mastery)).toContain('38 of 60 parts today with a chance of at least 90%');
    expect(masteryInWords({ ...mastery, units: 0 })).toContain('Nothing to remember');
  });

  it('says what waits in it', () => {
    expect(waitingInWords({ due: 1200, new: 12 })).toBe('1,200 due, 12 new');
    expect(waitingInWords({ due: 0, new: 0 })).toBe('nothing due');
  });
});
