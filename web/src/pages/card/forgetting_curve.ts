import type { UnitHistory } from '../../api/stats';
import type { Draw } from '../../charts/chart';
import { counted, percent, spanOfDays } from '../../words/figures';
import { dateOf, fromNow } from '../../words/moments';

interface At {
  readonly at: Date;
  readonly recall: number;
}

const point = ({ at, recall }: { at: string; recall: number }): At => ({
  at: new Date(at),
  recall,
});

/** The chance of recall over time: what it was between the reviews, and where it goes from here. */
export function forgettingCurve(unit: UnitHistory, desired: number, now: string): Draw {
  const past = unit.past.flatMap(({ number, points }) =>
    points.map((each) => ({ ...point(each), number })),
  );
  const reviews = unit.reviews.map((review) => ({
    at: new Date(review.at),
    recall: review.predicted ?? 1,
    missed: review.missed,
  }));
  return (plot, width) =>
    plot.plot({
      width,
      height: 220,
      marginLeft: 44,
      marginRight: 12,
      x: { type: 'time', label: null },
      y: { domain: [Math.min(0.5, lowest(unit)), 1], label: null, tickFormat: '.0%', ticks: 5 },
      symbol: { domain: [false, true], range: ['circle', 'times'] },
      marks: [
        plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: 5 }),
        plot.ruleY([desired], { stroke: 'var(--good)', strokeDasharray: '2 3' }),
        plot.ruleX([new Date(now)], { stroke: 'var(--edge)', strokeDasharray: '1 3' }),
        plot.lineY(past, { x: 'at', y: 'recall', z: 'number', stroke: 'var(--chart-3)' }),
        plot.lineY(unit.next.map(point), {
          x: 'at',
          y: 'recall',
          stroke: 'var(--chart-4)',
          strokeWidth: 2,
        }),
        plot.dot(reviews, {
          x: 'at',
          y: 'recall',
          symbol: 'missed',
          r: 4,
          stroke: (review: { missed: boolean }) => (review.missed ? 'var(--bad)' : 'var(--accent)'),
          strokeWidth: 2,
          fill: 'var(--paper)',
        }),
      ],
    });
}

function lowest(unit: UnitHistory): number {
  const points = [...unit.past.flatMap((each) => each.points), ...unit.next];
  return Math.floor(Math.min(1, ...points.map((each) => each.recall)) * 10) / 10;
}

/** The same in words. */
export function curveInWords(unit: UnitHistory, desired: number, now: string): string {
  const { progress, reviews, recall } = unit;
  if (progress === null || recall === null)
    return 'Not studied yet, so there is nothing to forget.';
  const missed = reviews.filter((review) => review.missed).length;
  return [
    `${counted(reviews.length, 'review')}, ${missed === 0 ? 'none' : missed} missed.`,
    `The chance of recall is ${percent(recall)} now and falls to 90% within ${spanOfDays(progress.stability_days)} of a review.`,
    `Due ${fromNow(progress.due, now)}, as it comes down to the ${percent(desired)} that is wanted.`,
  ].join(' ');
}

export const reviewColumns = [
  'Reviewed',
  'Confidence',
  'Recalled',
  'Predicted before',
  'Lasts after',
];

export function reviewRows(unit: UnitHistory): string[][] {
  return unit.reviews.map((review) => [
    dateOf(review.at),
    `${review.confidence} of 5`,
    review.missed ? 'no' : 'yes',
    review.predicted === null ? 'first time' : percent(review.predicted),
    spanOfDays(review.after.stability_days),
  ]);
}
