import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Asks the task, which is a plain module that jest does not load. */
function ask(expression: string): unknown {
  const program = `import { readFileSync } from 'node:fs';
    import * as task from './config/tasks/version.mjs';
    const read = (file) => readFileSync(file, 'utf8');
    console.log(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', stdio: 'pipe' }),
  ) as unknown;
}

interface Written {
  readonly file: string;
  readonly text: string;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

describe('the version', () => {
  // SharePoint takes a package for an upgrade by its own number, and Teams an app by its own.
  it('is the same in every file that carries it', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      readonly version: string;
      readonly packages: Readonly<Record<string, { readonly version?: string }>>;
    };
    const { solution } = JSON.parse(readFileSync('config/package-solution.json', 'utf8')) as {
      readonly solution: { readonly version: string; readonly features: readonly { readonly version: string }[] };
    };
    const teams = JSON.parse(readFileSync('teams-manifest/manifest.json', 'utf8')) as { readonly version: string };
    expect([lock.version, lock.packages['']?.version, teams.version]).toEqual([version, version, version]);
    expect([solution.version, ...solution.features.map((feature) => feature.version)]).toEqual([
      `${version}.0`,
      `${version}.0`,
    ]);
  });

  it('has its section in the list of changes, below what is not released', () => {
    const sections = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\S+)/gm)].map(([, name]) => name);
    expect(sections.slice(0, 2)).toEqual(['Unreleased', version]);
  });

  it('is written into those files by one task, which changes nothing else in them', () => {
    const written = ask("task.withVersion('7.8.9', read)") as readonly Written[];
    const changed = written.flatMap(({ file, text }) => {
      const before = readFileSync(file, 'utf8').split('\n');
      return text
        .split('\n')
        .filter((line, index) => line !== before[index])
        .map((line) => `${file} ${line.trim()}`);
    });
    expect(changed).toEqual([
      'package.json "version": "7.8.9",',
      'package-lock.json "version": "7.8.9",',
      'package-lock.json "version": "7.8.9",',
      'teams-manifest/manifest.json "version": "7.8.9",',
      'config/package-solution.json "version": "7.8.9.0",',
      'config/package-solution.json "version": "7.8.9.0"',
    ]);
  });

  it('is three numbers and never goes back', () => {
    const problems = ['0.2.0', '0.10.0', '1.0.0', '0.1.9', '0.1.0', '0.2', '0.2.0-beta', 'v1.0.0', '01.0.0'].map(
      (one) => `task.versionProblem('${one}', '0.2.0') !== ''`,
    );
    expect(ask(`[${problems.join(', ')}]`)).toEqual([false, false, false, true, true, true, true, true, true]);
  });

  it('is not half written where a file says it too rarely', () => {
    expect(() => ask("task.withVersion('7.8.9', (file) => read(file).replace('\"version\"', '\"edition\"'))")).toThrow(
      'Nothing was changed',
    );
  });
});
