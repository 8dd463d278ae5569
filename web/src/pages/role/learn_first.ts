import type { RoleCard } from '../../api/role';
import { stateOf } from './standing';

type CardsById = ReadonlyMap<string, RoleCard>;

export function byId(cards: readonly RoleCard[]): CardsById {
  return new Map(cards.map((card) => [card.id, card]));
}

/** Some cards with all that comes before them, near or far. */
export function withPrerequisites(cards: CardsById, ids: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const ahead = [...ids];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const card = cards.get(id);
    if (card === undefined || found.has(id)) continue;
    found.add(id);
    ahead.push(...card.after);
  }
  return found;
}

/**
 * What leads to a card, each after what it needs, the card itself last. What is to be known first
 * stands as early as the pack has it.
 */
export function pathTo(cards: CardsById, goal: string): RoleCard[] {
  const needed = withPrerequisites(cards, [goal]);
  const path: RoleCard[] = [];
  const seen = new Set([goal]);
  const visit = (id: string): void => {
    const card = cards.get(id);
    if (card === undefined || seen.has(id)) return;
    seen.add(id);
    card.after.forEach(visit);
    path.push(card);
  };
  for (const id of cards.keys()) if (needed.has(id)) visit(id);
  const last = cards.get(goal);
  return last === undefined ? [] : [...path, last];
}

/** The first step of a path that is not mastered yet. */
export function nextStep(path: readonly RoleCard[]): RoleCard | undefined {
  return path.find((card) => stateOf(card) !== 'mastered');
}
