import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Program } from './program';

let browser: Promise<Browser> | undefined;
let axe: Promise<string> | undefined;

/** What went on in a page that should never go on: errors, and requests to other hosts. */
const faults = new WeakMap<Page, string[]>();

/** A tab of its own browser profile; `tab` opens another one in the same. */
export async function visit(
  program: Program,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (
    await browser
  ).newContext({
    baseURL: program.url,
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    ...options,
  });
  return tab(await context.newPage(), program, path);
}

export async function tab(page: Page, program: Program, path: string): Promise<Page> {
  const found: string[] = [];
  faults.set(page, found);
  page.on('pageerror', (error) => found.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(program.url)) found.push(`asked for ${request.url()}`);
  });
  await page.goto(path);
  return page;
}

/** Closes the page's profile; nothing may have gone wrong but what is expected. */
export async function leave(page: Page, expected: RegExp = /^$/): Promise<void> {
  const found = (faults.get(page) ?? []).filter((fault) => !expected.test(fault));
  await page.context().close();
  expect(found).toEqual([]);
}

/** What another colour scheme can change of what axe looks at. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** No violation that axe knows of, as the page stands now; of all rules or of some. */
export async function expectAccessible(page: Page, rules: string[] = []): Promise<void> {
  axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axe);
  await settled(page);
  const violations = await page.evaluate(async (runOnly) => {
    const asked = runOnly.length > 0 ? { runOnly } : {};
    const found = await (window as unknown as { axe: Axe }).axe.run(asked);
    return found.violations.map((each) => ({
      rule: each.id,
      where: each.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
    }));
  }, rules);
  expect(violations).toEqual([]);
}

/** Two frames on: colours that just changed are drawn. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
      ),
  );
}

interface Axe {
  run(options: { runOnly?: string[] }): Promise<{
    violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
  }>;
}

/** Nothing sticks out to the right, once the page has followed its window. */
export async function expectToFit(page: Page): Promise<void> {
  const beyond = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  await expect.poll(beyond).toBeLessThanOrEqual(0);
}
