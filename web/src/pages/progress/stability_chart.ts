import type { ProgressReport } from '../../api/stats';
import { wholeAxis, type Draw } from '../../charts/chart';
import { counted, percent } from '../../words/figures';

type Bin = ProgressReport['stability'][number];

export function binInWords({ from_days: from, until_days: until }: Bin): string {
  if (until === null) return `${dayCount(from)} or more`;
  return from === 0 ? `under ${dayCount(until)}` : `${from} to ${dayCount(until)}`;
}

function dayCount(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** “<1”, “1”, “2”, “4” … below the bars, where there is room for no more. */
function shortName({ from_days: from, until_days: until }: Bin): string {
  if (until === null) return `${from}+`;
  return from === 0 ? '<1' : String(from);
}

export function stabilityChart(bins: readonly Bin[]): Draw {
  const bars = bins.map((bin) => ({ name: shortName(bin), units: bin.units }));
  return (plot, width) =>
    plot.plot({
      width,
      height: 200,
      marginLeft: 40,
      marginBottom: 36,
      x: { type: 'band', domain: bars.map(({ name }) => name), label: 'days', labelArrow: 'none' },
      y: wholeAxis(bars.map(({ units }) => units)),
      marks: [
        plot.barY(bars, { x: 'name', y: 'units', fill: 'var(--chart-3)' }),
        plot.ruleY([0], { stroke: 'var(--edge)' }),
      ],
    });
}

const month = 32;

export function stabilityInWords(bins: readonly Bin[]): string {
  const units = bins.reduce((sum, bin) => sum + bin.units, 0);
  if (units === 0) return 'Nothing is begun yet.';
  const lasting = bins
    .filter((bin) => bin.from_days >= month)
    .reduce((sum, bin) => sum + bin.units, 0);
  return `How long a memory lasts: the days after which the chance of recall falls to 90%. ${percent(lasting / units)} of ${counted(units, 'part')} ${units === 1 ? 'lasts' : 'last'} ${month} days or longer.`;
}
