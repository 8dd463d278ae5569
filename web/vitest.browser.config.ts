import { defineConfig } from 'vitest/config';

// The pages in a real browser, against the real program. One browser serves all test files.
export default defineConfig({
  test: {
    include: [process.env['HONE_MEASURE'] ? 'bench/**/*.bench.ts' : 'tests/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/harness/browser.ts',
    pool: 'threads',
    poolOptions: { threads: { maxThreads: 2, minThreads: 1 } },
    // A busy machine takes its time; what hangs is found all the same.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
