import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { questionOf, rate, reveal } from './harness/sitting';
import { leave, visit } from './harness/visit';

let hone: Program;

// Each test begins with the built-in deck's first list.
beforeEach(async () => {
  hone = await Program.start();
});
afterEach(() => hone.remove());

const due = (page: Page) => page.locator('[data-confidence] .due').allInnerTexts();

describe('a sitting', () => {
  it('asks ten cards, answered by keyboard alone', async () => {
    const page = await visit(hone, '/');
    await page.getByRole('link', { name: 'Begin' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    const asked: string[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      asked.push(await reveal(page));
      await rate(page, String(1 + (turn % 5)));
    }
    expect(new Set(asked).size).toBe(10);
    await page.getByText('10 done').waitFor();
    await page.keyboard.press('q');
    await page.getByRole('heading', { name: 'Stopped here; the rest waits.' }).waitFor();
    await page.getByText('10 questions in').waitFor();
    await leave(page);
  });

  it('asks for missed items sooner, and forgets nothing that was marked over a reload', async () => {
    const page = await visit(hone, '/study');
    await reveal(page);
    await expect.poll(() => due(page)).not.toContain(expect.stringMatching(/^\s*$/));
    await page.keyboard.press('m');
    await page.keyboard.press('2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    const marked = page.locator('li.missed');
    await expect.poll(() => marked.count()).toBe(2);
    await page.keyboard.press('d');
    const asked = await questionOf(page);
    const device = await page.locator('.device strong').innerText();
    await page.reload();
    await expect.poll(() => marked.count()).toBe(2);
    expect(await questionOf(page)).toBe(asked);
    expect(await page.locator('.device strong').innerText()).toBe(device);
    await rate(page, '5');
    await leave(page);
  });

  it('takes an answer back, with its marks, and counts it once', async () => {
    const page = await visit(hone, '/study');
    const before = await hone.reviews();
    const asked = await reveal(page);
    await page.keyboard.press('m');
    await page.keyboard.press('1');
    await rate(page, '4');
    const given = (await hone.reviews()) - before;
    expect(given).toBeGreaterThan(0);
    await page.keyboard.press('u');
    await page.locator('li.missed').waitFor();
    expect(await questionOf(page)).toBe(asked);
    expect(await hone.reviews()).toBe(before);
    await rate(page, '3');
    expect(await hone.reviews()).toBe(before + given);
    await leave(page);
  });

  it('takes “m 2” for no rating where there is no list', async () => {
    await hone.put('/api/settings', { settings: { depth: 'terms' } });
    const page = await visit(hone, '/study');
    const list = page.locator('[data-stop="item"]').first();
    for (await reveal(page); await list.isVisible(); await reveal(page)) await rate(page, '5');
    const counted = await hone.reviews();
    await page.keyboard.press('m');
    await page.keyboard.press('2');
    await page.getByText('Only the items of a list can be marked as missed.').waitFor();
    expect(await hone.reviews()).toBe(counted);
    await leave(page);
  });

  it('says why it asks, lists its keys, and puts a card aside', async () => {
    const page = await visit(hone, '/study');
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    await page.keyboard.press('w');
    await page
      .getByRole('dialog', { name: 'Why this is asked now' })
      .getByText('.')
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Show the answer').waitFor();
    await page.keyboard.press('Escape');
    const asked = await questionOf(page);
    await page.keyboard.press('s');
    await page.getByText('The card is put aside.').waitFor();
    await expect.poll(() => questionOf(page)).not.toBe(asked);
    await leave(page);
  });

  it('holds what is typed against the list; the person has the last word', async () => {
    const page = await visit(hone, '/study');
    const card = await hone.get<Asked>('/api/study/next');
    const titles = card.turn.card.list.items.map((item) => item.title);
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    await page.keyboard.press('t');
    await page.keyboard.type(`${titles[1]}\nx`);
    await page.reload();
    await page.getByLabel('What you remember').waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.type(`${titles[0]}\nthe colour of grass`);
    await page.keyboard.press('Control+Enter');
    await page.getByText(`2 of ${titles.length} read in what you typed`).waitFor();
    await page.getByText('On no item of the list: “the colour of grass”').waitFor();
    const marked = page.locator('li.missed');
    expect(await marked.count()).toBe(titles.length - 2);
    const first = page.locator('li', { hasText: titles[1]! }).first();
    expect(await first.locator('.said').innerText()).toContain(titles[1]);
    await first.getByRole('checkbox').check();
    expect(await marked.count()).toBe(titles.length - 1);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const suggested = await page.locator('.suggested').getAttribute('data-confidence');
    await page.keyboard.press('Enter');
    await page.locator('[data-confidence="1"]').waitFor({ state: 'detached' });
    const { typed } = await hone.get<History>(`/api/cards/${card.turn.card.id}/history`);
    expect(typed).toHaveLength(1);
    expect(typed[0]).toMatchObject({
      found: [1, 2],
      overruled: [2],
      confidence: Number(suggested),
    });
    expect(typed[0]!.last_item_seconds).toBeGreaterThanOrEqual(typed[0]!.first_item_seconds);
    await leave(page);
  });

  it('leaves typing with Escape, and finds a device after a list with missed items', async () => {
    const page = await visit(hone, '/study');
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    await page.keyboard.press('t');
    await page.getByLabel('What you remember').fill('half');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    await reveal(page);
    await page.keyboard.press('m');
    await page.keyboard.press('1');
    await page.keyboard.press('f');
    const dialog = page.getByRole('dialog', { name: 'Memory devices' });
    const offer = dialog.getByRole('article').first();
    const name = await offer.getByRole('heading').innerText();
    await offer.getByRole('button', { name: `Use it: ${name}` }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(`${name} is on the card now.`).waitFor();
    await expect.poll(() => page.locator('li.missed').count()).toBe(1);
    await leave(page);
  });
});

interface Asked {
  turn: { card: { id: string; list: { items: { title: string }[] } } };
}

interface History {
  typed: { first_item_seconds: number; last_item_seconds: number }[];
}
