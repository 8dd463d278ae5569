import { describe, expect, it } from 'vitest';
import { counted, minutesInWords, percent, spanOfDays } from './figures';
import { dayInWords, fromNow } from './moments';

describe('figures in words', () => {
  it('count one and many', () => {
    expect([counted(1, 'card'), counted(100_000, 'card')]).toEqual(['1 card', '100,000 cards']);
  });

  it('say how long a memory lasts in the unit that reads best', () => {
    expect([0.02, 0.5, 1, 59, 100, 1000].map(spanOfDays)).toEqual([
      '1 hour',
      '12 hours',
      '1 day',
      '59 days',
      '3.3 months',
      '2.7 years',
    ]);
  });

  it('say minutes as hours from sixty on', () => {
    expect([0, 0.4, 14.5, 59.6, 80].map(minutesInWords)).toEqual([
      '0 min',
      'under 1 min',
      '15 min',
      '1 h',
      '1 h 20 min',
    ]);
  });

  it('round shares to whole per cent', () => expect(percent(0.6333)).toBe('63%'));
});

describe('moments in words', () => {
  const now = '2026-11-22T08:30:00.000Z';

  it.each([
    ['2026-11-22T08:30:20.000Z', 'now'],
    ['2026-11-22T08:40:00.000Z', 'in 10 minutes'],
    ['2026-11-21T08:30:00.000Z', 'yesterday'],
    ['2026-11-25T08:30:00.000Z', 'in 3 days'],
    ['2027-05-22T08:30:00.000Z', 'in 6 months'],
    ['2029-11-22T08:30:00.000Z', 'in 3 years'],
  ])('%s is %s', (moment, words) => expect(fromNow(moment, now)).toBe(words));

  it('name a day without moving it between time zones', () => {
    expect(dayInWords('2026-11-22')).toBe('Sun, 22 Nov 2026');
  });
});
