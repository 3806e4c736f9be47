import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Given to Jest by --config; rootDir is the repository's root, so that every room's tests run in one go and coverage sees all packages.
const root = join(import.meta.dirname, '../../../..');
const here = (file) => join(import.meta.dirname, file);

const shared = {
  rootDir: root,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': [
      fileURLToPath(import.meta.resolve('@swc/jest')),
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2024', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testPathIgnorePatterns: ['/node_modules/', '/toolchain/', '<rootDir>/web/build/'],
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/web/build/', '<rootDir>/packages/tooling/toolchain/'],
  watchPathIgnorePatterns: ['<rootDir>/.data/'],
  haste: { forceNodeFilesystemAPI: true },
};

// Stories and faults drive a whole stack: they come in projects of their own, so that one can run the quick ones alone (`npm test -- --selectProjects unit`).
const stories = ['<rootDir>/test/stories/**/*.test.ts', '<rootDir>/test/faults/**/*.test.ts'];

export default {
  rootDir: root,
  globalSetup: here('global-setup.mjs'),
  globalTeardown: here('global-teardown.mjs'),
  reporters: ['default', here('count-reporter.mjs')],
  // As many as the cores of a small machine: with one more, stories begin to wait for their own pages.
  maxWorkers: 2,
  testSequencer: here('longest-first.mjs'),
  // A hook may build the portal or fill a database, and the machine may have other work.
  testTimeout: 120_000,
  passWithNoTests: true,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{packages,subgraphs,gateway,web,test}/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        '<rootDir>/test/stories/',
        '<rootDir>/test/faults/',
        '<rootDir>/test/bench/',
      ],
    },
    { ...shared, displayName: 'stories', testMatch: stories },
  ],
};
