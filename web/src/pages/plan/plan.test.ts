import { describe, expect, it } from 'vitest';
import type { Plan, PlanCourse, ProgressReport } from '../../api/stats';
import { barsOf, dayRows, missedDays } from './days_chart';
import * as words from './plan_words';
import { noWishes, requestOf, sameWishes, wishesOf } from './wishes';

const day = (name: string, minutes: number, recall: number, off = false): Plan['days'][number] => ({
  day: name,
  off,
  new: 2.04,
  returning: 1,
  minutes,
  minute_worth: 0.0125,
  recall: [recall],
});

const plan: Plan = {
  at: '2026-11-22T08:30:00.000Z',
  followed: true,
  minutes: 25,
  off: ['saturday', '2026-11-24'],
  decks: [],
  begun: 10,
  new: 50,
  interviews: [{ day: '2026-11-25', recall: 0.87, without: 0.04, low: 0.8, high: 0.94 }],
  recall: 0.87,
  bound: 0.88,
  today: { questions: 4, minutes: 21.6 },
  days: [day('2026-11-22', 24, 0.4), day('2026-11-23', 20, 0.87), day('2026-11-24', 0, 0.87, true)],
  left_out: {
    new: 7.6,
    returning: 3.2,
    cards: 2,
    first: [{ card: 'rye', deck: 'Bakery', question: 'Rye?', frequency: 'rarely', units: 4 }],
  },
  change: { what: 'ten more minutes a day', recall: 0.93 },
};

const practised = (name: string, minutes: number) => ({
  day: name,
  reviews: minutes > 0 ? 3 : 0,
  units: 3,
  minutes,
});
const course: PlanCourse = {
  since: '2026-11-19',
  missed: 1,
  days: [
    practised('2026-11-19', 20),
    practised('2026-11-20', 0),
    practised('2026-11-21', 0),
    practised('2026-11-22', 3),
  ],
};

describe('a plan in words', () => {
  it('says how ready one is on the day, and how far chance goes', () => {
    const interview = plan.interviews[0]!;
    expect(words.dateInWords(plan, interview)).toBe('Wed, 25 Nov 2026, in 3 days');
    expect(words.rangeInWords(interview)).toBe(
      'Chance alone leaves it between 80% and 94%. Without any study from now on: 4%.',
    );
  });

  it('says how right predictions were until now', () => {
    const retention = {
      past_days: 365,
      units: 200,
      predicted: 0.93,
      measured: 0.92,
    } as ProgressReport['retention'];
    expect(words.recordInWords(retention)).toBe(
      'Of 200 parts reviewed on a later day in the last 365 days, 93% was predicted and 92% came back.',
    );
    expect(words.recordInWords({ ...retention, measured: 0.8 })).toContain('expect less');
    expect(words.recordInWords({ ...retention, measured: 0.99 })).toContain('too low for you');
    expect(words.recordInWords({ ...retention, units: 4, measured: 0.5 })).toMatch(/came back\.$/);
    expect(words.recordInWords({ ...retention, units: 0, measured: null })).toContain(
      'nobody knows',
    );
  });

  it('never promises everything', () => {
    expect([0.999, 0.002, 1, 0, 0.5].map(words.shareInWords)).toEqual([
      'over 99%',
      'under 1%',
      '100%',
      '0%',
      '50%',
    ]);
  });

  it('names the bound only where it is higher', () => {
    expect(words.boundInWords(plan)).toContain('more than 88%');
    expect(words.boundInWords({ ...plan, bound: 0.8704 })).toContain('reach more.');
  });

  it('says what would change it', () => {
    expect(words.changeInWords(plan)).toContain('ten more minutes a day, 93% instead of 87%');
    const little = { what: 'three days more', recall: 0.8704 };
    expect(words.changeInWords({ ...plan, change: little })).toContain('Neither');
    expect(words.changeInWords({ ...plan, change: null })).toContain('Neither');
  });

  it('says what is left out and why', () => {
    expect(words.leftInWords(plan)).toMatch(
      /^About 8 new parts of 2 cards find no time: .* bring less/,
    );
    expect(words.leftCardInWords(plan.left_out.first[0]!)).toBe(
      'Bakery · 4 new parts · rarely asked',
    );
    expect(words.restingInWords(plan)).toContain('About 3 begun parts of 10');
    const all = { ...plan, left_out: { new: 0, returning: 0, cards: 0, first: [] } };
    expect(words.leftInWords(all)).toBe('Every new part finds its time.');
    expect(words.restingInWords(all)).toBe('');
  });

  it('takes a missed day for no debt', () => {
    expect(words.courseInWords(course)).toBe(
      'Followed since Thu, 19 Nov 2026: 23 min of practice, 1 day missed, already spread over the days to come.',
    );
  });

  it('says what is today’s', () => {
    expect(words.todayInWords(plan)).toBe('Today: 4 questions, about 22 min.');
    expect(words.todayInWords({ ...plan, days: [day('2026-11-22', 0, 0, true)] })).toContain('off');
  });
});

describe('the days of a plan', () => {
  it('are what was practised and what is to come', () => {
    expect(barsOf(plan, course).map(({ minutes, done }) => [minutes, done])).toEqual([
      [20, true],
      [3, true],
      [24, false],
      [20, false],
      [0, false],
    ]);
  });

  it('were missed where nothing was reviewed, but for days off and today', () => {
    expect(missedDays(plan, course)).toEqual(['2026-11-20']);
  });

  it('stand in a table with what a minute more is worth', () => {
    expect(dayRows(plan)[0]).toEqual(['Sun, 22 Nov 2026', '24', '2', '1', '40%', '1.25 points']);
    expect(dayRows(plan)[2]).toEqual(['Tue, 24 Nov 2026', 'off', '', '', '', '']);
  });
});

describe('the form', () => {
  it('gives back the plan that it was filled from', () => {
    expect(requestOf(wishesOf(plan))).toEqual({
      interviews: ['2026-11-25'],
      minutes: 25,
      off: ['saturday', '2026-11-24'],
      decks: [],
    });
    expect(sameWishes(wishesOf(plan), { ...wishesOf(plan), minutes: '25.0' })).toBe(true);
    expect(sameWishes(wishesOf(plan), { ...wishesOf(plan), minutes: '30' })).toBe(false);
  });

  it('passes over what was left empty or is being typed', () => {
    expect(
      requestOf({ ...noWishes(), interviews: ['0202-12-20', '2026-12-20'] }).interviews,
    ).toEqual(['2026-12-20']);
    expect(requestOf({ ...noWishes(), minutes: null }).minutes).toBe(0);
    expect(requestOf({ ...noWishes(), minutes: 12.5 }).minutes).toBe(12.5);
    expect(requestOf({ ...noWishes(), days: [''] })).toEqual({
      interviews: [],
      minutes: 25,
      off: [],
      decks: [],
    });
  });
});
