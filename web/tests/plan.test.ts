import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { rate, reveal } from './harness/sitting';
import { expectAccessible, leave, visit } from './harness/visit';

const now = '2026-11-22T09:00:00Z';

let hone: Program;
afterEach(() => hone.remove());

const start = async () => (hone = await Program.start({ 'time-zone': 'UTC' }, now));
const share = (page: Page) => page.locator('.share').first();

async function askFor(page: Page, day: string, minutes = '25'): Promise<void> {
  await page.getByLabel('Interview', { exact: true }).fill(day);
  await page.getByLabel('Minutes a day').fill(minutes);
  await page.keyboard.press('Enter');
}

describe('a plan', () => {
  it('is worked out, followed, changed and dropped', async () => {
    await start();
    const page = await visit(hone, '/plan');
    await askFor(page, '2026-12-06');
    await share(page).waitFor();
    const first = await share(page).innerText();
    await page.locator('figure svg').nth(1).waitFor();
    await page.getByRole('heading', { name: 'On the day' }).click();
    await page.keyboard.press('f');
    await page.getByText('Followed since Sun, 22 Nov 2026').waitFor();
    expect(await hone.get('/api/today')).toMatchObject({ plan: { interview: '2026-12-06' } });

    await page.getByLabel('Minutes a day').fill('1');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Follow the changed plan' }).waitFor();
    expect(await share(page).innerText()).not.toBe(first);
    await page.getByText(/find no time/).waitFor();
    await page.getByRole('button', { name: 'Keep the plan as it was' }).click();
    await expect.poll(() => share(page).innerText()).toBe(first);

    await page.getByRole('button', { name: 'Stop following' }).click();
    await expect.poll(() => share(page).count()).toBe(0);
    expect(await hone.get('/api/plan')).toEqual({ plan: null, course: null });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Followed since').waitFor();
    await leave(page);
  });

  it('keeps days off, several interviews and single decks', async () => {
    await start();
    await hone.post('/api/imports', { text: 'question,answer\nRye?,A grain\n', deck: 'Grains' });
    const page = await visit(hone, '/plan');
    await askFor(page, '2026-12-06');
    await page.getByRole('button', { name: '+ Another interview' }).click();
    await page.keyboard.type('12202026');
    await page.getByLabel('wednesday').check();
    await page.getByRole('button', { name: '+ A day off' }).click();
    await page.getByLabel('Day off', { exact: true }).fill('2026-11-28');
    await page.getByLabel('Grains').check();
    await page.getByText('1 new in Grains').waitFor();
    await page.getByRole('button', { name: 'Follow this plan' }).click();
    await page.getByText('Followed since').waitFor();
    await page.reload();
    await share(page).waitFor();
    expect(await page.getByLabel('Interview 2', { exact: true }).inputValue()).toBe('2026-12-20');
    expect(await page.getByLabel('wednesday').isChecked()).toBe(true);
    expect(await page.getByLabel('Day off', { exact: true }).inputValue()).toBe('2026-11-28');
    expect(await hone.get('/api/plan')).toMatchObject({
      plan: { off: ['wednesday', '2026-11-28'], decks: ['Grains'] },
    });
    await leave(page);
  });

  it('gives its days as a calendar file', async () => {
    await start();
    await hone.put('/api/plan', { interviews: ['2026-12-06'], minutes: 20 });
    const page = await visit(hone, '/plan');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the days (.ics)' }).click();
    expect((await download).suggestedFilename()).toBe('interview.ics');
    await leave(page);
  });

  it('says why it cannot be worked out, in the words of the command line', async () => {
    await start();
    const page = await visit(hone, '/plan');
    await askFor(page, '2026-11-20');
    await page.getByRole('alert').getByText('the interview on 2026-11-20 is over').waitFor();
    await askFor(page, '2036-11-20');
    await page.getByRole('alert').getByText('looks at most 120 days ahead').waitFor();
    await askFor(page, '2026-12-06', '0');
    await page.getByRole('alert').getByText('0 minutes a day').waitFor();
    await expectAccessible(page);
    await leave(page, /status of 400/);
  });

  it('shows missed days, and is today’s share on the first page', async () => {
    await start();
    await hone.put('/api/plan', { interviews: ['2026-12-06'], minutes: 20 });
    await hone.post('/api/reviews', { target: 'shipped', confidence: 4, spent_ms: 60_000 });
    await hone.stop();
    hone.now = '2026-11-25T09:00:00Z';
    await hone.startAgain();
    const page = await visit(hone, '/plan');
    await page.getByText('2 days missed, already spread over the days to come').waitFor();
    await page.getByText('Rings: days missed.').waitFor();
    await page.goto('/');
    await page.getByText(/^Interview on Sunday,? 6 December, in 11 days; today’s part/).waitFor();
    await page.getByRole('link', { name: 'Begin' }).click();
    await reveal(page);
    await rate(page, '4');
    await leave(page);
  });

  it('is reached by keys', async () => {
    await start();
    const page = await visit(hone, '/');
    await page.getByRole('link', { name: 'Begin' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: 'Plan', level: 1 }).waitFor();
    await leave(page);
  });
});
