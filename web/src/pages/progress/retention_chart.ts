import type { ProgressReport } from '../../api/stats';
import type { Draw } from '../../charts/chart';
import { percent } from '../../words/figures';
import { dayInWords } from '../../words/moments';

type Retention = ProgressReport['retention'];
export interface Week {
  readonly week: string;
  readonly units: number;
  readonly predicted: number;
  readonly measured: number;
}

/** Weeks in which something was reviewed on a later day. */
export function measuredWeeks({ weeks }: Retention): Week[] {
  return weeks.flatMap(({ week, units, predicted, measured }) =>
    predicted === null || measured === null ? [] : [{ week, units, predicted, measured }],
  );
}

/** Weeks with so few reviews say little. */
const fewReviews = 5;

/** Recall by week, as it was and as it was predicted. */
export function retentionChart(retention: Retention): Draw {
  const weeks = measuredWeeks(retention);
  const points = weeks.map((week) => ({ ...week, at: new Date(`${week.week}T00:00:00Z`) }));
  const least = Math.min(0.5, ...weeks.map(({ measured }) => measured));
  return (plot, width) =>
    plot.plot({
      width,
      height: 220,
      marginLeft: 44,
      x: { type: 'utc', label: null },
      y: {
        domain: [Math.floor(least * 10) / 10, 1],
        label: null,
        tickFormat: '.0%',
        ticks: 5,
        grid: true,
      },
      r: { range: [2, 6] },
      marks: [
        plot.ruleY([retention.desired], { stroke: 'var(--good)', strokeDasharray: '2 3' }),
        plot.lineY(points, {
          x: 'at',
          y: 'predicted',
          stroke: 'var(--edge)',
          strokeDasharray: '4 3',
        }),
        plot.lineY(points, { x: 'at', y: 'measured', stroke: 'var(--chart-4)', strokeWidth: 2 }),
        plot.dot(points, { x: 'at', y: 'measured', r: 'units', fill: 'var(--chart-4)' }),
      ],
    });
}

export function retentionInWords(retention: Retention): string {
  const telling = measuredWeeks(retention).filter(({ units }) => units >= fewReviews);
  const [first, last] = [telling[0], telling.at(-1)];
  if (first === undefined || last === undefined)
    return 'There are too few reviews for a course yet.';
  const ends = first === last ? weekInWords(last) : `${weekInWords(first)}. ${weekInWords(last)}`;
  return `${ends}. Solid: recalled; dashed: predicted; dotted: the ${percent(retention.desired)} that is wanted.`;
}

function weekInWords({ week, measured, predicted }: Week): string {
  return `Week of ${dayInWords(week)}: ${percent(measured)} recalled, ${percent(predicted)} predicted`;
}
