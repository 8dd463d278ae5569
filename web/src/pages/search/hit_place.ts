import type { Hit } from '../../api/stats';

/** Where on its card a hit stands, in words; empty for the question itself. */
export function placeInWords({ kind, name }: Hit['place']): string {
  switch (kind) {
    case 'question':
      return '';
    case 'answer':
      return 'in the answer';
    case 'item':
      return `item: ${name}`;
    case 'term':
      return `definition: ${name}`;
    case 'section':
      return name;
    case 'device':
      return `memory device: ${name}`;
    case 'tags':
      return 'tags';
  }
}

/** The address of a hit: its card, at the item where that is known. */
export function addressOfHit({ card, place }: Pick<Hit, 'card' | 'place'>): string {
  const anchor = place.kind === 'item' && place.key !== '' ? `#item-${place.key}` : '';
  return `/cards/${encodeURIComponent(card)}${anchor}`;
}
