import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          environment: 'node',
          // No test of speed: a busy machine is no failure.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 15_000, interval: 100 } },
          // Drivers lose a tab now and then. What needed a second try is named in the closing lines, so that it is looked into.
          retry: 1,
          // One file at a time: two cores drive one browser well and two badly.
          fileParallelism: false,
        },
      },
    ],
  },
});
