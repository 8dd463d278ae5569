import { describe, expect, it } from 'vitest';
import type { SearchAnswer, UnitHistory } from '../../api/stats';
import { draftOf } from './draft';
import { factsOf } from './facts';
import { curveInWords, reviewRows } from './forgetting_curve';
import { memoryGroups } from './memory_groups';
import { cardAbout, onceEach } from './related_cards';
import { typedWords } from './typed_words';

const now = '2026-11-22T08:00:00.000Z';
const unit = (parts: Partial<UnitHistory> = {}): UnitHistory => ({
  unit: 'a/item/b',
  card: 'a',
  facet: 'item',
  key: 'b',
  depth: 'list',
  label: 'B',
  recall: null,
  leech: false,
  progress: null,
  reviews: [],
  past: [],
  next: [],
  ...parts,
});
const studied = unit({
  recall: 0.93,
  progress: {
    phase: 'review',
    step: 0,
    stability_days: 25,
    difficulty: 5,
    first_review: now,
    last_review: now,
    due: '2026-11-25T08:00:00.000Z',
    interval_days: 25,
    reviews: 1,
    lapses: 0,
  },
  reviews: [
    {
      number: 1,
      at: '2026-11-01T08:00:00.000Z',
      confidence: 4,
      missed: false,
      grade: 'good',
      seconds: 40,
      elapsed_days: null,
      predicted: null,
      before: null,
      after: { stability_days: 25, difficulty: 5 },
      phase: 'review',
      interval_days: 25,
      due: '2026-11-25T08:00:00.000Z',
    },
  ],
});

describe('what is known of a question', () => {
  it('is said in short phrases, and what is unknown is not said', () => {
    const card = {
      frequency: 'very-often',
      time_limit: { shortest_seconds: 120, longest_seconds: 180 },
      suspended: false,
      missing: false,
    } as const;
    expect(factsOf(card)).toEqual(['Asked very often', '2 to 3 min to answer']);
    const other = {
      frequency: 'unknown',
      time_limit: { shortest_seconds: 45, longest_seconds: 45 },
      suspended: true,
      missing: false,
    } as const;
    expect(factsOf(other)).toEqual(['45 s to answer', 'Put aside']);
  });
});

describe('a forgetting curve', () => {
  it('is told in words with its reviews as rows', () => {
    expect(curveInWords(studied, 0.9, now)).toBe(
      '1 review, none missed. The chance of recall is 93% now and falls to 90% within 25 days of a review. Due in 3 days, as it comes down to the 90% that is wanted.',
    );
    expect(reviewRows(studied)).toEqual([['1 Nov 2026', '4 of 5', 'yes', 'first time', '25 days']]);
  });

  it('is none before the first review', () => {
    expect(curveInWords(unit(), 0.9, now)).toContain('Not studied yet');
  });
});

describe('the parts of a card', () => {
  it('show the list and what was studied, and fold the rest away by kind', () => {
    const groups = memoryGroups([
      unit(),
      unit({ unit: 'a/term/c', depth: 'terms' }),
      { ...studied, unit: 'a/term/d', depth: 'terms' },
    ]);
    expect(groups.map(({ title, open, units }) => [title, open, units.length])).toEqual([
      ['', true, 2],
      ['1 term not studied yet', false, 1],
    ]);
  });
});

describe('related cards', () => {
  const found = (all_words: boolean, kind: 'question' | 'section'): SearchAnswer => ({
    query: '',
    deck: null,
    words: [],
    all_words,
    total: 1,
    more: false,
    hits: [
      {
        card: 'failure',
        deck: 'D',
        number: 1,
        question: 'A time you failed?',
        question_marks: [],
        suspended: false,
        missing: false,
        rank: 1,
        place: { kind, name: '', key: '' },
        snippet: '',
        marks: [],
      },
    ],
  });

  it('are those whose question holds all words of the topic', () => {
    expect(cardAbout('failed', found(true, 'question'), 'shipped')?.id).toBe('failure');
    expect(cardAbout('failed', found(false, 'question'), 'shipped')).toBeUndefined();
    expect(cardAbout('failed', found(true, 'section'), 'shipped')).toBeUndefined();
    expect(cardAbout('failed', found(true, 'question'), 'failure')).toBeUndefined();
  });

  it('are named once, for the first reason', () => {
    const card = { id: 'a', question: 'A?', why: 'know this first' };
    expect(onceEach([undefined, card, { ...card, why: 'also about x' }])).toEqual([card]);
  });
});

describe('a draft', () => {
  it('is kept until it is saved or thrown away', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    } as unknown as Storage;
    draftOf('a', storage).keep('half a sent');
    expect([draftOf('a', storage).kept(), draftOf('b', storage).kept()]).toEqual([
      'half a sent',
      undefined,
    ]);
    draftOf('a', storage).keep(undefined);
    expect(draftOf('a', storage).kept()).toBeUndefined();
  });
});

describe('what was typed', () => {
  const last = {
    number: 4,
    at: '2026-11-22T08:00:00.000Z',
    items: 6,
    found: [1, 2, 3, 4],
    unsure: [5],
    overruled: [4],
    proposed_confidence: 3,
    confidence: 4,
    first_item_seconds: 3.6,
    last_item_seconds: 48.2,
  };

  it('is told in a sentence or two', () => {
    expect(typedWords([])).toBe('');
    expect(typedWords([last, last])).toBe(
      'Typed 2 times; the last time: hone read 4 of 6 items in it, 1 in doubt; you marked 1 otherwise. The first came after 4 s, the last was there after 48 s.',
    );
    const bare = { ...last, found: [], unsure: [], overruled: [], first_item_seconds: null };
    expect(typedWords([bare])).toBe('Typed once: hone read 0 of 6 items in it.');
  });
});
