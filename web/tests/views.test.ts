import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectLook, pictureOf, STRAY, strayShare } from './harness/picture';
import { Program } from './harness/program';
import { reveal } from './harness/sitting';
import { leave, visit } from './harness/visit';

// A deck of its own, so that a change of the built-in one changes no picture but the library's.
const deck = `# Bakery

What a baker is asked.

## What must a story of a spoilt batch hold? {#spoilt}

### Must have

1. **Damage** (loaves): How many were lost, and what they cost.
2. **Cause**: What went wrong, found and not guessed.
3. **Own part**: What you did, as against the others.
4. **Lesson**: What is done otherwise since.

### Memory devices

#### CLOD (acrostic)

- C = Cause → 2
- L = Lesson → 4
- O = Own part → 3
- D = Damage → 1

### Pitfalls

- **Blame**: The oven is not the hero of the story.

### Definitions

- **Batch**: What leaves the oven together.

## What is rye?

A grain of the north.

## What is an oven spring?

The last rise of a loaf, in its first minutes of heat.
`;

let hone: Program;

beforeAll(async () => {
  hone = await Program.start({ 'time-zone': 'UTC' }, '2026-11-22T13:30:00Z');
  await hone.post('/api/imports', { text: deck });
  const answers = [
    { target: 'rye', confidence: 5, spent_ms: 20_000 },
    { target: 'spoilt', confidence: 3, missed: [2], spent_ms: 180_000 },
  ];
  for (const answer of answers) await hone.post('/api/reviews', answer);
});
afterAll(() => hone.remove());

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name }).first().waitFor();

/** A question's answer, with what each rating would bring. */
async function answer(page: Page): Promise<void> {
  await reveal(page);
  await page.locator('[data-confidence] .due').first().getByText(/\d/).waitFor();
}

async function previewed(page: Page): Promise<void> {
  await page.getByLabel('Text to import').fill(`${deck}\nstray words under the last card\n`);
  await page.getByText('What is rye?').first().waitFor();
}

const views: readonly [name: string, path: string, reach: (page: Page) => Promise<unknown>][] = [
  ['today', '/', heading(/question/)],
  ['question', '/study?deck=Bakery', (page) => page.getByText('Show the answer').waitFor()],
  ['answer', '/study?deck=Bakery', answer],
  ['library', '/library', heading('Bakery')],
  ['deck', '/library/Bakery', (page) => page.getByRole('link', { name: 'What is rye?' }).waitFor()],
  ['card', '/cards/spoilt', heading('What you remember of it')],
  ['import', '/import', previewed],
  ['search', '/search?q=batch', (page) => page.locator('mark').first().waitFor()],
  ['progress', '/progress?deck=Bakery', (page) => page.locator('figure svg').nth(5).waitFor()],
  ['settings', '/settings', heading('How much')],
];

const screens = {
  desk: { viewport: { width: 1280, height: 840 }, colorScheme: 'light' },
  phone: { viewport: { width: 400, height: 800 }, colorScheme: 'dark' },
} as const;

describe.each(['desk', 'phone'] as const)('on a %s', (screen) => {
  it.each(views)('%s looks as it is meant to', async (name, path, reach) => {
    const page = await visit(hone, path, screens[screen]);
    await reach(page);
    await page.evaluate(() => document.fonts.ready);
    await expectLook(page, `${name}-${screen}`);
    await leave(page);
  });
});

describe('a look', () => {
  /** How far the first page leaves its own look when its style is changed. */
  async function strayAfter(css: string): Promise<number> {
    const page = await visit(hone, '/', screens.desk);
    await heading(/question/)(page);
    const before = await pictureOf(page);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    const share = strayShare(await pictureOf(page), before);
    await leave(page);
    return share;
  }

  it.each(['serif', 'monospace'])('is the same where the interface is set in %s', async (font) => {
    const share = await strayAfter(`:root { --font-interface: ${font}; }`);
    expect(share).toBeLessThanOrEqual(STRAY);
  });

  it.each([
    ['a navigation that is gone', 'nav { visibility: hidden; }'],
    ['another accent', ':root { --accent: #c2185b; --accent-tint: #fce4ec; }'],
    ['a page without its margins', 'main { padding: 0 !important; margin: 0 !important; }'],
    ['text that is larger by half', ':root { font-size: 150%; }'],
  ])('is told from %s', async (_, css) => {
    expect(await strayAfter(css)).toBeGreaterThan(STRAY);
  });
});
