/** Rows that are drawn, of all that there are; `from` counts from 0 and `until` is the one after the last. */
export interface RowWindow {
  readonly from: number;
  readonly until: number;
}

/** Rows drawn beyond the edges, so that a flick of the wheel shows no gap. */
const spare = 12;

/**
 * Which of `total` rows of one height stand between `top` and `bottom`, both in pixels from the first
 * row's upper edge; they may lie outside of the list.
 */
export function rowWindow(
  total: number,
  rowHeight: number,
  top: number,
  bottom: number,
): RowWindow {
  if (total === 0 || rowHeight <= 0 || bottom < top) return { from: 0, until: 0 };
  const first = Math.floor(top / rowHeight) - spare;
  const last = Math.ceil(bottom / rowHeight) + spare;
  return { from: clamp(first, total), until: clamp(last, total) };
}

function clamp(row: number, total: number): number {
  return Math.min(Math.max(row, 0), total);
}

/** Pages of so many rows that a window touches, by their numbers from 0. */
export function pagesOf({ from, until }: RowWindow, pageSize: number): number[] {
  if (until <= from) return [];
  const first = Math.floor(from / pageSize);
  const last = Math.floor((until - 1) / pageSize);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
