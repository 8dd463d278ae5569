import type { Plan, PlanCourse, ProgressReport } from '../../api/stats';
import { counted, minutesInWords, percent } from '../../words/figures';
import { dayInWords } from '../../words/moments';

type Interview = Plan['interviews'][number];

/** Never all of it, as long as something may be forgotten. */
export function shareInWords(share: number): string {
  if (share < 1 && share > 0.995) return 'over 99%';
  return share > 0 && share < 0.005 ? 'under 1%' : percent(share);
}

export function daysUntil(plan: Plan, { day }: Interview): number {
  const first = plan.days[0]?.day ?? day;
  return Math.round((Date.parse(day) - Date.parse(first)) / 86_400_000);
}

/** “Sat, 12 Dec 2026, in 20 days”. */
export function dateInWords(plan: Plan, interview: Interview): string {
  return `${dayInWords(interview.day)}, in ${counted(daysUntil(plan, interview), 'day')}`;
}

export function rangeInWords({ low, high, without }: Interview): string {
  return `Chance alone leaves it between ${shareInWords(low)} and ${shareInWords(high)}. Without any study from now on: ${shareInWords(without)}.`;
}

/** How the figure came about, and what it leaves out. */
export const howReckoned =
  'The share of parts expected to come back that day, those asked often weighing more, by your own memory model and pace. The range holds 95 of 100 cases if the model is right and every part stands alone; parts of one list hang together, so the true range is wider.';

/** How far predictions could be trusted until now. */
export function recordInWords({
  units,
  predicted,
  measured,
  past_days: days,
}: ProgressReport['retention']): string {
  if (units === 0 || predicted === null || measured === null)
    return 'Nothing was reviewed on a later day yet, so nobody knows how well the model fits you.';
  const record = `Of ${counted(units, 'part')} reviewed on a later day in the last ${days} days, ${percent(predicted)} was predicted and ${percent(measured)} came back`;
  const telling = units >= 30;
  if (telling && predicted - measured > 0.03)
    return `${record}: until now predictions were too high for you, so expect less than what stands here.`;
  if (telling && measured - predicted > 0.03)
    return `${record}: until now predictions were too low for you.`;
  return `${record}.`;
}

export function boundInWords({ recall, bound }: Plan): string {
  const better = Math.round((bound - recall) * 1000) / 10;
  return better < 0.1
    ? 'No other way to spend these minutes is expected to reach more.'
    : `No other way to spend these minutes is expected to reach more than ${shareInWords(bound)}.`;
}

export function changeInWords({ change, recall }: Plan): string {
  if (change === null || shareInWords(change.recall) === shareInWords(recall))
    return 'Neither more minutes nor more days would change it by a point.';
  return `What would change it most: ${change.what}, ${shareInWords(change.recall)} instead of ${shareInWords(recall)}.`;
}

export function todayInWords({ today, days }: Plan): string {
  if (days[0]?.off) return 'Today is a day off.';
  if (today.questions === 0) return 'Today’s part is done.';
  return `Today: ${counted(today.questions, 'question')}, about ${minutesInWords(today.minutes)}.`;
}

export function scopeInWords({ begun, new: fresh, decks, minutes }: Plan): string {
  const where = decks.length === 0 ? 'in all decks' : `in ${decks.join(', ')}`;
  return `${counted(begun, 'part')} begun and ${fresh} new ${where}, ${counted(minutes, 'minute')} a day.`;
}

/** A missed day is no debt: what it would have held is in the coming days already. */
export function courseInWords({ since, missed, days }: PlanCourse): string {
  const start = `Followed since ${dayInWords(since)}`;
  if (days.length < 2) return `${start}.`;
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  const lost =
    missed === 0
      ? 'no day missed'
      : `${counted(missed, 'day')} missed, already spread over the days to come`;
  return `${start}: ${minutesInWords(minutes)} of practice, ${lost}.`;
}

const often: Record<Plan['left_out']['first'][number]['frequency'], string> = {
  unknown: '',
  rarely: 'rarely asked',
  sometimes: 'sometimes asked',
  often: 'often asked',
  'very-often': 'very often asked',
};

export function leftCardInWords({
  deck,
  units,
  frequency,
}: Plan['left_out']['first'][number]): string {
  return [deck, counted(units, 'new part'), often[frequency]].filter((word) => word).join(' · ');
}

export function leftInWords({ left_out: left, new: fresh }: Plan): string {
  if (left.cards === 0)
    return fresh === 0 ? 'Nothing new is left to begin.' : 'Every new part finds its time.';
  const most =
    left.first.length < left.cards ? ` The first ${left.first.length} in study order:` : '';
  return `About ${counted(Math.max(1, Math.round(left.new)), 'new part')} of ${counted(left.cards, 'card')} ${left.new < 1.5 ? 'finds' : 'find'} no time: learning them now would bring less by that day than what is studied instead. What is asked seldom goes first, then what comes late in study order.${most}`;
}

export function restingInWords({ left_out: left, begun }: Plan): string {
  const resting = Math.round(left.returning);
  if (begun === 0 || resting === 0) return '';
  return `About ${counted(resting, 'begun part')} of ${begun} will not be asked again before: ${resting === 1 ? 'it lasts' : 'they last'} well enough, or would cost more time than ${resting === 1 ? 'it brings' : 'they bring'}.`;
}
