import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { questionOf, rate, reveal } from './harness/sitting';
import { leave, tab, visit } from './harness/visit';

let hone: Program;

beforeAll(async () => {
  hone = await Program.start();
});
afterAll(() => hone.remove());

describe('two tabs', () => {
  it('never count one question twice: the later answer is refused, said so, and the sitting goes on', async () => {
    const first = await visit(hone, '/study');
    const second = await tab(await first.context().newPage(), hone, '/study');
    const asked = await reveal(first);
    expect(await reveal(second)).toBe(asked);
    await rate(first, '4');
    const counted = await hone.reviews();
    await second.keyboard.press('2');
    await second.getByRole('status').getByText('answered elsewhere').waitFor();
    expect(await hone.reviews()).toBe(counted);
    await expect.poll(() => questionOf(second)).not.toBe(asked);
    await reveal(second);
    await rate(second, '3');
    expect(await hone.reviews()).toBeGreaterThan(counted);
    await leave(second, /409/);
  });
});

describe('a server that is stopped', () => {
  const gone = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/;

  it('is said to be, while what was marked stays; the answer arrives once it is back', async () => {
    const page = await visit(hone, '/study');
    const asked = await reveal(page);
    await page.keyboard.press('m');
    await page.keyboard.press('1');
    const counted = await hone.reviews();
    await hone.stop();
    await page.keyboard.press('4');
    await page.getByText('hone does not answer.').waitFor();
    expect(await questionOf(page)).toBe(asked);
    expect(await page.locator('li.missed').count()).toBe(1);
    await hone.startAgain();
    await expect.poll(() => questionOf(page)).not.toBe(asked);
    await page.getByText('hone does not answer.').waitFor({ state: 'detached' });
    expect(await hone.reviews()).toBeGreaterThan(counted);
    await leave(page, gone);
  });

  it('gets an answer that a reload broke in upon, once', async () => {
    const page = await visit(hone, '/study');
    const asked = await reveal(page);
    const counted = await hone.reviews();
    await hone.stop();
    await page.keyboard.press('4');
    await page.getByText('hone does not answer.').waitFor();
    await hone.startAgain();
    await page.reload();
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    expect(await questionOf(page)).not.toBe(asked);
    const after = await hone.reviews();
    expect(after).toBeGreaterThan(counted);
    await page.reload();
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    expect(await hone.reviews()).toBe(after);
    await leave(page, gone);
  });

  it('shows the page that was asked for as soon as it is back', async () => {
    const page = await visit(hone, '/study');
    await hone.stop();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText('hone does not answer.').first().waitFor();
    await hone.startAgain();
    await page.getByLabel('New a day').waitFor();
    await leave(page, gone);
  });
});
