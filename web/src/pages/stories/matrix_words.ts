import type { Coverage } from '../../api/stories';

type Need = Coverage['kinds'][number];
type Cell = Coverage['stories'][number]['kinds'][number];

/** What a kind of question has no story for. */
export function gapInWords(need: Need): string {
  if (need.stories === 0) return 'no story';
  if (need.shared) return 'story is used twice';
  return need.stories === 1 ? 'no spare' : '–';
}

/** 0 to 2: a cell's shade, by how many of the elements are there; a story for other kinds has none. */
export function shade(cell: Cell): 0 | 1 | 2 {
  if (!cell.meant || cell.elements === 0) return 0;
  return cell.present / cell.elements >= 0.8 ? 2 : 1;
}

export function cellInWords(cell: Cell, best: boolean): string {
  const found = `${cell.present} of ${cell.elements} elements, ${cell.full} in full`;
  if (!cell.meant) return `${found}; not written for this kind`;
  return best ? `${found}; the best one` : found;
}
