import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { leave, visit } from './harness/visit';

let hone: Program;

beforeAll(async () => {
  hone = await Program.start();
});
afterAll(() => hone.remove());

const charts = [
  'What falls due',
  'Days of practice',
  'Measured against predicted',
  'Recall by week',
  'Minutes by week',
  'How long memories last',
];

describe('progress', () => {
  it('says what will be here before the first review', async () => {
    const page = await visit(hone, '/progress');
    await page.getByRole('heading', { name: 'Nothing to show yet' }).waitFor();
    await leave(page);
  });

  it('draws every chart beside its words and its table', async () => {
    await hone.post('/api/reviews', { target: 'shipped', confidence: 4, spent_ms: 60_000 });
    const page = await visit(hone, '/progress');
    for (const title of charts) {
      const figure = page
        .getByRole('figure', { name: title })
        .or(page.locator('figure', { hasText: title }));
      await figure.locator('svg').waitFor({ state: 'attached' });
      expect((await figure.locator('figcaption p').innerText()).length).toBeGreaterThan(20);
    }
    const due = page.locator('figure', { hasText: 'What falls due' });
    await due.getByText('As a table').click();
    expect(await due.getByRole('row').count()).toBe(31);
    await page.getByLabel('Look ahead').selectOption('90 days');
    await expect.poll(() => due.getByRole('row').count()).toBe(91);
    await leave(page);
  });

  it('keeps to one deck when asked', async () => {
    await hone.post('/api/imports', { text: 'question,answer\nRye?,A grain\n', deck: 'Grains' });
    await hone.post('/api/reviews', { target: 'rye', confidence: 5 });
    const page = await visit(hone, '/progress');
    await page.getByText(/parts .* today/).waitFor();
    await page.getByLabel('Deck').selectOption('Grains');
    await page.getByText(/recall 1 of 1 part /).waitFor();
    expect(new URL(page.url()).searchParams.get('deck')).toBe('Grains');
    await leave(page);
  });
});
