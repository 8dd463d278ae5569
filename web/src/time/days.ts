/** Whose days are counted: a time zone, and the hour at which a day begins there. */
export interface Days {
  /** An IANA name; the browser's own zone without it. */
  zone: string | undefined;
  rolloverHour: number;
}

const DAY = 86_400_000;

/** The day that a moment belongs to, as a number that grows by one a day. */
export function dayNumber(days: Days, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: days.zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const day = Date.UTC(value('year'), value('month') - 1, value('day')) / DAY;
  return value('hour') < days.rolloverHour ? day - 1 : day;
}

/** Days from one moment to another, as a person counts them. */
export function daysBetween(days: Days, from: number, until: number): number {
  return dayNumber(days, until) - dayNumber(days, from);
}

/** "2026-11-22" as a weekday and a day: "Sun 22". */
export function shortDay(day: string): string {
  return dayFormat({ weekday: 'short', day: 'numeric' }, day);
}

/** "2026-11-22" in full: "Sunday, 22 November". */
export function longDay(day: string): string {
  return dayFormat({ weekday: 'long', day: 'numeric', month: 'long' }, day);
}

function dayFormat(options: Intl.DateTimeFormatOptions, day: string): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}
