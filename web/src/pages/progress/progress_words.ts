import type { ProgressReport } from '../../api/stats';
import { counted, percent, whole } from '../../words/figures';

/** What stands today, in one sentence. */
export function masteryLine({ mastery, retention }: ProgressReport): string {
  const { units, begun, mastered, share } = mastery;
  if (units === 0 || share === null) return 'There is nothing to remember here yet.';
  return `You would recall ${whole(mastered)} of ${counted(units, 'part')} (${percent(share)}) today with a chance of at least ${percent(retention.desired)}; you have begun ${whole(begun)}.`;
}

/** What counts as a leech, and how many there are. */
export function leechesInWords({ threshold, units, worst }: ProgressReport['leeches']): string {
  if (threshold === 0)
    return 'Parts that keep slipping are not looked for; Settings has the number.';
  if (units === 0) return `No part was forgotten ${threshold} times or more.`;
  const shown = worst.length < units ? ` The worst ${worst.length}:` : '';
  return `${counted(units, 'part')} forgotten ${threshold} times or more. Another device, a clearer wording or a smaller card helps more than another review.${shown}`;
}
