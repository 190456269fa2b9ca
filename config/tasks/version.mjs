// The version, which package.json holds, in every file that has to carry it: npm run version:set 0.2.0
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
// `places`: how many times the file says it, each as the key "version". SharePoint wants four numbers.
const carriers = [
  { file: 'package.json', places: 1, written: (version) => version },
  { file: 'package-lock.json', places: 2, written: (version) => version },
  { file: 'teams-manifest/manifest.json', places: 1, written: (version) => version },
  { file: 'config/package-solution.json', places: 2, written: (version) => `${version}.0` },
];
const parts = (version) => version.split('.').map(Number);

/** Why this is no version to come after the present one, in words; empty when it is. */
export function versionProblem(version, present) {
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version ?? ''))
    return 'Name a version of three numbers: npm run version:set 0.2.0';
  const [wanted, had] = [parts(version), parts(present)];
  const first = wanted.findIndex((number, index) => number !== had[index]);
  return first >= 0 && wanted[first] < had[first]
    ? `${version} comes before ${present}: SharePoint would not take it for an upgrade.`
    : '';
}

/** The files with the version in them, and nothing else changed: name and text of each. `read` answers a file's text. */
export function withVersion(version, read) {
  return carriers.map(({ file, places, written }) => {
    let seen = 0;
    // in a lock file the first two are the project's own, and packages follow
    const text = read(file).replace(/"version": "[^"]*"/g, (found) => {
      seen += 1;
      return seen > places ? found : `"version": "${written(version)}"`;
    });
    if (seen < places) throw new Error(`${file} says its version ${seen} times, not ${places}. Nothing was changed.`);
    return { file, text };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const version = process.argv[2];
  const problem = versionProblem(version, JSON.parse(read('package.json')).version);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  const changed = withVersion(version, read);
  for (const { file, text } of changed) writeFileSync(path.join(root, file), text);
  console.log(
    `${version} stands in ${changed.map(({ file }) => file).join(', ')}. Now write CHANGELOG.md (docs/releasing.md).`,
  );
}
