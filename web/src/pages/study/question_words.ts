import type { Turn } from '../../api/types';

type Facet = Turn['card']['units'][number]['facet'];

/** What a part of a card is called, and what is asked of it. */
const facetWords: Partial<Record<Facet, { name: string; task: string }>> = {
  term: { name: 'term to know first', task: 'What does it mean?' },
  question: { name: 'question to know first', task: '' },
  definition: { name: 'definition', task: 'What does it mean?' },
  'follow-up': { name: 'follow-up', task: 'What do you answer?' },
  involvement: { name: 'the product manager’s part', task: '' },
  comparison: { name: 'a topic it is confused with', task: '' },
};

const reasonWords: Record<Turn['reason'], string> = {
  new: 'new',
  learning: 'once more',
  ahead: 'once more',
  due: 'due',
};

/** The line above the question: "due · definition". */
export function kickerOf(turn: Turn): string {
  const facet = facetWords[turn.card.units[0]?.facet ?? 'answer'];
  const reason = reasonWords[turn.reason];
  return facet === undefined || turn.asks_list ? reason : `${reason} · ${facet.name}`;
}

/** The line below it: "Name all 6, in any order." */
export function taskOf(turn: Turn): string {
  if (!turn.asks_list) return facetWords[turn.card.units[0]?.facet ?? 'answer']?.task ?? '';
  const count = turn.card.units.length;
  if (count === 1) return 'Name the one item.';
  return `Name all ${count}, ${turn.card.list?.ordered ? 'in order' : 'in any order'}.`;
}

/** What is asked. */
export function promptOf(turn: Turn): string {
  return turn.card.units[0]?.prompt ?? turn.card.question;
}

/** The card's own question, where something else is asked: a term alone says little. */
export function contextOf(turn: Turn): string {
  return promptOf(turn) === turn.card.question ? '' : turn.card.question;
}

/** "2 to 3 min" for an answer spoken in an interview. */
export function timeLimitOf(turn: Turn): string {
  const limit = turn.card.time_limit;
  if (limit === null || !turn.asks_list) return '';
  const from = minutes(limit.shortest_seconds);
  const until = minutes(limit.longest_seconds);
  return from === until ? `${until} min` : `${from} to ${until} min`;
}

function minutes(seconds: number): string {
  return String(Math.round((seconds / 60) * 2) / 2);
}
