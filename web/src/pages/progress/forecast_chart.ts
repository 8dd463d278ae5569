import type { ProgressReport } from '../../api/stats';
import { wholeAxis, type Draw } from '../../charts/chart';
import { counted, whole } from '../../words/figures';
import { dayInWords } from '../../words/moments';

type Forecast = ProgressReport['forecast'];

/** Units that fall due, day by day. */
export function forecastChart({ days }: Forecast): Draw {
  const bars = days.map(({ day, units }) => ({ day: new Date(`${day}T00:00:00Z`), units }));
  return (plot, width) =>
    plot.plot({
      width,
      height: 200,
      marginLeft: 40,
      x: { type: 'utc', label: null },
      y: wholeAxis(bars.map(({ units }) => units)),
      marks: [
        plot.rectY(bars, {
          x: 'day',
          y: 'units',
          interval: 'day',
          fill: 'var(--chart-3)',
          inset: 0.5,
        }),
        plot.ruleY([0], { stroke: 'var(--edge)' }),
      ],
    });
}

export function forecastInWords({ units, overdue, later, days }: Forecast): string {
  if (units === 0) return 'Nothing is begun yet, so nothing falls due.';
  const soon = days.reduce((sum, day) => sum + day.units, 0);
  const busiest = days.reduce((a, b) => (b.units > a.units ? b : a));
  const waiting = overdue > 0 ? `, of them ${whole(overdue)} waiting already` : '';
  const rest = later > 0 ? ` ${whole(later)} more come later.` : '';
  return `${counted(soon, 'part')} ${soon === 1 ? 'falls' : 'fall'} due in the next ${days.length} days${waiting}; most on ${dayInWords(busiest.day)} (${whole(busiest.units)}).${rest}`;
}
