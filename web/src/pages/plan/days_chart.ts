import type { Plan, PlanCourse } from '../../api/stats';
import { wholeAxis, type Draw } from '../../charts/chart';
import { decimal, minutesInWords } from '../../words/figures';
import { dayInWords } from '../../words/moments';
import { shareInWords } from './plan_words';

interface Bar {
  readonly day: Date;
  readonly minutes: number;
  readonly done: boolean;
}

const date = (day: string) => new Date(`${day}T00:00:00Z`);

/** What was practised until now, and what the plan has for the days to come. */
export function barsOf(plan: Plan, course: PlanCourse | undefined): Bar[] {
  const today = plan.days[0]?.day ?? '';
  const done = (course?.days ?? [])
    .filter(({ day, minutes }) => day <= today && minutes > 0)
    .map(({ day, minutes }) => ({ day: date(day), minutes, done: true }));
  const coming = plan.days.map(({ day, minutes }) => ({ day: date(day), minutes, done: false }));
  return [...done, ...coming];
}

/** Days on which the plan had minutes and nothing was reviewed. */
export function missedDays(plan: Plan, course: PlanCourse | undefined): string[] {
  const today = plan.days[0]?.day ?? '';
  return (course?.days ?? [])
    .filter(({ day, reviews }) => day < today && reviews === 0 && !isOff(plan, day))
    .map(({ day }) => day);
}

function isOff(plan: Plan, day: string): boolean {
  const weekday = date(day)
    .toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
    .toLowerCase();
  return plan.off.includes(day) || plan.off.includes(weekday);
}

export function daysChart(plan: Plan, course: PlanCourse | undefined): Draw {
  const bars = barsOf(plan, course);
  const missed = missedDays(plan, course).map((day) => ({ day: date(day) }));
  const interviews = plan.interviews.map(({ day }) => ({ day: date(day) }));
  return (plot, width) =>
    plot.plot({
      width,
      height: 200,
      marginLeft: 40,
      x: { type: 'utc', label: null },
      y: wholeAxis([...bars.map(({ minutes }) => minutes), plan.minutes]),
      marks: [
        plot.rectY(bars, {
          x: 'day',
          y: 'minutes',
          interval: 'day',
          fill: ({ done }: Bar) => (done ? 'var(--chart-4)' : 'var(--chart-2)'),
          inset: 0.5,
        }),
        plot.ruleY([plan.minutes], { stroke: 'var(--edge)', strokeDasharray: '2 3' }),
        plot.ruleY([0], { stroke: 'var(--edge)' }),
        plot.dot(missed, { x: noon, y: 0, r: 3, stroke: 'var(--bad)', fill: 'var(--paper)' }),
        plot.ruleX(interviews, { x: 'day', stroke: 'var(--good)', strokeWidth: 2 }),
      ],
    });
}

/** The middle of a day's bar. */
function noon({ day }: { day: Date }): Date {
  return new Date(day.getTime() + 43_200_000);
}

export function daysInWords(plan: Plan, course: PlanCourse | undefined): string {
  const coming = plan.days.reduce((sum, day) => sum + day.minutes, 0);
  const missed = missedDays(plan, course).length;
  const done = course === undefined ? '' : ' Strong: practised; pale: planned.';
  const rings = missed === 0 ? '' : ' Rings: days missed.';
  return `${minutesInWords(coming)} of study until the last interview, at most ${minutesInWords(plan.minutes)} a day (dotted).${done}${rings} Upright line: an interview.`;
}

export const dayColumns = [
  'Day',
  'Minutes',
  'New',
  'Returning',
  'Would come back by then',
  'A minute more is worth',
];

export function dayRows(plan: Plan): (string | number)[][] {
  return plan.days.map((day) => {
    const name = dayInWords(day.day);
    if (day.off) return [name, 'off', '', '', '', ''];
    const next = plan.interviews.findIndex((interview) => interview.day > day.day);
    return [
      name,
      decimal(day.minutes),
      decimal(day.new),
      decimal(day.returning),
      shareInWords(day.recall[next] ?? 0),
      `${(100 * day.minute_worth).toFixed(2)} points`,
    ];
  });
}

/** The share that would come back at the next interview, were each day the last one of study. */
export function readinessChart(plan: Plan): Draw {
  const last = plan.interviews.at(-1);
  const points = plan.days.map(({ day, recall }) => {
    const next = plan.interviews.findIndex((interview) => interview.day > day);
    return { day: date(day), recall: recall[next] ?? 0 };
  });
  if (last !== undefined) points.push({ day: date(last.day), recall: last.recall });
  const ends = plan.interviews.map(({ day, recall, low, high }) => ({
    day: date(day),
    recall,
    low,
    high,
  }));
  return (plot, width) =>
    plot.plot({
      width,
      height: 200,
      marginLeft: 44,
      x: { type: 'utc', label: null },
      y: { domain: [0, 1], label: null, tickFormat: '.0%', ticks: 5, grid: true },
      marks: [
        plot.lineY(points, { x: 'day', y: 'recall', stroke: 'var(--chart-4)', strokeWidth: 2 }),
        plot.ruleX(ends, {
          x: 'day',
          y1: 'low',
          y2: 'high',
          stroke: 'var(--good)',
          strokeWidth: 4,
        }),
        plot.dot(ends, { x: 'day', y: 'recall', r: 4, fill: 'var(--good)' }),
      ],
    });
}

export const readinessWords =
  'What would come back at the next interview if you stopped after that day. The bars at the interviews are what chance alone makes of it.';
