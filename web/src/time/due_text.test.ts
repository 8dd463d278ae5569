import { describe, expect, it } from 'vitest';
import { daysBetween } from './days';
import { clockText, dueText } from './due_text';

const berlin = { zone: 'Europe/Berlin', rolloverHour: 4 };
const at = (text: string) => Date.parse(text);

describe('the day of a moment', () => {
  it('begins at the rollover hour, not at midnight', () => {
    const night = at('2026-11-22T01:30:00Z'); // 02:30 in Berlin: still the 21st
    const morning = at('2026-11-22T07:00:00Z');
    expect(daysBetween(berlin, night, morning)).toBe(1);
  });

  it('counts a day of 23 hours as one', () => {
    expect(daysBetween(berlin, at('2026-03-28T12:00:00Z'), at('2026-03-29T11:00:00Z'))).toBe(1);
  });

  it('is the zone’s own', () => {
    const tokyo = { zone: 'Asia/Tokyo', rolloverHour: 0 };
    const [from, until] = [at('2026-11-22T14:30:00Z'), at('2026-11-22T15:30:00Z')];
    expect(daysBetween(tokyo, from, until)).toBe(1);
    expect(daysBetween(berlin, from, until)).toBe(0);
  });
});

describe('how far off something is due', () => {
  const now = at('2026-11-22T09:00:00Z');

  it.each([
    ['2026-11-22T08:00:00Z', '1 min'],
    ['2026-11-22T09:00:30Z', '1 min'],
    ['2026-11-22T09:09:01Z', '10 min'],
    ['2026-11-22T11:40:00Z', '3 h'],
    ['2026-11-23T05:00:00Z', '1 day'],
    ['2026-12-04T05:00:00Z', '12 days'],
    ['2027-02-22T05:00:00Z', '3 months'],
    ['2029-11-22T05:00:00Z', '3 years'],
  ])('%s is %s away', (due, text) => {
    expect(dueText(berlin, now, at(due))).toBe(text);
  });

  it('is told in minutes within the hour, also over the rollover', () => {
    const late = at('2026-11-22T02:50:00Z');
    expect(dueText(berlin, late, at('2026-11-22T03:05:00Z'))).toBe('15 min');
  });
});

describe('a stopwatch', () => {
  it('runs in minutes and seconds', () => {
    expect(clockText(7_900)).toBe('0:07');
    expect(clockText(750_000)).toBe('12:30');
  });
});
