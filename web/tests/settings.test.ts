import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Program } from './harness/program';
import { expectAccessible, leave, visit } from './harness/visit';

let hone: Program;

beforeAll(async () => {
  hone = await Program.start({ 'new-per-day': '20' });
});
afterAll(() => hone.remove());

describe('the settings', () => {
  it('are kept as they are changed, and changed back', async () => {
    const page = await visit(hone, '/settings');
    const field = page.getByLabel('New a day');
    await field.fill('35');
    await field.press('Tab');
    await page.getByText('New a day: saved.').waitFor();
    await page.reload();
    expect(await field.inputValue()).toBe('35');
    await field.fill('40');
    await field.press('Tab');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => field.inputValue()).toBe('35');
    await leave(page);
  });

  it('that are refused say why, and stay as they were', async () => {
    const page = await visit(hone, '/settings');
    const field = page.getByLabel('Reviews a day');
    await field.fill('0');
    await field.press('Tab');
    await page.getByText('does not fit reviews-per-day').waitFor();
    await page.reload();
    expect(await field.inputValue()).toBe('200');
    await leave(page, /status of 400/);
  });

  it('are those of the backup again, after it was brought back', async () => {
    const backup = Buffer.from(await (await fetch(`${hone.url}/api/backup`)).arrayBuffer());
    const page = await visit(hone, '/settings');
    await page.getByText('nothing leaves it').waitFor();
    const field = page.getByLabel('New a day');
    const before = await field.inputValue();
    await field.fill('77');
    await field.press('Tab');
    await page.getByText('New a day: saved.').waitFor();
    const file = { name: 'backup.db', mimeType: 'application/octet-stream', buffer: backup };
    await page.getByLabel('Backup to bring back').setInputFiles(file);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bring it back', exact: true }).click();
    await page.getByText('Everything is as in backup.db again.').waitFor();
    await page.goto('/settings');
    await expect.poll(() => field.inputValue()).toBe(before);
    await leave(page);
  });
});
