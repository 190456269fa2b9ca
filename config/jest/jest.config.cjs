'use strict';
/**
 * One jest project for each way of testing. `npm test` runs `browser` alone, after the others, because it starts a
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
const esmPackages = [
  '@pnp',
  'gd-sprest/build',
  '@microsoft/microsoft-graph-client/lib/es',
  '@microsoft/teams-js/dist/esm',
  'tslib',
  'ical.js',
];

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
    '^SupportOffersWebPartStrings$': '<rootDir>/src/webparts/supportOffers/loc/en-us.js',
    '^PoliciesWebPartStrings$': '<rootDir>/src/webparts/policies/loc/en-us.js',
    '^@microsoft/(sp-[a-z-]+)/lib/(.*)$': '<rootDir>/node_modules/@microsoft/$1/lib-commonjs/$2',
    // Microsoft-internal packages that npm does not publish, imported by the real sp-* packages
    '^@msinternal/.+$': '<rootDir>/config/jest/inertModule.cjs',
    '^@ms/.+$': '<rootDir>/config/jest/inertModule.cjs',
    '^(\\./.*|\\.\\./.*)\\.resx$': '$1.resx.json',
  },
  globals: { DEBUG: false, DEPRECATED_UNIT_TEST: true },
};

// tests/ mirrors src: a capability's tests stand in the folders of what they test.
const capabilities = '{app,ground,people,records,access,sessions,plans,logs,picture,setUp,places,webparts}';

const project = (name, testEnvironment, testMatch, more = {}) => ({
  ...shared,
  ...more,
  displayName: name,
  testEnvironment,
  testMatch: testMatch.map((pattern) => `<rootDir>/tests/${pattern}`),
});
const atOnce = { setupFiles: ['<rootDir>/config/jest/atOnce.cjs'] };
const room = (name) => project(name, 'node', [`${name}/**/*.test.ts`], atOnce);

module.exports = {
  rootDir,
  projects: [
    // rules, use cases and adapters alone
    project('units', 'node', [`${capabilities}/**/!(ui)/*.test.ts`, `${capabilities}/*.test.ts`, 'demo/*.test.ts'], {
      ...atOnce,
      testPathIgnorePatterns: ['/ui/'],
    }),
    room('contract'),
    room('tenant'),
    room('privacy'),
    room('prove'),
    room('house'),
    room('upgrade'),
    // each attack of a weaker person on what a stronger one does
    room('deputy'),
    // each shows a row of what the trusts' documents ask for, and names it
    room('rows'),
    project(
      'ui',
      '<rootDir>/config/jest/jsdomWithFetch.cjs',
      [`${capabilities}/**/*.test.tsx`, `${capabilities}/**/ui/*.test.ts`, 'fuzz/*.test.tsx'],
      {
        testEnvironmentOptions: { customExportConditions: ['require', 'node', 'default'] },
        setupFilesAfterEnv: ['<rootDir>/config/jest/patientQueries.cjs'],
      },
    ),
    room('browser'),
  ],
};
