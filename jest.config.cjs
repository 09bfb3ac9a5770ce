const os = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that ship ES modules only and are read by tests.
  transformIgnorePatterns: ['/node_modules/(?!(numfmt|@ironcalc)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/style-stub.cjs' },
  testTimeout: 30000,
  // Much of the time is waiting for Chromium and LibreOffice: two cores run two files, not one.
  maxWorkers: Math.max(2, os.availableParallelism() - 1),
};
