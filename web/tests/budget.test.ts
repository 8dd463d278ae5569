import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { leave, visit } from './harness/visit';

let hone: Program;

beforeAll(async () => {
  hone = await Program.start();
});
afterAll(() => hone.remove());

/** Bytes of JavaScript that the page has fetched so far, as they were sent. */
function scripts(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((each) => each.name.endsWith('.js'))
      .reduce((sum, each) => sum + (each as PerformanceResourceTiming).encodedBodySize, 0),
  );
}

describe('the JavaScript', () => {
  it('of a question is under 60 kB, and of everything, charts too, under 150 kB', async () => {
    const page = await visit(hone, '/study');
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    const first = await scripts(page);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(60_000);
    await page.getByRole('link', { name: 'Progress' }).click();
    await page.waitForTimeout(2500);
    expect(await scripts(page)).toBeLessThan(150_000);
    await leave(page);
  });
});
