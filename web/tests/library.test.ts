import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { leave, visit } from './harness/visit';

let hone: Program;

beforeAll(async () => {
  hone = await Program.start();
});
afterAll(() => hone.remove());

const page = `Interviews for bakers

(1 card)

1
Q

What must a story of a spoilt batch hold?

A

  1. Damage (loaves)
  2. Cause

Slightly more detailed view:
1. Damage (loaves): How many, and what they cost.
2. Cause: What you did.
How well did you know this?
1
Not at all
2
3
4
5
Perfectly
`;
const deckNames = async (): Promise<string[]> =>
  (await hone.get<{ decks: { name: string }[] }>('/api/decks')).decks.map(({ name }) => name);
const preview = (tab: Page) => tab.getByRole('region', { name: 'What was understood' });

describe('an import', () => {
  it('by paste shows what was understood, and saves nothing before it is told to', async () => {
    const tab = await visit(hone, '/import');
    await tab.getByLabel('Text to import').fill(page);
    await preview(tab).getByText('What must a story of a spoilt batch hold?').waitFor();
    await preview(tab).getByText('Damage (loaves) · Cause').waitFor();
    expect(await deckNames()).not.toContain('Interviews for bakers');
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByRole('heading', { name: 'Interviews for bakers' }).waitFor();
    await tab.getByRole('link', { name: /spoilt batch/ }).waitFor();
    expect(await deckNames()).toContain('Interviews for bakers');
    await leave(tab);
  });

  it('names each line that it could not place, with the line itself', async () => {
    const tab = await visit(hone, '/import');
    const text = '# Dough\n\n## What holds it?\n\nGluten.\n\n### Memory devices\n\nstray words\n';
    await tab.getByLabel('Text to import').fill(text);
    await preview(tab)
      .getByRole('heading', { name: /to look at/ })
      .waitFor();
    await preview(tab)
      .getByText(/^Line \d/)
      .first()
      .waitFor();
    await leave(tab);
  });

  it('takes a file that is dropped on the library', async () => {
    const tab = await visit(hone, '/library');
    await tab.getByRole('heading', { name: 'Library' }).waitFor();
    const files = await tab.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['question,answer\nWhat is rye?,A grain\n'], 'grains.csv'));
      return transfer;
    });
    await tab
      .getByRole('heading', { name: 'Library' })
      .dispatchEvent('drop', { dataTransfer: files });
    await preview(tab).getByText('What is rye?').waitFor();
    await preview(tab).getByText('grains', { exact: true }).waitFor();
    await leave(tab);
  });

  it('keeps what was pasted over a reload', async () => {
    const tab = await visit(hone, '/import');
    await tab.getByLabel('Text to import').fill('## What is rye?\n\nA grain.\n');
    await preview(tab).getByText('What is rye?').waitFor();
    await tab.reload();
    await preview(tab).getByText('What is rye?').waitFor();
    await leave(tab);
  });
});

describe('a long deck', () => {
  const cards = 20_000;

  it('is drawn only where one looks, and searched as one types', async () => {
    const rows = Array.from({ length: cards }, (_, at) => `Question ${at + 1} of many?,Answer`);
    await hone.post('/api/imports', {
      text: `question,answer\n${rows.join('\n')}\n`,
      deck: 'Long',
    });
    const tab = await visit(hone, '/library/Long');
    await tab.getByRole('link', { name: 'Question 1 of many?', exact: true }).waitFor();
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await tab.getByRole('link', { name: `Question ${cards} of many?` }).waitFor();
    expect(await tab.getByRole('listitem').count()).toBeLessThan(100);
    await tab.getByLabel('Search in this deck').fill('12345');
    await tab.getByRole('link', { name: 'Question 12345 of many?' }).waitFor();
    await leave(tab);
  });
});

describe('a deck', () => {
  const deck = '/library/Behavioural interviews for product managers';

  it('has cards that are put aside and, on second thoughts, taken up again', async () => {
    const tab = await visit(hone, deck);
    await tab.getByRole('button', { name: /^Put aside.*about something you shipped/ }).click();
    await tab.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await tab.getByText('is taken up again').waitFor();
    const card = await hone.get<{ suspended: boolean }>('/api/cards/shipped');
    expect(card.suspended).toBe(false);
    await leave(tab);
  });

  it('is started anew and, on second thoughts, not', async () => {
    await hone.post('/api/reviews', { target: 'shipped', confidence: 5 });
    const studied = async (): Promise<number> =>
      (await hone.get<{ units: { progress: unknown }[] }>('/api/cards/shipped')).units.filter(
        ({ progress }) => progress !== null,
      ).length;
    const before = await studied();
    expect(before).toBeGreaterThan(0);
    const tab = await visit(hone, deck);
    await tab.getByRole('button', { name: 'Start anew …' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Start anew' }).click();
    await tab.getByText('are new again').waitFor();
    expect(await studied()).toBe(0);
    await tab.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await tab.getByText('have their memory back').waitFor();
    expect(await studied()).toBe(before);
    await leave(tab);
  });

  it('is exported as a file', async () => {
    const tab = await visit(hone, deck);
    await tab.getByText('Export', { exact: true }).click();
    const download = tab.waitForEvent('download');
    await tab.getByRole('link', { name: /^CSV/ }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await leave(tab);
  });
});
