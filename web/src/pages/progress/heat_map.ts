import type { ProgressReport } from '../../api/stats';
import type { Draw } from '../../charts/chart';
import { counted, minutesInWords } from '../../words/figures';

type Day = ProgressReport['activity'][number];

export interface Cell {
  readonly week: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly strength: number;
  readonly day: string;
}

const strengths = 4;
const dayLength = 86_400_000;

/** Each day's place on the map, and how strong its colour is: 0 for nothing, then by quarters of the days with practice. */
export function cellsOf(days: readonly Day[]): Cell[] {
  const practised = days
    .map(({ minutes, reviews }) => weight(minutes, reviews))
    .filter((each) => each > 0);
  const limits = quantiles(practised);
  const first = days[0];
  if (first === undefined) return [];
  const start = mondayOf(first.day);
  return days.map(({ day, minutes, reviews }) => {
    const place = Math.round((Date.parse(`${day}T00:00:00Z`) - start) / dayLength);
    const heavy = weight(minutes, reviews);
    return {
      day,
      week: Math.floor(place / 7),
      weekday: place % 7,
      strength: heavy === 0 ? 0 : 1 + limits.filter((limit) => heavy > limit).length,
    };
  });
}

/** Reviews whose time is not known still show. */
function weight(minutes: number, reviews: number): number {
  return minutes > 0 ? minutes : reviews > 0 ? Number.EPSILON : 0;
}

function quantiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((share) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
}

function mondayOf(day: string): number {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return moment - ((new Date(moment).getUTCDay() + 6) % 7) * dayLength;
}

const weekdayNames = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];

/** As many of the last weeks as the width has room for. */
export function heatMap(days: readonly Day[]): Draw {
  const cells = cellsOf(days);
  const weeks = (cells.at(-1)?.week ?? 0) + 1;
  return (plot, width) => {
    const left = 34;
    const size = Math.min(16, Math.max(11, Math.floor((width - left) / weeks)));
    const fitting = Math.min(weeks, Math.floor((width - left) / size));
    const shown = cells.filter(({ week }) => week >= weeks - fitting);
    const months = monthStarts(shown);
    return plot.plot({
      width: left + fitting * size,
      height: 7 * size + 22,
      marginLeft: left,
      marginRight: 0,
      marginTop: 20,
      marginBottom: 2,
      padding: 0,
      x: { type: 'band', domain: range(weeks - fitting, weeks), axis: null },
      y: { type: 'band', domain: range(0, 7), label: null },
      color: {
        domain: range(0, strengths + 1),
        range: range(0, strengths + 1).map((strength) => `var(--chart-${strength})`),
      },
      marks: [
        plot.axisY({
          tickFormat: (weekday: number) => weekdayNames[weekday] ?? '',
          tickSize: 0,
          label: null,
        }),
        plot.axisX([...months.keys()], {
          anchor: 'top',
          tickFormat: (week: number) => months.get(week) ?? '',
          tickSize: 0,
          textAnchor: 'start',
          dx: -size / 2,
          label: null,
        }),
        plot.cell(shown, { x: 'week', y: 'weekday', fill: 'strength', inset: 1, rx: 2 }),
      ],
    });
  };
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from }, (_, index) => from + index);
}

/** The first week of each month, with the month's name. */
export function monthStarts(cells: readonly Cell[]): Map<number, string> {
  const starts = new Map<number, string>();
  for (const { day, week } of cells) {
    if (!day.endsWith('-01')) continue;
    starts.set(
      week,
      new Date(`${day}T00:00:00Z`).toLocaleString('en', { month: 'short', timeZone: 'UTC' }),
    );
  }
  return starts;
}

export function heatMapInWords(days: readonly Day[]): string {
  const practised = days.filter(({ reviews }) => reviews > 0);
  if (practised.length === 0) return 'No practice yet. Each day you study becomes a square.';
  const minutes = practised.reduce((sum, day) => sum + day.minutes, 0);
  return `In the last year you practised on ${counted(practised.length, 'day')}, ${minutesInWords(minutes)} in all, ${minutesInWords(minutes / practised.length)} a day with practice. The stronger the colour, the longer.`;
}
