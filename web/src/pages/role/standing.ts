import type { RoleCard } from '../../api/role';
import { counted, percent, whole } from '../../words/figures';

type Counts = Pick<RoleCard, 'units' | 'begun' | 'mastered' | 'recall'>;

/** How far a person is with a card. */
export type State = 'outside' | 'aside' | 'new' | 'begun' | 'mastered';

export const stateWords: Readonly<Record<State, string>> = {
  outside: 'not in your library',
  aside: 'put aside',
  new: 'not begun',
  begun: 'begun',
  mastered: 'mastered',
};

export function stateOf(card: RoleCard): State {
  if (!card.in_library) return 'outside';
  if (card.suspended) return 'aside';
  if (card.begun === 0) return 'new';
  return card.mastered === card.units ? 'mastered' : 'begun';
}

/** “5 of 12 parts mastered, 83% recall of what you began”. */
export function standingInWords({ units, begun, mastered, recall }: Counts): string {
  if (units === 0) return 'nothing of it in your library';
  if (begun === 0 || recall === null) return `${counted(units, 'part')}, none begun`;
  const known = `${whole(mastered)} of ${counted(units, 'part')} mastered`;
  return `${known}, ${percent(recall)} recall now of what you began`;
}

/** Decks of a role that the library holds nothing of, with how much they hold. */
export function decksOutside(
  cards: readonly RoleCard[],
): { name: string; cards: number; questions: number }[] {
  const decks = new Map<string, { cards: number; questions: number; inside: boolean }>();
  for (const card of cards) {
    const deck = decks.get(card.deck) ?? { cards: 0, questions: 0, inside: false };
    deck[card.level === null ? 'cards' : 'questions'] += 1;
    deck.inside ||= card.in_library;
    decks.set(card.deck, deck);
  }
  return [...decks]
    .filter(([, { inside }]) => !inside)
    .map(([name, { cards, questions }]) => ({ name, cards, questions }));
}
