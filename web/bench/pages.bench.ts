import { afterAll, beforeAll, expect, it } from 'vitest';
import { Program } from '../tests/harness/program';
import { reveal } from '../tests/harness/sitting';
import { leave, visit } from '../tests/harness/visit';

const VISITS = 9;
const ANSWERS = 30;

let hone: Program;

beforeAll(async () => {
  hone = await Program.start({ depth: 'everything' });
});
afterAll(() => hone.remove());

/** Keeps in the page when, after the navigation began, something first was there. */
const watchFor = (selector: string) => `
  const look = () => document.querySelector(${JSON.stringify(selector)})
    ? (window.thereAt = performance.now()) : requestAnimationFrame(look);
  look();`;

/** Keeps in the page how long it took from each digit's press to the frame with the next question. */
const watchAnswers = `
  window.waits = [];
  addEventListener('keydown', (event) => {
    if (!/^[1-5]$/.test(event.key)) return;
    const look = () => document.querySelector('[data-confidence]')
      ? requestAnimationFrame(look) : window.waits.push(performance.now() - event.timeStamp);
    requestAnimationFrame(look);
  }, true);`;

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(0);
  console.log(`${what}: median ${at(0.5)} ms, nine of ten within ${at(0.9)} ms (${sorted.length})`);
}

it('the first page, with an empty cache', async () => {
  const times: number[] = [];
  for (let round = 0; round < VISITS; round += 1) {
    const page = await visit(hone, '/settings');
    await page.context().addInitScript(watchFor('.begin a'));
    await page.goto('/');
    await page.locator('.begin a').waitFor();
    times.push(await page.evaluate(() => (window as unknown as { thereAt: number }).thereAt));
    await leave(page);
  }
  report('navigation to a page that can be used', times);
  expect(times.length).toBe(VISITS);
}, 120_000);

it('an answer, on the disk, and the next question', async () => {
  const page = await visit(hone, '/study');
  await page.evaluate(watchAnswers);
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    await reveal(page);
    await page.keyboard.press('4');
    await page.locator('[data-confidence]').first().waitFor({ state: 'detached' });
  }
  const waits = await page.evaluate(() => (window as unknown as { waits: number[] }).waits);
  report('from a key to the next question', waits);
  expect(waits.length).toBe(ANSWERS);
  await leave(page);
}, 120_000);
