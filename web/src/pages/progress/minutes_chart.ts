import type { ProgressReport } from '../../api/stats';
import { wholeAxis, type Draw } from '../../charts/chart';
import { minutesInWords } from '../../words/figures';

type Week = ProgressReport['weeks'][number];

export function minutesChart(weeks: readonly Week[]): Draw {
  const bars = weeks.map(({ week, minutes }) => ({ week: new Date(`${week}T00:00:00Z`), minutes }));
  return (plot, width) =>
    plot.plot({
      width,
      height: 180,
      marginLeft: 40,
      x: { type: 'utc', label: null },
      y: wholeAxis(bars.map(({ minutes }) => minutes)),
      marks: [
        plot.rectY(bars, {
          x: 'week',
          y: 'minutes',
          interval: 'monday',
          fill: 'var(--chart-3)',
          inset: 0.5,
        }),
        plot.ruleY([0], { stroke: 'var(--edge)' }),
      ],
    });
}

export function minutesInWordsOf(weeks: readonly Week[]): string {
  const running = weeks.at(-1)?.minutes ?? 0;
  const before = weeks.slice(-5, -1);
  const mean = before.reduce((sum, { minutes }) => sum + minutes, 0) / Math.max(1, before.length);
  return `${minutesInWords(running)} this week so far; ${minutesInWords(mean)} a week over the ${before.length} weeks before.`;
}
