import type { Reading } from '../../api/types';

/** What the typed words came to: how many items, how many in doubt, what is out of place. */
export function readingWords({ items, order }: Reading): string {
  const found = items.filter((item) => item.recalled && item.sure).length;
  const unsure = items.filter((item) => !item.sure).length;
  const doubt = unsure === 0 ? '' : `, ${unsure} in doubt`;
  return `${found} of ${items.length} read in what you typed${doubt}${orderWords(order)}.`;
}

function orderWords({ ordered, sequence, out_of_place: misplaced }: Reading['order']): string {
  if (!ordered || sequence.length < 2) return '';
  return misplaced.length === 0 ? ', in the list’s order' : `, ${misplaced.length} out of order`;
}

/** All items, but not their order: what first letters help with. */
export function isOrderLost({ items, order }: Reading): boolean {
  return order.ordered && order.out_of_place.length > 0 && items.every((item) => item.recalled);
}

/** The words that speak for an item, or may; nothing when none do. */
export function saidOf(
  reading: Reading | null | undefined,
  unit: number,
): { words: string; doubt: boolean } | undefined {
  const item = reading?.items[unit];
  if (!item || item.phrase === null) return undefined;
  return { words: item.phrase, doubt: !item.sure };
}
