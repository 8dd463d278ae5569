import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { rate, reveal } from './harness/sitting';
import { leave, visit } from './harness/visit';

let hone: Program;
afterEach(() => hone.remove());

// Half past three on Monday morning on Kiritimati, 13:30 on Sunday in Greenwich.
const now = '2026-11-22T13:30:00Z';
const kiritimati = { 'time-zone': 'Pacific/Kiritimati', 'rollover-hour': '4' };
const zones = ['Pacific/Kiritimati', 'Europe/London', 'America/Los_Angeles'];

const dayOf = (page: Page) => page.locator('.day').innerText();
const wordsOf = (page: Page, day: 'Yesterday' | 'Today') =>
  page.locator('dt', { hasText: day }).locator('+ dd').innerText();

describe('a day', () => {
  it('is the one of the person’s zone, and ends at the rollover hour', async () => {
    hone = await Program.start(kiritimati, now);
    const page = await visit(hone, '/', { timezoneId: 'America/Los_Angeles' });
    expect(await dayOf(page)).toMatch(/^Sunday,? 22 November$/);
    await hone.put('/api/settings', { settings: { 'rollover-hour': '3' } });
    await page.reload();
    expect(await dayOf(page)).toMatch(/^Monday,? 23 November$/);
    await hone.put('/api/settings', { settings: { 'time-zone': 'Europe/London' } });
    await page.reload();
    expect(await dayOf(page)).toMatch(/^Sunday,? 22 November$/);
    await leave(page);
  });

  it('turns into yesterday when the hour has come', async () => {
    hone = await Program.start(kiritimati, now);
    await hone.post('/api/reviews', { target: 'shipped', confidence: 4, spent_ms: 60_000 });
    const page = await visit(hone, '/');
    await page.locator('.day').waitFor();
    expect(await wordsOf(page, 'Today')).toContain('1 question in');
    await hone.stop();
    hone.now = '2026-11-22T14:00:00Z';
    await hone.startAgain();
    await page.reload();
    expect(await dayOf(page)).toMatch(/^Monday,? 23 November$/);
    expect(await wordsOf(page, 'Yesterday')).toContain('1 question in');
    expect(await wordsOf(page, 'Today')).toBe('nothing studied');
    await leave(page, /ERR_CONNECTION/);
  });
});

describe('what is due', () => {
  it('is foretold in the same words wherever the browser is', async () => {
    hone = await Program.start({ ...kiritimati, fuzz: 'off' }, now);
    const told: string[][] = [];
    for (const timezoneId of zones) {
      const page = await visit(hone, '/study', { timezoneId });
      await reveal(page);
      const due = page.locator('[data-confidence] .due');
      await expect.poll(() => due.allInnerTexts()).not.toContain(expect.stringMatching(/^\s*$/));
      told.push(await due.allInnerTexts());
      await leave(page);
    }
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('is asked from the rollover hour of its day on, and not before', async () => {
    hone = await Program.start({ ...kiritimati, 'new-per-day': '1' }, now);
    const page = await visit(hone, '/study', { timezoneId: 'Europe/London' });
    await reveal(page);
    await rate(page, '5');
    await page.getByRole('heading', { name: 'Done: nothing else is due now.' }).waitFor();
    await hone.put('/api/settings', { settings: { 'new-per-day': '0' } });
    const { next_due: due } = await hone.get<{ next_due: string }>('/api/summary');
    expect(due).toMatch(/T14:00:00/);
    await hone.stop();
    hone.now = new Date(Date.parse(due) - 60_000).toISOString();
    await hone.startAgain();
    await page.goto('/study');
    await page.getByRole('heading', { name: /othing (else )?is due now/ }).waitFor();
    await hone.stop();
    hone.now = due;
    await hone.startAgain();
    await page.goto('/study');
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    await leave(page, /ERR_CONNECTION/);
  });
});
