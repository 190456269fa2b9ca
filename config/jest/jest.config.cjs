'use strict';
/**
 * One jest project per room under tests/. `npm test` runs `browser` alone, after the others, because it starts a
 * browser
 * and a tenant of its own. A single file: npx jest -c config/jest/jest.config.cjs --runTestsByPath tests/… -w 1
 */
const path = require('node:path');

// Dates are written and compared in UTC; time zones are arguments (see CONTRIBUTING.md). Workers inherit this.
process.env.TZ = 'UTC';

const rootDir = path.resolve(__dirname, '../..');
const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'classic' } } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

// Packages on the way that publish ES modules only.
const esmPackages = ['@pnp', '@microsoft/microsoft-graph-client/lib/es', '@microsoft/teams-js/dist/esm', 'tslib'];

const shared = {
  rootDir,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'jsx', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/(lib|lib-commonjs|dist|release|temp)/'],
  transform: {
    // before swc: SPFx string files are AMD modules
    '/loc/[a-z]{2}-[a-z]{2}\\.js$': '<rootDir>/config/jest/amdStringsTransform.cjs',
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.(js|mjs)$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  moduleNameMapper: {
    '\\.(scss|css)$': 'identity-obj-proxy',
    // config.json "localizedResources": <Name>WebPartStrings -> src/webparts/<name>/loc/en-us.js
    '^SupervisionHubWebPartStrings$': '<rootDir>/src/webparts/supervisionHub/loc/en-us.js',
    '^MySupervisionWebPartStrings$': '<rootDir>/src/webparts/mySupervision/loc/en-us.js',
    '^@microsoft/(sp-[a-z-]+)/lib/(.*)$': '<rootDir>/node_modules/@microsoft/$1/lib-commonjs/$2',
    // Microsoft-internal packages that npm does not publish, imported by the real sp-* packages
    '^@msinternal/.+$': '<rootDir>/config/jest/inertModule.cjs',
    '^@ms/.+$': '<rootDir>/config/jest/inertModule.cjs',
    '^(\\./.*|\\.\\./.*)\\.resx$': '$1.resx.json',
  },
  globals: { DEBUG: false, DEPRECATED_UNIT_TEST: true },
};

const room = (name, testEnvironment, more = {}) => ({
  ...shared,
  ...more,
  displayName: name,
  testEnvironment,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`, `<rootDir>/tests/${name}/**/*.test.tsx`],
});

module.exports = {
  rootDir,
  projects: [
    room('domain', 'node'),
    room('services', 'node'),
    room('contract', 'node'),
    room('tenant', 'node'),
    room('privacy', 'node'),
    room('prove', 'node'),
    room('house', 'node'),
    room('upgrade', 'node'),
    room('ui', '<rootDir>/config/jest/jsdomWithFetch.cjs', {
      testEnvironmentOptions: { customExportConditions: ['require', 'node', 'default'] },
    }),
    room('browser', 'node'),
  ],
};
