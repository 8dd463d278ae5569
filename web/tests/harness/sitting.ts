import type { Page } from 'playwright-core';

// What a person does in a sitting, by keys.

export const questionOf = (page: Page): Promise<string> => page.locator('h1').innerText();

/** Thinks, and shows the answer; what was asked. */
export async function reveal(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Show the answer' }).waitFor();
  const asked = await questionOf(page);
  await page.keyboard.press('Space');
  await page.locator('[data-confidence="1"]').waitFor();
  return asked;
}

/** Says how well it was known, and waits until that is on the disk. */
export async function rate(page: Page, confidence: string): Promise<void> {
  await page.keyboard.press(confidence);
  await page.locator('[data-confidence="1"]').waitFor({ state: 'detached' });
}
