import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { rate, reveal } from './harness/sitting';
import { COLOUR_RULES, expectAccessible, expectToFit, leave, visit } from './harness/visit';

let hone: Program;

beforeAll(async () => {
  hone = await Program.start();
});
afterAll(() => hone.remove());

const ready = (page: Page, heading: string | RegExp) =>
  page.getByRole('heading', { name: heading }).first().waitFor();

const deck = '/library/Behavioural interviews for product managers';

/** A page or a state of it: how one gets there. */
const states: readonly [name: string, path: string, reach: (page: Page) => Promise<unknown>][] = [
  ['today', '/', (page) => page.getByRole('link', { name: 'Begin' }).waitFor()],
  [
    'a question',
    '/study',
    (page) => page.getByRole('button', { name: /Show the answer/ }).waitFor(),
  ],
  ['an answer with everything open', '/study', openAll],
  ['what is typed', '/study', typed],
  ['what the typed words came to', '/study', compared],
  ['why it is asked', '/study', pressed('w')],
  ['the keys', '/study', pressed('?')],
  ['the summary', '/study', summarised],
  ['the library', '/library', (page) => ready(page, /^Behavioural interviews/)],
  ['a deck', deck, (page) => page.getByRole('link', { name: /you shipped/ }).waitFor()],
  ['a deck about to be started anew', deck, startAnew],
  ['an import', '/import', (page) => ready(page, 'What was understood')],
  ['an import with a line that was not understood', '/import', misunderstood],
  ['a card', '/cards/shipped', (page) => ready(page, 'What you remember of it')],
  ['a card that is edited', '/cards/shipped', edited],
  ['a card whose devices are searched', '/cards/shipped', searched],
  ['no such card', '/cards/nobody', (page) => ready(page, 'Not here')],
  ['what was found', '/search?q=guardrail', (page) => page.locator('mark').first().waitFor()],
  ['the palette', '/library', pressedAnywhere('Control+k')],
  ['a plan', '/plan', planned],
  ['progress', '/progress', (page) => ready(page, /Nothing to show yet|What falls due/)],
  ['settings', '/settings', (page) => ready(page, 'How much')],
  ['a setting that is refused', '/settings', refused],
  ['no such page', '/nowhere', (page) => ready(page, 'There is no such page')],
  ['no such deck', '/study?deck=nobody', (page) => ready(page, 'Not here')],
];

async function planned(page: Page): Promise<void> {
  const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Interview', { exact: true }).fill(day);
  await page.keyboard.press('Enter');
  await ready(page, 'What is left out');
  await page.locator('figure svg').nth(1).waitFor();
}

async function startAnew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start anew …' }).click();
  await page.getByRole('dialog').waitFor();
}

async function misunderstood(page: Page): Promise<void> {
  const text = '# Dough\n\n## What holds it?\n\nGluten.\n\n### Memory devices\n\nstray words\n';
  await page.getByLabel('Text to import').fill(text);
  await ready(page, /to look at/);
}

async function edited(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('region', { name: 'Preview' }).getByRole('heading').first().waitFor();
}

function pressedAnywhere(key: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  };
}

async function typed(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Show the answer/ }).waitFor();
  await page.keyboard.press('t');
  await page.getByLabel('What you remember').fill('numbers before and after\nmy own part');
}

async function compared(page: Page): Promise<void> {
  await typed(page);
  await page.keyboard.press('Control+Enter');
  await page.getByText('read in what you typed').waitFor();
}

async function searched(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find devices …' }).click();
  await page
    .getByRole('button', { name: /^Change it first/ })
    .first()
    .click();
}

async function openAll(page: Page): Promise<void> {
  await reveal(page);
  await page.keyboard.press('m');
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('o');
}

function pressed(key: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('button', { name: /Show the answer/ }).waitFor();
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  };
}

async function summarised(page: Page): Promise<void> {
  for (const confidence of ['2', '4']) {
    await reveal(page);
    await rate(page, confidence);
  }
  await page.keyboard.press('q');
  await ready(page, 'Units due in the coming two weeks');
}

async function refused(page: Page): Promise<void> {
  await page.getByLabel('Learning steps', { exact: true }).fill('soon');
  await page.keyboard.press('Tab');
  await page.locator('[aria-invalid="true"]').waitFor();
}

const refusals = /status of 40[04]/;

describe('as it stands, in light and dark and on a phone,', () => {
  it.each(states)('%s has no violation and fits', async (_, path, reach) => {
    const page = await visit(hone, path, { colorScheme: 'light' });
    await reach(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, COLOUR_RULES);
    for (const width of [2560, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectToFit(page);
    }
    await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '1.5'));
    await page.setViewportSize({ width: 480, height: 800 });
    await expectToFit(page);
    await leave(page, refusals);
  });
});

describe('the look', () => {
  it('that a person chose is there again after a reload', async () => {
    const page = await visit(hone, '/settings');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'High' }).check();
    await page.getByRole('radio', { name: '130%' }).check();
    await page.reload();
    await ready(page, 'How much');
    const root = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.colorScheme, style.fontSize, document.documentElement.dataset['contrast']];
    });
    expect(root).toEqual(['dark', '20.8px', 'more']);
    await expectAccessible(page);
    await leave(page);
  });
});
