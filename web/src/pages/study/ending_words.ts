import type { Summary } from '../../api/types';
import { counted, minutesInWords, percent } from '../../words/figures';
import { fromNow } from '../../words/moments';
import type { Outcome } from './session.svelte';
import type { Tally } from './tally';

export function titleOf(outcome: Outcome, tally: Tally): string {
  if (outcome === 'stopped') return 'Stopped here; the rest waits.';
  return tally.questions > 0 ? 'Done: nothing else is due now.' : 'Nothing is due now.';
}

/** What the sitting came to, a fact each. */
export function factsOf(tally: Tally): string[] {
  if (tally.questions === 0) return [];
  const recalled = percent(tally.recalled / Math.max(tally.reviewed, 1));
  return [
    `${counted(tally.questions, 'question')} in ${minutesInWords(tally.spent / 60_000)}`,
    `${counted(tally.reviewed, 'unit')} reviewed, ${tally.recalled} recalled (${recalled})`,
    ...(tally.begun > 0 ? [`${tally.begun} new begun`] : []),
  ];
}

/** When there will be something to study. */
export function nextWords(summary: Summary): string {
  if (summary.due > 0 && summary.review_allowance === 0) {
    const waits = summary.due === 1 ? 'waits' : 'wait';
    return `Today’s limit of reviews is reached; ${counted(summary.due, 'unit')} ${waits} until tomorrow.`;
  }
  if (summary.due > 0)
    return `${counted(summary.due, 'unit')} ${summary.due === 1 ? 'is' : 'are'} still due now.`;
  if (summary.next_due === null) return 'Nothing that was begun falls due again.';
  const next = fromNow(summary.next_due, summary.at);
  return next === 'now' ? 'The next falls due within the minute.' : `Next: ${next}.`;
}

const depths = ['list', 'terms', 'follow-ups', 'everything'] as const;

/** The depth below this one; nothing at the bottom. */
export function deeper(depth: Summary['depth']): Summary['depth'] | undefined {
  return depths[depths.indexOf(depth) + 1];
}

/** What the forecast shows, in a sentence. */
export function forecastWords(summary: Summary): string {
  const units = summary.forecast.map((day) => day.units);
  const total = units.reduce((sum, each) => sum + each, 0);
  if (total === 0) return 'Nothing falls due in the coming two weeks.';
  const most = Math.max(...units);
  const [tomorrow = 0] = units.slice(1);
  return `${counted(total, 'unit')} in the coming two weeks, ${tomorrow === 0 ? 'none' : tomorrow} of them tomorrow; ${most} on the fullest day.`;
}
