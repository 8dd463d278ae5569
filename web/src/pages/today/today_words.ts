import type { Today } from '../../api/types';
import { longDay } from '../../time/days';
import { counted, minutesInWords, percent } from '../../words/figures';
import { fromNow } from '../../words/moments';

/** How many questions a sitting would ask now. */
export function questionsOf(today: Today): number {
  return today.due.questions + today.new.questions;
}

/** "7 questions, about 10 minutes". */
export function headlineOf(today: Today): string {
  const questions = questionsOf(today);
  if (questions === 0) return 'Nothing is due now.';
  return `${counted(questions, 'question')}, ${aboutMinutes(today.estimate.minutes)}`;
}

function aboutMinutes(minutes: number): string {
  return minutes < 1 ? 'under a minute' : `about ${counted(Math.round(minutes), 'minute')}`;
}

/** What the questions are made of. */
export function contentsOf(today: Today): string {
  const { due, new: begun } = today;
  const parts = [
    due.questions > 0 ? `${counted(due.units, 'unit')} due on ${counted(due.cards, 'card')}` : '',
    begun.questions > 0 ? `${counted(begun.units, 'unit')} new` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return nextWords(today);
  const held = due.units - due.units_today;
  const limit = held > 0 ? ` Today’s limit lets ${due.units_today} of the due units through.` : '';
  return `${parts.join(', ')}.${limit}`;
}

function nextWords(today: Today): string {
  return today.next_due === null
    ? 'Nothing that was begun falls due again.'
    : `The next falls due ${fromNow(today.next_due, today.at)}.`;
}

/** Today's part of the plan that practice follows; nothing without one. */
export function planWords({ plan }: Today): string {
  if (plan === null) return '';
  const until = `Interview on ${longDay(plan.interview)}, in ${counted(plan.days_left, 'day')}`;
  if (plan.off) return `${until}; the plan has a day off today.`;
  if (plan.questions === 0) return `${until}; today’s part of the plan is done.`;
  const minutes = minutesInWords(plan.question_minutes);
  return `${until}; today’s part of the plan: ${counted(plan.questions, 'question')}, about ${minutes}; it has ${minutesInWords(plan.minutes)} a day.`;
}

/** Where the estimate comes from. */
export function paceWords(today: Today): string {
  const { list_seconds: list, other_seconds: other, source } = today.estimate;
  const pace = `${seconds(list)} a list and ${seconds(other)} for anything else`;
  if (source === 'own') return `Reckoned at your own pace: ${pace}.`;
  if (source === 'default') return `Reckoned at ${pace}, until your own pace is known.`;
  return `Reckoned at ${pace}: partly your own pace, partly a rule of thumb.`;
}

function seconds(count: number): string {
  return count >= 60 && count % 60 === 0
    ? counted(count / 60, 'minute')
    : counted(Math.round(count), 'second');
}

/** What a day came to: "12 questions in 15 min, 85% of units recalled". */
export function dayWords(day: Today['yesterday']): string {
  if (day.reviews === 0) return 'nothing studied';
  const recall = day.recall === null ? '' : `, ${percent(day.recall)} of units recalled`;
  return `${counted(day.reviews, 'question')} in ${minutesInWords(day.minutes)}${recall}`;
}

/** Fourteen days in a sentence; a day without practice is no break, only a smaller sum. */
export function streakWords(streak: Today['streak']): string {
  const now = minutesInWords(streak.minutes);
  const days = counted(streak.practised_days, 'day');
  const change = streak.minutes - streak.minutes_before;
  if (streak.minutes === 0) return 'No practice in the last fourteen days yet.';
  if (streak.minutes_before === 0) return `${now} on ${days}.`;
  const compared =
    Math.abs(change) < 1
      ? 'as much as'
      : `${minutesInWords(Math.abs(change))} ${change > 0 ? 'more' : 'less'} than`;
  return `${now} on ${days}, ${compared} in the fourteen before.`;
}
