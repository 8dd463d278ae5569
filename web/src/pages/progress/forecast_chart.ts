import type { Plan, ProgressReport } from '../../api/stats';
import { wholeAxis, type Draw } from '../../charts/chart';
import { counted, decimal, whole } from '../../words/figures';
import { dayInWords } from '../../words/moments';

type Forecast = ProgressReport['forecast'];

const half = 43_200_000;

/** What the plan that is followed asks on each of these days, new and returning. */
export function plannedDays({ days }: Forecast, plan: Plan): { day: string; units: number }[] {
  const shown = new Set(days.map(({ day }) => day));
  return plan.days
    .filter(({ day, off }) => shown.has(day) && !off)
    .map(({ day, new: fresh, returning }) => ({ day, units: fresh + returning }));
}

/** Units that fall due, day by day, and what the plan asks instead. */
export function forecastChart(forecast: Forecast, plan?: Plan): Draw {
  const bars = forecast.days.map(({ day, units }) => ({
    day: new Date(`${day}T00:00:00Z`),
    units,
  }));
  const planned = (plan === undefined ? [] : plannedDays(forecast, plan)).map(({ day, units }) => ({
    day: new Date(Date.parse(`${day}T00:00:00Z`) + half),
    units,
  }));
  return (plot, width) =>
    plot.plot({
      width,
      height: 200,
      marginLeft: 40,
      x: { type: 'utc', label: null },
      y: wholeAxis([...bars, ...planned].map(({ units }) => units)),
      marks: [
        plot.rectY(bars, {
          x: 'day',
          y: 'units',
          interval: 'day',
          fill: 'var(--chart-3)',
          inset: 0.5,
        }),
        plot.ruleY([0], { stroke: 'var(--edge)' }),
        plot.lineY(planned, { x: 'day', y: 'units', stroke: 'var(--good)', strokeWidth: 2 }),
      ],
    });
}

/** What the line says, where a plan is followed. */
export function planLineInWords(forecast: Forecast, plan: Plan | undefined): string {
  if (plan === undefined) return '';
  const planned = plannedDays(forecast, plan);
  const sum = planned.reduce((all, { units }) => all + units, 0);
  return ` The line is the plan that you follow: about ${counted(Math.round(sum), 'part')} on these days, new ones too, instead of what falls due.`;
}

export const forecastColumns = ['Day', 'Parts due', 'By the plan'];

export function forecastRows(forecast: Forecast, plan: Plan | undefined): (string | number)[][] {
  const planned = new Map(
    plan === undefined ? [] : plannedDays(forecast, plan).map(({ day, units }) => [day, units]),
  );
  return forecast.days.map(({ day, units }) => {
    const instead = planned.get(day);
    const rest = plan === undefined ? [] : [instead === undefined ? '' : decimal(instead)];
    return [dayInWords(day), units, ...rest];
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
