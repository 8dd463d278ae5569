import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { expectAccessible, expectToFit, leave, visit } from './harness/visit';

let hone: Program;

beforeAll(async () => {
  hone = await Program.start();
});
afterAll(() => hone.remove());

const sqlDeck = 'Product craft: SQL for product questions';

describe('the role', () => {
  it('is shown before any of it is in the library, and leads to what trains it', async () => {
    const page = await visit(hone, '/');
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.getByRole('heading', { level: 1, name: 'Product manager' }).waitFor();
    await expectAccessible(page);
    await page.locator('summary', { hasText: 'Data by hand' }).click();
    await page.locator('#skill-sql').getByText('nothing of it in your library').waitFor();
    await page.getByRole('link', { name: /Map of its 21 cards/ }).click();
    await page.getByRole('heading', { level: 1, name: 'What comes before what' }).waitFor();
    await leave(page);
  });

  it.each([320, 2560])('fits at %i px', async (width) => {
    const page = await visit(hone, '/role', { viewport: { width, height: 800 } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const name of ['Questions', 'Map', 'Glossary']) {
      await expectToFit(page);
      await page.getByLabel('Of the role').getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name: /question|before|Glossary/ }).waitFor();
    }
    await expectToFit(page);
    await leave(page);
  });

  it('takes a deck into the library, and counts what is studied of it', async () => {
    const page = await visit(hone, '/role');
    await page.getByText(/decks of this role not in your library/).click();
    await page.getByRole('button', { name: `Bring in “${sqlDeck}”` }).click();
    await page.getByText(`“${sqlDeck}” is in your library now.`).waitFor();
    await hone.post('/api/reviews', { target: 'clause-order', confidence: 5 });
    await page.reload();
    await page.locator('summary', { hasText: 'Data by hand' }).click();
    await page.getByText(/1 of \d+ parts mastered, 100% recall now/).waitFor();
    await leave(page);
  });
});

describe('the questions of a role', () => {
  it('are chosen by level, skill, company and words', async () => {
    const page = await visit(hone, '/role/questions');
    const number = page.getByText(/^\d+ questions?/);
    const count = async (): Promise<number> => parseInt(await number.innerText(), 10);
    await number.waitFor();
    const all = await count();
    await page
      .locator('label', { hasText: 'Level' })
      .locator('select, input')
      .selectOption('technical');
    await page
      .locator('label', { hasText: 'Skill' })
      .locator('select, input')
      .selectOption('Experiments and evidence of effect');
    expect(await count()).toBeLessThan(all / 4);
    await page
      .locator('label', { hasText: 'Company' })
      .locator('select, input')
      .selectOption('A start-up');
    await page.getByText('those first whose skills count most there').waitFor();
    await expectAccessible(page);
    expect(new URL(page.url()).searchParams.get('company')).toBe('company-start-up');
    await page.locator('label', { hasText: 'Words' }).locator('select, input').fill('zzz');
    await page.getByText('No question fits').waitFor();
    await leave(page);
  });

  it('are practised by keys, judged by their rubric, and kept where they are in the library', async () => {
    const before = await hone.reviews();
    await hone.post('/api/role/decks', { decks: ['Questions at the technical level'] });
    const page = await visit(hone, '/role/questions?skill=discovery&level=technical');
    await page.getByRole('link', { name: /opportunity solution tree/ }).click();
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'Which of these was yours?' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('3');
    await page.getByText('Kept as a review of this card.').waitFor();
    expect(await hone.reviews()).toBe(before + 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => hone.reviews()).toBe(before);
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    await leave(page);
  });
});

describe('the map of a role', () => {
  it('shows what to learn first, and opens a card', async () => {
    const page = await visit(hone, '/role/map?skill=sql');
    const box = page.getByRole('link', { name: /What is fan-out/ });
    await box.waitFor();
    await expectAccessible(page);
    await box.focus();
    await page.keyboard.press('f');
    await page.getByRole('heading', { name: 'What to learn first' }).waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe('fan-out');
    expect(await page.locator('[aria-current="step"]').innerText()).toContain('begin here');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'What to learn first' }).waitFor({ state: 'detached' });
    await page
      .getByLabel('I want to know')
      .selectOption('What is fan-out, and how does it spoil sums?');
    await page.getByRole('heading', { name: 'What to learn first' }).waitFor();
    await box.last().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /fan-out/ }).waitFor();
    await leave(page);
  });

  it('is a list on a small screen', async () => {
    const page = await visit(hone, '/role/map?skill=sql', {
      viewport: { width: 390, height: 800 },
      colorScheme: 'dark',
    });
    await page.getByRole('heading', { name: 'To begin with' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('picture').check();
    await page.getByRole('region', { name: 'Map of what comes before what' }).waitFor();
    await expectToFit(page);
    await leave(page);
  });
});

describe('the glossary of a role', () => {
  it('finds a term by its name first, then by a part of it', async () => {
    const page = await visit(hone, '/role/glossary');
    await page.getByLabel('Look a term up').fill('north star');
    await page
      .locator('dt')
      .first()
      .getByText(/north star/i)
      .waitFor();
    await page
      .getByText(/on \d+ other cards?/)
      .first()
      .click();
    await expectAccessible(page);
    await page.getByLabel('Look a term up').fill('qqqq');
    await page.getByText('No term is called or explained').waitFor();
    await leave(page);
  });
});
