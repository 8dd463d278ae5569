import { describe, expect, it } from 'vitest';
import type { Device, List, Section } from '../api/types';
import { devicesOf, letterFor, lettersOf } from './acrostic';
import { readingOf } from './chapters';
import { headingOf, readingOrder } from './headings';
import { colonAfter, entriesOf, runsOf } from './section_entries';

const points = (
  kind: string,
  parts: Partial<Extract<Section, { type: 'points' }>> = {},
): Section => ({
  kind,
  heading: '',
  type: 'points',
  verdict: '',
  text: 'Words.',
  points: [],
  ...parts,
});

describe('a heading', () => {
  it('is the author’s, else the kind’s', () => {
    expect(headingOf({ kind: 'pitfalls', heading: '' })).toBe('Pitfalls');
    expect(headingOf({ kind: 'pitfalls', heading: 'What bakers forget' })).toBe(
      'What bakers forget',
    );
  });

  it('of the most useful sections comes first', () => {
    const kinds = ['overview', 'pitfalls', 'order', 'definitions'].map((kind) => ({ kind }));
    expect(readingOrder(kinds).map(({ kind }) => kind)).toEqual([
      'definitions',
      'pitfalls',
      'overview',
      'order',
    ]);
  });
});

describe('the sections of a card', () => {
  it('stand in their own order without chapters while they are few', () => {
    const { chapters } = readingOf([points('pitfalls'), points('overview')]);
    expect(chapters.map(({ title }) => title)).toEqual(['']);
    expect(chapters[0]?.sections.map(({ heading }) => heading)).toEqual(['Pitfalls', 'Overview']);
  });

  it('are parted into chapters when they are many, and none is lost', () => {
    const kinds = ['overview', 'pitfalls', 'ownership', 'usage', 'follow-ups', 'other', 'causes'];
    const many = [...kinds, ...kinds].map((kind) => points(kind));
    const { chapters } = readingOf(many);
    expect(chapters.map(({ title }) => title)).toEqual([
      'Understand it',
      'Answer well',
      'In the interview',
      'Where and when',
      'Whose work it is',
      'More',
    ]);
    expect(chapters.flatMap(({ sections }) => sections)).toHaveLength(many.length);
  });

  it('that say no more than a word are gathered', () => {
    const reading = readingOf([
      points('frameworks', { verdict: 'No', text: '' }),
      points('pitfalls'),
    ]);
    expect(reading.shortAnswers).toEqual([{ heading: 'Equivalent frameworks', answer: 'No' }]);
    expect(reading.chapters[0]?.sections).toHaveLength(1);
  });
});

describe('what a section says', () => {
  it('leaves out what is empty', () => {
    expect(
      entriesOf(points('pitfalls', { text: '', points: [{ name: '', text: 'One.' }] })),
    ).toHaveLength(1);
  });

  it('keeps the answer with its question and says why it matters', () => {
    const section: Section = {
      kind: 'follow-ups',
      heading: '',
      type: 'questions',
      verdict: '',
      entries: [
        { key: 'why', question: 'Why rye?', answer: 'It keeps.', importance: 'Waste is money.' },
      ],
    };
    expect(entriesOf(section)).toMatchObject([
      {
        name: 'Why rye?',
        text: 'It keeps.',
        stacked: true,
        labelled: [{ label: 'Why it matters', text: 'Waste is money.' }],
      },
    ]);
  });

  it('is one list where rows follow each other', () => {
    const section: Section = {
      kind: 'overview',
      heading: '',
      type: 'blocks',
      blocks: (['paragraph', 'number', 'number', 'bullet'] as const).map((marker) => ({
        marker,
        text: 'x',
        children: [],
      })),
    };
    expect(
      runsOf(entriesOf(section)).map(({ marker, entries }) => [marker, entries.length]),
    ).toEqual([
      ['paragraph', 1],
      ['number', 2],
      ['bullet', 1],
    ]);
  });

  it('parts a name from its text, unless the name ends in a mark', () => {
    expect(['Crumb', 'Why rye?'].map((name) => colonAfter({ name, text: 'x' }))).toEqual([':', '']);
  });
});

describe('a memory device', () => {
  const device: Device = {
    family: 'acrostic',
    name: 'DC',
    hook: '',
    hook_label: 'Hook',
    rows: [
      { item: 2, letter: 'D', cue: 'damage done', item_key: 'damage', gloss: '' },
      { item: null, letter: 'C', cue: 'the cause', item_key: '', gloss: 'not the oven' },
    ],
  };
  const list = {
    ordered: false,
    items: [{ title: 'Cause' }, { title: 'Damage' }],
  } as unknown as List;

  it('sets a letter once: in front of its cue, which begins with it', () => {
    expect(lettersOf(device, list)).toMatchObject([
      { letter: 'D', begins: true, rest: 'amage done', itemTitle: 'Damage' },
      { letter: 'C', begins: false, rest: 'the cause', itemNumber: null },
    ]);
  });

  it('gives an item its letter', () => {
    expect([letterFor(device, 2), letterFor(device, 1), letterFor(undefined, 1)]).toEqual([
      'D',
      '',
      '',
    ]);
  });

  it('stands once among the devices although it is shown in front', () => {
    const other = { ...device, name: 'CD' };
    expect(devicesOf({ shown_device: device, devices: [other, { ...device }] })).toEqual([
      device,
      other,
    ]);
  });
});
