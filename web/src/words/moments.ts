const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Upper bounds in milliseconds, each with the unit that reads best below it. */
const steps: readonly (readonly [
  below: number,
  size: number,
  unit: Intl.RelativeTimeFormatUnit,
])[] = [
  [hour, minute, 'minute'],
  [day, hour, 'hour'],
  [60 * day, day, 'day'],
  [730 * day, 30.44 * day, 'month'],
  [Infinity, 365.25 * day, 'year'],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** “in 3 days”, “yesterday”, “now”. */
export function fromNow(moment: string, now: string): string {
  const distance = Date.parse(moment) - Date.parse(now);
  if (Math.abs(distance) < minute) return 'now';
  const [, size, unit] = steps.find(([below]) => Math.abs(distance) < below) ?? steps[0]!;
  return relative.format(Math.round(distance / size), unit);
}

const dateFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** “22 Nov 2026”, in the browser's time zone. */
export function dateOf(moment: string): string {
  return dateFormat.format(new Date(moment));
}

/** “Sun, 22 Nov 2026” for a day that is already the person's own. */
export function dayInWords(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}
