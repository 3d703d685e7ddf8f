import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const node = { environment: 'node' } as const;

export default defineConfig({
  plugins: [react()],
  test: {
    // Fixed seeds, no retries: a test that fails once has found something.
    retry: 0,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { ...node, name: 'domain', include: ['src/domain/**/*.test.ts'] } },
      {
        extends: true,
        // A real anvil stands behind these, so a first deployment may take seconds.
        test: {
          ...node,
          name: 'chain',
          include: ['src/chain/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { ...node, name: 'records', include: ['src/{records,i18n}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          environment: 'happy-dom',
          name: 'ui',
          setupFiles: ['test/allWords.ts'],
          include: ['src/{app,features,scanner,store,ui}/**/*.test.tsx'],
          testTimeout: 15_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Starting a document takes longer than most of these; those in need of one say `@vitest-environment happy-dom`.
        test: {
          ...node,
          name: 'logic',
          setupFiles: ['test/allWords.ts'],
          include: ['src/{app,features,scanner,store,ui}/**/*.test.ts'],
          testTimeout: 15_000,
          hookTimeout: 60_000,
        },
      },
      // After the contracts are built: forge looks at what it compiled.
      {
        extends: true,
        test: {
          ...node,
          name: 'contracts',
          include: ['contracts/test/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          ...node,
          name: 'tools',
          include: ['{cli,test,tools}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
