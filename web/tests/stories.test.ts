import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { expectAccessible, expectToFit, leave, visit } from './harness/visit';

let hone: Program;

const text = `# The import

Kinds: shipped

## The result in numbers

Failed imports fell by 30%, and 1,250 clinics stayed.

## Your own part

I owned the import at a clinic software maker. I decided to check every file twice before it is read.
`;

beforeAll(async () => {
  hone = await Program.start();
  await hone.post('/api/stories', { markdown: text });
});
afterAll(() => hone.remove());

const field = (page: Page) => page.getByLabel('The story, in Markdown');
const remarks = (page: Page) => page.getByRole('complementary').getByRole('listitem');
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).first();

describe('the stories', () => {
  it('begin with a title, under the headings of the list that is studied', async () => {
    const page = await visit(hone, '/stories');
    await page.getByRole('button', { name: /Begin a story/ }).click();
    await page.getByLabel('What do you call it?').fill('A launch that failed');
    await page.getByLabel('What kind of question does it answer?').selectOption('failure');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await heading(page, 'A launch that failed').waitFor();
    expect(await field(page).inputValue()).toMatch(
      /^# A launch that failed\n\nKinds: failure\n\n## /,
    );
    await page.getByText('What it should hold').waitFor();
    await leave(page);
  });

  it('say which questions they answer and how far they are', async () => {
    const page = await visit(hone, '/stories');
    const story = page.getByRole('article').filter({ hasText: 'The import' });
    await story.getByText(/\d of \d elements/).waitFor();
    await story.getByText('Shipped').waitFor();
    await leave(page);
  });
});

describe('a story', () => {
  it('shows what is missing while it is written, at the words and in a list', async () => {
    const page = await visit(hone, '/stories/the-import');
    await remarks(page).filter({ hasText: 'impact-no-baseline' }).first().waitFor();
    await field(page).fill(text.replace('by 30%', 'from 12% to 8% within two months'));
    await page.waitForFunction(
      () => !document.querySelector('aside')?.textContent?.includes('impact-no-baseline'),
    );
    await leave(page);
  });

  it('takes the reader to the words by key', async () => {
    const page = await visit(hone, '/stories/the-import');
    await page.locator('.picture span').first().waitFor({ state: 'attached' });
    await field(page).focus();
    await page.keyboard.press('F8');
    await page.locator('[aria-current="true"]').waitFor();
    const selected = await field(page).evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).not.toBe('');
    // Another remark may begin inside these words, and cut the mark in two.
    const marked = await page.locator('.picture [data-active]').allInnerTexts();
    expect(marked.join('')).toBe(selected);
    const line = await page
      .locator('.picture .finding')
      .first()
      .evaluate((span) => getComputedStyle(span).textDecorationColor);
    expect(line).toMatch(/^rgb\(/); // seen, while the letters under the field are not
    await page.keyboard.press('F2');
    await page.getByRole('dialog').getByText('The result in numbers').waitFor();
    await leave(page);
  });

  it('keeps every letter over a reload, and its versions beside each other', async () => {
    const page = await visit(hone, '/stories/the-import');
    await field(page).fill(text.replace('twice', 'three times'));
    await page.reload();
    await page.getByText('Not saved yet').waitFor();
    expect(await field(page).inputValue()).toContain('three times');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved, version 2').waitFor();
    await page.getByRole('link', { name: 'Versions', exact: true }).click();
    await page.locator('del', { hasText: 'twice' }).waitFor();
    await page.locator('ins', { hasText: 'three times' }).waitFor();
    await leave(page);
  });

  it('is not saved over what another window wrote, and loses neither', async () => {
    const page = await visit(hone, '/stories/the-import');
    await heading(page, 'The import').waitFor();
    const before = await field(page).inputValue();
    await field(page).fill(`${before}\nMine.\n`);
    await hone.put('/api/stories/the-import', { markdown: `${before}\nTheirs.\n` });
    await page.keyboard.press('Control+Enter');
    const warning = page.getByRole('alert');
    await warning.getByText('changed elsewhere').waitFor();
    await warning.locator('summary').click();
    await warning.locator('del', { hasText: 'Theirs.' }).waitFor();
    await warning.getByRole('button', { name: /Save mine/ }).click();
    await page.getByText('Saved, version').waitFor();
    const versions = await hone.get<{ versions: { markdown: string }[] }>(
      '/api/stories/the-import/versions',
    );
    expect(versions.versions[0]?.markdown).toContain('Mine.');
    expect(versions.versions[1]?.markdown).toContain('Theirs.');
    await leave(page, /status of 409/);
  });

  it('forgets a remark that was dismissed with a reason, until it is wanted again', async () => {
    await hone.put('/api/stories/the-import', { markdown: text });
    const page = await visit(hone, '/stories/the-import');
    const rule = 'impact-no-baseline';
    await page
      .getByRole('button', { name: `Dismiss ${rule}` })
      .first()
      .click();
    await page.getByLabel('Why does it not fit this story?').fill('there was no target');
    await page.keyboard.press('Enter');
    await page.getByText('1 rule dismissed').click();
    await page.getByText('there was no target').waitFor();
    await page.getByRole('button', { name: `Show ${rule} again` }).click();
    await page
      .getByRole('button', { name: `Dismiss ${rule}` })
      .first()
      .waitFor();
    await leave(page);
  });

  it('shows a script in it as text', async () => {
    const markdown = '# A <b>bold</b> one\n\nI said <script>alert(1)</script> to 30 clinics.\n';
    await hone.post('/api/stories', { markdown });
    const page = await visit(hone, '/stories');
    await page
      .getByRole('article')
      .getByRole('link', { name: 'A <b>bold</b> one', exact: true })
      .click();
    await heading(page, 'A <b>bold</b> one').waitFor();
    expect(await field(page).inputValue()).toBe(markdown);
    await leave(page);
  });
});

