import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { expectAccessible, leave, visit } from './harness/visit';

let hone: Program;

beforeAll(async () => {
  hone = await Program.start();
});
afterAll(() => hone.remove());

describe('the search', () => {
  it('is begun from anywhere with / and is worked by keys alone', async () => {
    const page = await visit(hone, '/settings');
    await page.getByRole('heading', { name: 'Settings' }).first().waitFor();
    await page.keyboard.press('/');
    await page.getByLabel('Search in all cards').waitFor();
    await page.keyboard.type('guardrail metr');
    await page.locator('mark').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('guardrail metr');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const question = await page.locator('[aria-current="true"]').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: question }).waitFor();
    await leave(page);
  });

  it('takes signs and operators for words, and says when nothing is found', async () => {
    const page = await visit(hone, '/search');
    for (const words of ['"', '(((', '* ^ *', 'zzzzqqq NEAR(']) {
      await page.getByLabel('Search in all cards').fill(words);
      await page.getByRole('status').getByText('Nothing found').waitFor();
    }
    await leave(page);
  });

  it('shows the same when one comes back', async () => {
    const page = await visit(hone, '/search?q=guardrail');
    await page.locator('[aria-current="true"]').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await page.locator('mark').first().waitFor();
    expect(await page.getByLabel('Search in all cards').inputValue()).toBe('guardrail');
    await leave(page);
  });
});

describe('the palette', () => {
  it('does what is chosen, and gives the page its focus back', async () => {
    const page = await visit(hone, '/library');
    await page.getByRole('heading', { name: 'Library' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'What to do' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.type('go prog');
    await page.getByRole('option', { name: 'Go to Progress' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Progress' }).waitFor();
    await leave(page);
  });

  it('finds decks and cards beside actions', async () => {
    const page = await visit(hone, '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'What to do' }).fill('behavioural');
    await page
      .getByRole('option', { name: /Behavioural interviews for product managers/ })
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: 'What to do' }).fill('guardrail');
    await page.getByRole('option', { name: /What is a guardrail metric/ }).click();
    await page.getByRole('heading', { level: 1, name: /guardrail/ }).waitFor();
    await leave(page);
  });
});
