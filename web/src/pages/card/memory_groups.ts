import type { UnitHistory } from '../../api/stats';
import { counted } from '../../words/figures';

export interface MemoryGroup {
  readonly depth: string;
  readonly title: string;
  /** Shown without being asked for: the list itself, and whatever was studied. */
  readonly open: boolean;
  readonly units: readonly UnitHistory[];
}

const names: Readonly<Record<string, readonly [one: string, many: string]>> = {
  terms: ['term', 'terms'],
  'follow-ups': ['follow-up question', 'follow-up questions'],
  everything: ['further part', 'further parts'],
};

/** The parts of a card as they are shown: the list first, what was never studied folded away. */
export function memoryGroups(units: readonly UnitHistory[]): MemoryGroup[] {
  const isOpen = (unit: UnitHistory): boolean => unit.depth === 'list' || unit.progress !== null;
  const open = units.filter(isOpen);
  const folded = Object.entries(names).map(([depth, [one, many]]) => {
    const group = units.filter((unit) => unit.depth === depth && !isOpen(unit));
    return {
      depth,
      title: `${counted(group.length, one, many)} not studied yet`,
      open: false,
      units: group,
    };
  });
  return [{ depth: 'list', title: '', open: true, units: open }, ...folded].filter(
    (group) => group.units.length > 0,
  );
}
