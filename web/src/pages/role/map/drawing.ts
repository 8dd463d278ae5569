import type { RoleCard } from '../../../api/role';
import { withPrerequisites } from '../learn_first';
import type { Edge } from './layers';

/** The cards of a skill that are joined with others, with all that comes before them. */
export interface Drawing {
  readonly cards: readonly RoleCard[];
  readonly edges: readonly Edge[];
  /** Cards of the skill that nothing comes before and nothing after. */
  readonly alone: readonly RoleCard[];
}

export function drawingOf(cards: ReadonlyMap<string, RoleCard>, skill: string): Drawing {
  const own = [...cards.values()].filter(
    (card) => card.level === null && card.competencies.includes(skill),
  );
  const shown = withPrerequisites(
    cards,
    own.map(({ id }) => id),
  );
  const drawn = [...cards.values()].filter(({ id }) => shown.has(id));
  const edges = drawn.flatMap((card) =>
    card.after.filter((before) => shown.has(before)).map((from) => ({ from, to: card.id })),
  );
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    cards: drawn.filter(({ id }) => joined.has(id)),
    edges,
    alone: drawn.filter(({ id }) => !joined.has(id)),
  };
}
