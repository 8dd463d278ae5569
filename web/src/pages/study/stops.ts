/** What the arrow keys go through: items and sections, marked in the page as data-stop. */
type Kind = 'item' | 'section' | 'rest';

function stops(kinds: readonly Kind[]): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  return all.filter((stop) => kinds.includes(stop.dataset['stop'] as Kind));
}

/** The place to go to from one of so many; nowhere (-1) is before the first and after the last. */
export function stepFrom(current: number, count: number, step: 1 | -1): number {
  if (current < 0) return step > 0 ? 0 : count - 1;
  return Math.min(Math.max(current + step, 0), count - 1);
}

export function moveFocus(
  step: 1 | -1,
  kinds: readonly Kind[] = ['item', 'section', 'rest'],
): void {
  const all = stops(kinds);
  const current = all.indexOf(document.activeElement as HTMLElement);
  all[stepFrom(current, all.length, step)]?.focus();
}

/** The item that has the focus, by its place on the page. */
export function focusedItem(): number {
  return stops(['item']).indexOf(document.activeElement as HTMLElement);
}
