/** “1 card”, “2 cards”, “1,000 cards”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}

const wholeFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const decimalFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export function whole(value: number): string {
  return wholeFormat.format(value);
}

/** “3.4”, “12”. */
export function decimal(value: number): string {
  return decimalFormat.format(value);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** How long a memory lasts: “4 hours”, “12 days”, “3.2 months”. */
export function spanOfDays(days: number): string {
  if (days < 1) return counted(Math.max(1, Math.round(days * 24)), 'hour');
  if (days < 60) return counted(Math.round(days), 'day');
  if (days < 730) return `${decimalFormat.format(days / 30.44)} months`;
  return `${decimalFormat.format(days / 365.25)} years`;
}

/** “4 min”, “1 h 20 min”; less than a minute is said so. */
export function minutesInWords(minutes: number): string {
  if (minutes === 0) return '0 min';
  if (minutes < 1) return 'under 1 min';
  const rounded = Math.round(minutes);
  if (rounded < 60) return `${rounded} min`;
  return rounded % 60 === 0
    ? `${rounded / 60} h`
    : `${Math.floor(rounded / 60)} h ${rounded % 60} min`;
}
