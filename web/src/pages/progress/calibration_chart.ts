import type { ProgressReport } from '../../api/stats';
import type { Draw } from '../../charts/chart';
import { counted, percent } from '../../words/figures';

type Retention = ProgressReport['retention'];

interface Bin {
  readonly from: number;
  readonly until: number;
  readonly units: number;
  readonly predicted: number;
  readonly measured: number;
  readonly low: number;
  readonly high: number;
}

/** Bins in which something was reviewed. */
export function filledBins({ bins }: Retention): Bin[] {
  return bins.flatMap(({ predicted, measured, low, high, ...rest }) =>
    predicted === null || measured === null || low === null || high === null
      ? []
      : [{ predicted, measured, low, high, ...rest }],
  );
}

/** Measured against predicted recall; on the line, the prediction was right. */
export function calibrationChart(retention: Retention): Draw {
  const filled = filledBins(retention);
  const least =
    Math.floor(Math.min(0.5, ...filled.map((bin) => Math.min(bin.predicted, bin.measured))) * 10) /
    10;
  const bins = filled.map((bin) => ({ ...bin, low: Math.max(least, bin.low) }));
  return (plot, width) => {
    const size = Math.min(width, 420);
    const domain = [least, 1];
    return plot.plot({
      width: size,
      height: size,
      marginLeft: 48,
      marginBottom: 40,
      x: { domain, label: 'predicted', tickFormat: '.0%', ticks: 5, labelArrow: 'none' },
      y: { domain, label: 'measured', tickFormat: '.0%', ticks: 5, grid: true, labelArrow: 'none' },
      r: { range: [3, 12] },
      marks: [
        plot.link([{ a: least, b: 1 }], {
          x1: 'a',
          y1: 'a',
          x2: 'b',
          y2: 'b',
          stroke: 'var(--edge)',
          strokeDasharray: '3 3',
        }),
        plot.ruleX(bins, { x: 'predicted', y1: 'low', y2: 'high', stroke: 'var(--chart-2)' }),
        plot.dot(bins, { x: 'predicted', y: 'measured', r: 'units', fill: 'var(--chart-4)' }),
      ],
    });
  };
}

export function calibrationInWords({ units, predicted, measured, desired }: Retention): string {
  if (units === 0 || predicted === null || measured === null) {
    return 'Nothing was reviewed on a later day yet, so there is nothing to compare.';
  }
  const difference = Math.round((measured - predicted) * 100);
  const verdict =
    difference === 0
      ? 'as predicted'
      : `${Math.abs(difference)} ${Math.abs(difference) === 1 ? 'point' : 'points'} ${difference > 0 ? 'more' : 'less'} than predicted`;
  return `Of ${counted(units, 'part')} reviewed on a later day you recalled ${percent(measured)}; ${percent(predicted)} was predicted just before, so ${verdict}. Wanted: ${percent(desired)}. A dot on the line is a right prediction; greater dots stand for more reviews, lines for the range that chance explains (95%).`;
}

export const calibrationColumns = [
  'Predicted',
  'Parts',
  'Mean prediction',
  'Measured',
  'Range (95%)',
];

export function calibrationRows(retention: Retention): (string | number)[][] {
  return filledBins(retention).map((bin) => [
    `${percent(bin.from)} to ${percent(bin.until)}`,
    bin.units,
    percent(bin.predicted),
    percent(bin.measured),
    `${percent(bin.low)} to ${percent(bin.high)}`,
  ]);
}
