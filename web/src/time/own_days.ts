import { read } from '../api/client';
import type { Settings } from '../api/types';
import type { Days } from './days';

/** Until the settings are there: the browser's zone, and the hour that hone begins a day at. */
export const BROWSER_DAYS: Days = { zone: undefined, rolloverHour: 4 };

/** The days that a person set. */
export async function ownDays(): Promise<Days> {
  return daysOf(await read('/api/settings', {}));
}

export function daysOf(settings: Settings): Days {
  const value = (key: string) => settings.settings.find((each) => each.key === key)?.value;
  const zone = value('time-zone');
  return {
    zone: zone === 'system' ? undefined : zone,
    rolloverHour: Number(value('rollover-hour') ?? BROWSER_DAYS.rolloverHour),
  };
}
