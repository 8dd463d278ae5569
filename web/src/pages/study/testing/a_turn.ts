import type { CardUnit, Device, Turn } from '../../../api/types';

/** A question for tests: a list of three without order, with a device that spells them otherwise. */
export function aTurn(part: Partial<Turn> = {}, card: Partial<Turn['card']> = {}): Turn {
  return {
    target: 'bread',
    reviews: 4,
    asks_list: true,
    reason: 'due',
    why: ['Recall fell to 90%.'],
    remaining: 2,
    card: {
      id: 'bread',
      number: 1,
      question: 'What does bread need?',
      answer: '',
      list: { ordered: false, items: [] },
      shown_device: device('WAY', ['water', 'ardour', 'yeast']),
      devices: [device('WAY', []), device('YAW', ['yeast', 'ardour', 'water'])],
      sections: [],
      definitions: [],
      follow_ups: [],
      prerequisites: [],
      tags: [],
      frequency: 'often',
      time_limit: null,
      suspended: false,
      missing: false,
      deck: 'Baking',
      units: [unit('yeast'), unit('ardour'), unit('water')],
      ...card,
    },
    ...part,
  };
}

export function unit(key: string, part: Partial<CardUnit> = {}): CardUnit {
  return {
    unit: `bread/item/${key}`,
    card: 'bread',
    facet: 'item',
    key,
    depth: 'list',
    prompt: 'What does bread need?',
    expected: key,
    more: '',
    progress: null,
    ...part,
  };
}

function device(name: string, keys: readonly string[]): Device {
  const rows = keys.map((key) => ({
    item: null,
    item_key: key,
    letter: key.slice(0, 1).toUpperCase(),
    cue: key,
    gloss: '',
  }));
  return { family: 'acrostic', name, hook: '', hook_label: '', rows };
}
