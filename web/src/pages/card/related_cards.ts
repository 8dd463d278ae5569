import type { Card } from '../../api/types';
import type { SearchAnswer } from '../../api/stats';

/** Another card, and why one would go there from this one. */
export interface RelatedCard {
  readonly id: string;
  readonly question: string;
  readonly why: string;
}

/** Names of topics that a card says it is confused with. */
export function similarTopics(card: Card): string[] {
  return card.sections.flatMap((section) =>
    section.type === 'comparisons' ? section.entries.map((entry) => entry.name) : [],
  );
}

/** The card that is about a topic, if a search for it finds one whose question holds all its words. */
export function cardAbout(
  topic: string,
  found: SearchAnswer,
  self: string,
): RelatedCard | undefined {
  if (!found.all_words) return undefined;
  const hit = found.hits.find(({ card, place }) => card !== self && place.kind === 'question');
  return hit && { id: hit.card, question: hit.question, why: `often confused: ${topic}` };
}

/** Each card once, for the first reason that was found. */
export function onceEach(cards: readonly (RelatedCard | undefined)[]): RelatedCard[] {
  const byId = new Map<string, RelatedCard>();
  for (const card of cards) if (card !== undefined && !byId.has(card.id)) byId.set(card.id, card);
  return [...byId.values()];
}
