import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
  }
}

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the one browser; it has a new profile, which is removed with it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const program = process.env['CHROMIUM'] ?? programs.find((path) => existsSync(path));
  if (program === undefined) throw new Error('There is no Chromium; install the package chromium.');
  const server = await chromium.launchServer({ executablePath: program, args: flags });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
