export type Plot = typeof import('./plot_marks');

let plot: Promise<Plot> | undefined;

export function loadPlot(): Promise<Plot> {
  plot ??= import('./plot_marks');
  return plot;
}

/** Draws into a width of so many pixels. */
export type Draw = (plot: Plot, width: number) => Element;

/**
 * Plot writes a style sheet into each drawing, which the page's policy refuses; its few rules stand in
 * Chart.svelte. Taken out before the drawing joins the page, so that nothing is refused.
 */
export function withoutStyleSheet(drawing: Element): Element {
  for (const sheet of drawing.querySelectorAll('style')) sheet.remove();
  return drawing;
}

/** An upright axis for counts and minutes: from 0, and never so short that its steps are fractions. */
export function wholeAxis(values: readonly number[]) {
  return { label: null, grid: true, ticks: 4, nice: true, domain: [0, Math.max(4, ...values)] };
}
