import type { DeckRow } from '../../api/stats';
import { counted, percent, whole } from '../../words/figures';

type Mastery = DeckRow['mastery'];

/** What the bar means, in full. */
export function masteryInWords({ units, mastered, desired_retention: desired }: Mastery): string {
  if (units === 0) return 'Nothing to remember here yet.';
  return `You would recall ${whole(mastered)} of ${counted(units, 'part')} today with a chance of at least ${percent(desired)}; what you have not studied counts as not mastered.`;
}

/** What waits in a deck, in a few words. */
export function waitingInWords({ due, new: fresh }: Pick<DeckRow, 'due' | 'new'>): string {
  if (due === 0 && fresh === 0) return 'nothing due';
  const parts = [due > 0 ? `${whole(due)} due` : '', fresh > 0 ? `${whole(fresh)} new` : ''];
  return parts.filter((part) => part !== '').join(', ');
}
