import { describe, expect, it } from 'vitest';
import type { Role, RoleCard } from '../../api/role';
import { addressWith, chosenQuestions } from './choice';
import { byId, nextStep, pathTo } from './learn_first';
import { decksOutside, standingInWords, stateOf } from './standing';

function card(id: string, more: Partial<RoleCard> = {}): RoleCard {
  return {
    id,
    question: `What is ${id}?`,
    deck: 'Baking',
    level: null,
    competencies: [],
    after: [],
    in_library: true,
    suspended: false,
    units: 1,
    begun: 0,
    mastered: 0,
    recall: null,
    ...more,
  };
}

const mastered = { begun: 1, mastered: 1, recall: 0.97 };

describe('where one stands', () => {
  it('is told of a card in one word', () => {
    expect(stateOf(card('a', { in_library: false }))).toBe('outside');
    expect(stateOf(card('a', { suspended: true, ...mastered }))).toBe('aside');
    expect(stateOf(card('a'))).toBe('new');
    expect(stateOf(card('a', { units: 5, begun: 5, mastered: 4, recall: 0.9 }))).toBe('begun');
    expect(stateOf(card('a', mastered))).toBe('mastered');
  });

  it('is told in words that claim nothing for what was never studied', () => {
    expect(standingInWords(card('a', { units: 0 }))).toBe('nothing of it in your library');
    expect(standingInWords(card('a', { units: 3 }))).toBe('3 parts, none begun');
    expect(standingInWords(card('a', { units: 12, begun: 8, mastered: 5, recall: 0.834 }))).toBe(
      '5 of 12 parts mastered, 83% recall now of what you began',
    );
  });

  it('names the decks that the library holds nothing of', () => {
    const cards = [
      card('a'),
      card('b', { in_library: false }),
      card('c', { deck: 'Selling', in_library: false }),
      card('d', { deck: 'Selling', in_library: false, level: 'basic' }),
    ];
    expect(decksOutside(cards)).toEqual([{ name: 'Selling', cards: 1, questions: 1 }]);
  });
});

describe('questions', () => {
  const role = {
    cards: [
      card('craft', { competencies: ['dough'] }),
      card('flat', { level: 'basic', competencies: ['dough'], question: 'Why is it flat?' }),
      card('stall', { level: 'advanced', competencies: ['selling'], question: 'Who stops?' }),
      card('both', { level: 'basic', competencies: ['dough', 'selling'], question: 'Why rye?' }),
    ],
    companies: [
      {
        id: 'company-stall',
        weights: [
          { competency: 'dough', factor: 0, reason: 'sold out', weight: 0 },
          { competency: 'selling', factor: 2, reason: 'loud', weight: 100 },
        ],
      },
    ],
  } as unknown as Role;
  const none = { level: '', skill: '', company: '', words: '' };
  const ids = (choice: Partial<typeof none>): string[] =>
    chosenQuestions(role, { ...none, ...choice }).map((chosen) => chosen.card.id);

  it('are all but the cards to know, in the order of the pack', () => {
    expect(ids({})).toEqual(['flat', 'stall', 'both']);
  });

  it('are chosen by level, skill and the beginnings of words', () => {
    expect(ids({ level: 'basic' })).toEqual(['flat', 'both']);
    expect(ids({ skill: 'selling' })).toEqual(['stall', 'both']);
    expect(ids({ words: 'why fl' })).toEqual(['flat']);
    expect(ids({ words: 'lat' })).toEqual([]);
  });

  it('are put in the order of what counts in a company, without what counts nothing', () => {
    expect(ids({ company: 'company-stall' })).toEqual(['stall', 'both']);
    expect(chosenQuestions(role, { ...none, company: 'company-stall' })[0]?.weight).toBe(100);
  });

  it('have an address that says only what was chosen', () => {
    expect(addressWith('/role/questions', { level: '', skill: 'sql & co' })).toBe(
      '/role/questions?skill=sql+%26+co',
    );
    expect(addressWith('/role/map', { skill: '' })).toBe('/role/map');
  });
});

describe('what to learn first', () => {
  const cards = byId([
    card('goal', { after: ['method', 'term'] }),
    card('other'),
    card('method', { after: ['term', 'base', 'of-another-pack'] }),
    card('base', mastered),
    card('term', { after: ['base'] }),
  ]);

  it('puts each card after all that it needs, and the goal last', () => {
    expect(pathTo(cards, 'goal').map(({ id }) => id)).toEqual(['base', 'term', 'method', 'goal']);
    expect(pathTo(cards, 'other').map(({ id }) => id)).toEqual(['other']);
    expect(pathTo(cards, 'nowhere')).toEqual([]);
  });

  it('begins with the first that is not mastered', () => {
    expect(nextStep(pathTo(cards, 'goal'))?.id).toBe('term');
    expect(nextStep(pathTo(cards, 'base'))).toBeUndefined();
  });

  it('ends where cards come after each other in a circle', () => {
    const circle = byId([card('a', { after: ['b'] }), card('b', { after: ['a'] })]);
    expect(pathTo(circle, 'a').map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