describe('what is told in two ways', () => {
  it('stands under the stories', async () => {
    const markdown = '# Billing\n\nI cut churn. Churn was 9% in 2024.\n';
    await hone.post('/api/stories', { markdown });
    await hone.put('/api/stories/billing', { markdown: markdown.replace('9%', '14%') });
    const page = await visit(hone, '/stories');
    const section = page.getByRole('region', { name: 'Told in two ways' });
    await section.getByText('“14%”').waitFor();
    await section.getByText('“9%”').waitFor();
    await leave(page);
  });
});

describe('a telling', () => {
  it('goes passage by passage with keys alone, and is kept with what it took', async () => {
    const page = await visit(hone, '/stories/the-import/tell');
    await page.getByRole('button', { name: /Tell it aloud/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Passage 1 of').waitFor();
    await page.waitForTimeout(300);
    for (let passage = 0; passage < 9; passage += 1) {
      if ((await page.getByText('Passage').count()) === 0) break;
      await page.keyboard.press('ArrowRight');
    }
    await page.getByText('words a minute.').waitFor();
    await page.getByRole('button', { name: 'Keep this telling' }).click();
    await page.getByRole('heading', { name: 'How you told it' }).waitFor();
    const { tellings } = await hone.get<{ tellings: unknown[] }>(
      '/api/stories/the-import/tellings',
    );
    expect(tellings).toHaveLength(1);
    await leave(page);
  });
});

describe('the coverage', () => {
  it('shows the gaps, and plans who hears which story', async () => {
    const page = await visit(hone, '/story-matrix');
    await page.getByRole('cell', { name: 'no story' }).first().waitFor();
    await page.getByLabel('Interviewers, with commas between them').fill('recruiter, engineer');
    await page.getByRole('button', { name: 'Plan the interviews' }).click();
    const plan = page.getByRole('list', { name: 'The interviews' });
    await plan.getByRole('link', { name: 'The import' }).waitFor();
    await plan.getByText('no story is left for it').first().waitFor();
    await leave(page);
  });
});

describe('every page of the stories', () => {
  const pages: readonly [path: string, ready: string][] = [
    ['/stories', 'The import'],
    ['/stories/the-import', 'What could be better'],
    ['/stories/the-import/tell', 'The import'],
    ['/stories/the-import/versions', 'Version'],
    ['/story-matrix', 'Who hears which story'],
    ['/story-rules', 'What stories are checked for'],
  ];

  it.each(pages)('%s can be read by everybody, at every width', async (path, ready) => {
    const page = await visit(hone, path);
    await heading(page, ready).waitFor();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, ['color-contrast', 'link-in-text-block']);
    for (const width of [2560, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectToFit(page);
    }
    await leave(page);
  });
});
