import { describe, expect, it } from 'vitest';
import type { Today } from '../../api/types';
import { contentsOf, dayWords, headlineOf, paceWords, planWords, streakWords } from './today_words';

const empty = { day: '2026-11-21', reviews: 0, units: 0, recalled: 0, recall: null, minutes: 0 };

const today: Today = {
  at: '2026-11-22T08:30:00.000Z',
  day: '2026-11-22',
  deck: null,
  depth: 'list',
  due: { units: 31, cards: 7, questions: 7, units_today: 31 },
  new: { units: 12, cards: 2, questions: 2 },
  estimate: {
    minutes: 9.5,
    source: 'default',
    list_seconds: 60,
    list_source: 'default',
    other_seconds: 20,
    other_source: 'default',
  },
  today: empty,
  yesterday: { ...empty, reviews: 12, units: 60, recalled: 51, recall: 0.85, minutes: 14.5 },
  streak: { minutes: 0, minutes_before: 0, practised_days: 0, days: [] },
  next_new: null,
  next_due: null,
  plan: null,
};

describe('the first page', () => {
  it('says how much there is, and for how long', () => {
    expect(headlineOf(today)).toBe('9 questions, about 10 minutes');
    expect(contentsOf(today)).toBe('31 units due on 7 cards, 12 units new.');
  });

  it('says when a limit holds something back', () => {
    const limited = { ...today, due: { ...today.due, units_today: 20 } };
    expect(contentsOf(limited)).toContain('Today’s limit lets 20 of the due units through.');
  });

  it('says when there will be something', () => {
    const none = { units: 0, cards: 0, questions: 0 };
    const done = { ...today, due: { ...none, units_today: 0 }, new: none };
    expect(headlineOf(done)).toBe('Nothing is due now.');
    expect(contentsOf({ ...done, next_due: '2026-11-22T11:30:00.000Z' })).toBe(
      'The next falls due in 3 hours.',
    );
  });

  it('says which part of the plan is today’s', () => {
    const plan = {
      interview: '2026-12-12',
      days_left: 20,
      off: false,
      minutes: 25,
      minutes_left: 25,
      questions: 9,
      question_minutes: 23.6,
    };
    expect(planWords(today)).toBe('');
    expect(planWords({ ...today, plan })).toMatch(
      /^Interview on Saturday,? 12 December, in 20 days; today’s part of the plan: 9 questions, about 24 min; it has 25 min a day\.$/,
    );
    expect(planWords({ ...today, plan: { ...plan, questions: 0 } })).toContain('is done');
    expect(planWords({ ...today, plan: { ...plan, off: true } })).toContain('a day off today');
  });

  it('says whose pace the estimate is', () => {
    expect(paceWords(today)).toBe(
      'Reckoned at 1 minute a list and 20 seconds for anything else, until your own pace is known.',
    );
  });

  it('tells of yesterday', () => {
    expect(dayWords(today.yesterday)).toBe('12 questions in 15 min, 85% of units recalled');
    expect(dayWords(empty)).toBe('nothing studied');
  });

  it('compares fortnights and never speaks of a lost day', () => {
    const streak = { ...today.streak, minutes: 143, minutes_before: 120, practised_days: 11 };
    expect(streakWords(streak)).toBe(
      '2 h 23 min on 11 days, 23 min more than in the fourteen before.',
    );
  });
});
