import { describe, expect, it } from 'vitest';
import type { Plan, ProgressReport } from '../../api/stats';
import { calibrationInWords, calibrationRows, filledBins } from './calibration_chart';
import { forecastInWords, forecastRows, plannedDays, planLineInWords } from './forecast_chart';
import { cellsOf, heatMapInWords, monthStarts } from './heat_map';
import { minutesInWordsOf } from './minutes_chart';
import { leechesInWords } from './progress_words';
import { retentionInWords } from './retention_chart';
import { binInWords, stabilityInWords } from './stability_chart';

const bin = {
  from: 0.9,
  until: 0.95,
  units: 200,
  predicted: 0.93,
  measured: 0.9,
  low: 0.85,
  high: 0.94,
};
const emptyBin = {
  ...bin,
  from: 0.5,
  until: 0.55,
  units: 0,
  predicted: null,
  measured: null,
  low: null,
  high: null,
};
const retention: ProgressReport['retention'] = {
  past_days: 365,
  units: 200,
  predicted: 0.93,
  measured: 0.9,
  log_loss: 0.3,
  desired: 0.9,
  bins: [emptyBin, bin],
  weeks: [
    { week: '2026-11-02', units: 2, predicted: 0.9, measured: 0.5 },
    { week: '2026-11-09', units: 60, predicted: 0.91, measured: 0.88 },
  ],
  days: [],
};
const day = (name: string, minutes: number, reviews = minutes > 0 ? 1 : 0) => ({
  day: name,
  reviews,
  units: reviews,
  minutes,
});

describe('measured against predicted', () => {
  it('leaves out bins in which nothing was reviewed', () => {
    expect(filledBins(retention)).toEqual([bin]);
    expect(calibrationRows(retention)).toEqual([['90% to 95%', 200, '93%', '90%', '85% to 94%']]);
  });

  it('is said in words, with the number of reviews that it rests on', () => {
    expect(calibrationInWords(retention)).toContain(
      'Of 200 parts reviewed on a later day you recalled 90%; 93% was predicted just before, so 3 points less than predicted.',
    );
  });

  it('claims nothing without reviews', () => {
    const none = { ...retention, units: 0, predicted: null, measured: null };
    expect(calibrationInWords(none)).toContain('nothing to compare');
  });

  it('tells the course by weeks that have reviews enough', () => {
    expect(retentionInWords(retention)).toMatch(
      /^Week of Mon, 9 Nov 2026: 88% recalled, 91% predicted\. Solid/,
    );
    expect(retentionInWords({ ...retention, weeks: [] })).toContain('too few');
  });
});

describe('the days of practice', () => {
  it('stand below each other from Monday on', () => {
    const cells = cellsOf([day('2026-11-15', 1), day('2026-11-16', 2)]);
    expect(cells.map(({ week, weekday }) => [week, weekday])).toEqual([
      [0, 6],
      [1, 0],
    ]);
  });

  it('are the stronger the longer one practised, and empty without practice', () => {
    const cells = cellsOf(
      [0, 1, 2, 3, 40].map((minutes, index) => day(`2026-11-${16 + index}`, minutes)),
    );
    const strengths = cells.map(({ strength }) => strength);
    expect(strengths[0]).toBe(0);
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
    expect(strengths.at(-1)).toBe(4);
  });

  it('show reviews whose time is not known', () => {
    expect(cellsOf([day('2026-11-16', 0, 3), day('2026-11-17', 5)])[0]?.strength).toBe(1);
  });

  it('name a month where it begins', () => {
    const cells = ['2026-09-30', '2026-10-01', '2026-11-01'].map((name) => day(name, 1));
    expect([...monthStarts(cellsOf(cells)).values()]).toEqual(['Oct', 'Nov']);
  });

  it('are summed up in words', () => {
    expect(
      heatMapInWords([day('2026-11-15', 20), day('2026-11-16', 0), day('2026-11-17', 40)]),
    ).toContain('practised on 2 days, 1 h in all, 30 min a day');
    expect(heatMapInWords([day('2026-11-16', 0)])).toContain('No practice yet');
  });
});

describe('what falls due', () => {
  const forecast = {
    units: 50,
    overdue: 5,
    later: 20,
    days: [
      { day: '2026-11-22', units: 10 },
      { day: '2026-11-23', units: 20 },
    ],
  };

  it('is summed up with what waits already and what comes later', () => {
    expect(forecastInWords(forecast)).toBe(
      '30 parts fall due in the next 2 days, of them 5 waiting already; most on Mon, 23 Nov 2026 (20). 20 more come later.',
    );
  });

  it('is nothing before the first review', () => {
    expect(forecastInWords({ ...forecast, units: 0 })).toContain('Nothing is begun yet');
  });
});

describe('what falls due beside the plan', () => {
  const forecast = { units: 9, overdue: 0, later: 6, days: [{ day: '2026-11-22', units: 3 }] };
  const days = ['2026-11-22', '2026-11-23'].map((name) => ({ day: name, new: 2.5, returning: 4 }));
  const plan = { days } as unknown as Plan;

  it('is shown for the days that both have', () => {
    expect(plannedDays(forecast, plan)).toEqual([{ day: '2026-11-22', units: 6.5 }]);
    expect(forecastRows(forecast, plan)).toEqual([['Sun, 22 Nov 2026', 3, '6.5']]);
    expect(planLineInWords(forecast, plan)).toContain('about 7 parts on these days');
  });

  it('is not spoken of without one', () => {
    expect(forecastRows(forecast, undefined)).toEqual([['Sun, 22 Nov 2026', 3]]);
    expect(planLineInWords(forecast, undefined)).toBe('');
  });
});

describe('minutes, memories and leeches', () => {
  it('compare the running week with the four before it', () => {
    const weeks = [90, 10, 20, 30, 40, 12].map((minutes, index) => ({
      week: `2026-10-0${index + 1}`,
      reviews: 1,
      units: 1,
      minutes,
    }));
    expect(minutesInWordsOf(weeks)).toBe(
      '12 min this week so far; 25 min a week over the 4 weeks before.',
    );
  });

  it('say how long memories last', () => {
    const bins = [
      { from_days: 0, until_days: 1, units: 1 },
      { from_days: 32, until_days: 64, units: 2 },
      { from_days: 1024, until_days: null, units: 1 },
    ];
    expect(bins.map(binInWords)).toEqual(['under 1 day', '32 to 64 days', '1024 days or more']);
    expect(stabilityInWords(bins)).toContain('75% of 4 parts last 32 days or longer');
  });

  it('say what a leech is', () => {
    expect(leechesInWords({ threshold: 8, units: 1, worst: [] })).toContain(
      '1 part forgotten 8 times or more',
    );
    expect(leechesInWords({ threshold: 0, units: 0, worst: [] })).toContain('not looked for');
  });
});
