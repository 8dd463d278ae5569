import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { leave, visit } from './harness/visit';

let hone: Program;

beforeAll(async () => {
  hone = await Program.start();
  const text =
    '# Bakers\n\n## What must a story of *bread* hold? {#bread}\n\nAn answer with **bold** words, a [link](https://example.org), ' +
    'a [trap](javascript:alert(1)) and <img src=x onerror=alert(1)>.\n\n### Must have\n\n' +
    '1. **Gluten**: How much gluten, and why.\n2. **Time**: How long.\n\n### Definitions\n\n- **Gluten**: A protein.\n';
  await hone.post('/api/imports', { text });
});
afterAll(() => hone.remove());

describe('a card', () => {
  it('shows Markdown, and no HTML of its own nor a link that runs something', async () => {
    const page = await visit(hone, '/cards/bread');
    await page.locator('strong', { hasText: 'bold' }).waitFor();
    expect(await page.getByRole('link', { name: 'link', exact: true }).getAttribute('href')).toBe(
      'https://example.org',
    );
    expect(await page.getByRole('link', { name: 'trap' }).count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    await leave(page);
  });

  it('explains a term where it occurs: under the pointer, by tap and by key', async () => {
    const page = await visit(hone, '/cards/bread');
    const term = page.getByRole('button', { name: 'gluten', exact: true });
    const note = page.getByText('A protein.').first();
    await term.hover();
    await page.locator('#term-note').getByText('A protein.').waitFor();
    await page.mouse.move(0, 0);
    await page.locator('#term-note').waitFor({ state: 'detached' });
    await term.focus();
    await page.keyboard.press('Enter');
    await page.locator('#term-note').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#term-note').waitFor({ state: 'detached' });
    expect(await note.isVisible()).toBe(true);
    await leave(page);
  });

  it('is edited in place; what is refused is said and what was typed stays', async () => {
    const page = await visit(hone, '/cards/bread');
    await page.getByRole('button', { name: 'Edit' }).waitFor();
    await page.keyboard.press('e');
    const field = page.getByLabel('The card, in Markdown');
    await page.waitForFunction(() => Boolean(document.querySelector('textarea')?.value));
    const text = await field.inputValue();
    await field.fill('no card at all');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').waitFor();
    expect(await field.inputValue()).toBe('no card at all');
    await field.fill(text.replace('How long.', 'How many hours.'));
    await page.getByRole('region', { name: 'Preview' }).getByText('How many hours.').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('#must-have').getByText('How many hours.').waitFor();
    await leave(page, /status of 400/);
  });

  it('keeps what was typed and not saved over a reload', async () => {
    const page = await visit(hone, '/cards/bread');
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.waitForFunction(() => Boolean(document.querySelector('textarea')?.value));
    await page.getByLabel('The card, in Markdown').fill('half a thought');
    await page.reload();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.waitForFunction(
      () => document.querySelector('textarea')?.value === 'half a thought',
    );
    await leave(page);
  });

  it('draws the forgetting curve of an item that was reviewed, with a table', async () => {
    await hone.post('/api/reviews', { target: 'shipped', confidence: 4, missed: [2] });
    const page = await visit(hone, '/cards/shipped');
    const memory = page.getByRole('region', { name: 'What you remember of it' });
    await memory.getByRole('button', { name: /The result in numbers/ }).click();
    await memory.locator('svg path').first().waitFor({ state: 'attached' });
    await memory.getByText('As a table').click();
    await memory.getByRole('cell', { name: '4 of 5' }).waitFor();
    await leave(page);
  });

  it('leads to the cards to know first', async () => {
    const page = await visit(hone, '/cards/data');
    const related = page.getByRole('region', { name: 'Related cards' });
    await related.getByRole('link', { name: /guardrail/ }).click();
    await page.getByRole('heading', { level: 1, name: /guardrail/ }).waitFor();
    await leave(page);
  });

  it('finds its way through its sections', async () => {
    const page = await visit(hone, '/cards/shipped');
    await page.getByRole('link', { name: 'Pitfalls' }).click();
    const heading = page.getByRole('heading', { name: 'Pitfalls' });
    await expect.poll(async () => (await heading.boundingBox())?.y ?? 999).toBeLessThan(200);
    await leave(page);
  });

  it('takes a device that was searched, changed by a person, as its own', async () => {
    const page = await visit(hone, '/cards/shipped');
    await page.getByRole('button', { name: 'Find devices …' }).click();
    const devices = page.locator('#devices');
    const offer = devices.getByRole('article').first();
    const name = await offer.getByRole('heading').innerText();
    await offer.getByRole('button', { name: `Change it first: ${name}` }).click();
    await offer.getByLabel('The sentence').fill('A sentence of my own.');
    const cue = offer.getByLabel(new RegExp(`^${name[0]} for`));
    await cue.fill('?');
    await offer.getByText('has to begin with').waitFor();
    await cue.fill(`${name[0]}ongolese`);
    await offer.getByRole('button', { name: 'Put it on the card' }).click();
    await devices.getByText('A sentence of my own.').waitFor();
    await devices.getByText(`${name} is on`).waitFor({ state: 'detached' });
    const card = await hone.get<{ devices: { name: string; hook: string }[] }>(
      '/api/cards/shipped',
    );
    expect(card.devices.at(-1)).toMatchObject({ name, hook: 'A sentence of my own.' });
    await leave(page);
  });

  it('says whether a word of one’s own fits its list', async () => {
    const page = await visit(hone, '/cards/shipped');
    await page.getByRole('button', { name: 'Find devices …' }).click();
    const devices = page.locator('#devices');
    await devices.getByRole('article').first().waitFor();
    await devices.getByLabel('Does a word of yours fit?').fill('launch');
    await page.keyboard.press('Enter');
    await devices.getByRole('article', { name: 'LAUNCH' }).waitFor();
    expect(await devices.getByRole('article').count()).toBe(1);
    await devices.getByLabel('Does a word of yours fit?').fill('it');
    await page.keyboard.press('Enter');
    await devices.getByRole('alert').waitFor();
    await leave(page, /status of 400/);
  });
});
