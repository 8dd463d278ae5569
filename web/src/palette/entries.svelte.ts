import { read } from '../api/client';
import type { SearchAnswer } from '../api/stats';
import { router } from '../app/router.svelte';
import { actionTable, type Action } from '../keys/actions.svelte';
import { shownKey } from '../keys/chord';
import { addressOfHit } from '../pages/search/hit_place';
import { fitting } from './match';

/** Something that can be chosen in the palette. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly group: 'Actions' | 'Decks' | 'Cards' | 'Search';
  readonly key: string;
  readonly run: () => void;
}

const mostActions = 9;
const mostDecks = 5;
const mostCards = 6;

export function actionEntries(typed: string, self: string): Entry[] {
  const actions = actionTable.all().filter((action) => !action.keyOnly && action.name !== self);
  const shown = fitting(typed, actions, ({ name }) => name);
  return (typed.trim() === '' ? shown : shown.slice(0, mostActions)).map(actionEntry);
}

function actionEntry(action: Action): Entry {
  const key = action.keys[0] ?? '';
  return {
    id: `action-${action.name}`,
    name: action.name,
    group: 'Actions',
    key: shownKey(key),
    run: () => action.run(key),
  };
}

export function deckEntries(typed: string, names: readonly string[]): Entry[] {
  if (typed.trim() === '') return [];
  return fitting(typed, names, (name) => name)
    .slice(0, mostDecks)
    .map((name) => ({
      id: `deck-${name}`,
      name,
      group: 'Decks',
      key: '',
      run: () => router.go(`/library/${encodeURIComponent(name)}`),
    }));
}

export function cardEntries(found: SearchAnswer | undefined): Entry[] {
  return (found?.hits ?? []).slice(0, mostCards).map((hit) => ({
    id: `card-${hit.card}`,
    name: hit.question,
    group: 'Cards',
    key: '',
    run: () => router.go(addressOfHit(hit)),
  }));
}

export function searchEntry(typed: string): Entry[] {
  const words = typed.trim();
  if (words === '') return [];
  return [
    {
      id: 'search',
      name: `Search all cards for “${words}”`,
      group: 'Search',
      key: '',
      run: () => router.go(`/search?q=${encodeURIComponent(words)}`),
    },
  ];
}

export async function deckNames(): Promise<string[]> {
  return (await read('/api/decks', {})).decks.map(({ name }) => name);
}
