import type { Plan, PlanRequest } from '../../api/stats';

/** What the form holds; texts as they stand in its fields. */
export interface Wishes {
  interviews: string[];
  /** A field for numbers gives a number, and nothing when it is empty. */
  minutes: string | number | null;
  /** Days of the week without study. */
  weekdays: string[];
  /** Single days without study. */
  days: string[];
  decks: string[];
}

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export function noWishes(): Wishes {
  return { interviews: [''], minutes: '25', weekdays: [], days: [], decks: [] };
}

export function wishesOf(plan: Plan): Wishes {
  const named = (day: string) => (weekdays as readonly string[]).includes(day);
  return {
    interviews: plan.interviews.map(({ day }) => day),
    minutes: String(plan.minutes),
    weekdays: plan.off.filter(named),
    days: plan.off.filter((day) => !named(day)),
    decks: [...plan.decks],
  };
}

/** A year that is being typed is that of the Romans for a while: “0002”, “0020”, “0202”. */
function isWhole(day: string): boolean {
  return day >= '2000';
}

/** What is sent; fields that are empty, or filled in part, are passed over. */
export function requestOf({ interviews, minutes, weekdays, days, decks }: Wishes): PlanRequest {
  const amount = minutes === null || minutes === '' ? 0 : Number(minutes);
  return {
    interviews: interviews.filter(isWhole),
    minutes: Number.isFinite(amount) ? amount : 0,
    off: [...weekdays, ...days.filter(isWhole)],
    decks,
  };
}

/** Whether two forms ask for the same plan. */
export function sameWishes(one: Wishes, other: Wishes): boolean {
  const text = (wishes: Wishes) => {
    const { interviews, minutes, off, decks } = requestOf(wishes);
    return JSON.stringify([
      [...interviews].sort(),
      minutes,
      [...(off ?? [])].sort(),
      [...(decks ?? [])].sort(),
    ]);
  };
  return text(one) === text(other);
}
