import { daysBetween, type Days } from './days';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** From how many days on a unit is used, and how many days it has. */
const scales = [
  { from: 730, days: 365.25, one: 'year', more: 'years' },
  { from: 61, days: 30.44, one: 'month', more: 'months' },
  { from: 0, days: 1, one: 'day', more: 'days' },
] as const;

/** How far off a due moment is: minutes and hours within the day, then the calendar's days. */
export function dueText(days: Days, now: number, due: number): string {
  const away = daysBetween(days, now, due);
  if (away < 1 || due - now < HOUR) return withinDay(due - now);
  const scale = scales.find((each) => away >= each.from) ?? scales[2];
  const count = Math.round(away / scale.days);
  return `${count} ${count === 1 ? scale.one : scale.more}`;
}

function withinDay(distance: number): string {
  const minutes = Math.max(1, Math.ceil(distance / MINUTE));
  return minutes < 60 ? `${minutes} min` : `${Math.round(distance / HOUR)} h`;
}

/** A stopwatch's face: "0:07", "12:30". */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
