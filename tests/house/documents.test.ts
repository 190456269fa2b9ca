import { readFileSync, readdirSync } from 'node:fs';
import { placesOf, readTree } from './readTree';

const rootFiles = readdirSync('.', { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() &&
      /\.(md|json|cjs|js)$|^\.(gitignore|npmrc)$/.test(entry.name) &&
      entry.name !== 'package-lock.json',
  )
  .map(({ name }) => ({ name, text: readFileSync(name, 'utf8') }));
const everything = [
  ...rootFiles,
  ...readTree(
    ['src', 'sharepoint', 'tests', 'config', 'teams-manifest', 'docs'],
    ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.md', '.css', '.scss', '.svg'],
  ),
];

describe('the tree', () => {
  // A path of one machine is wrong on every other.
  it('names no folder of a machine', () => {
    expect(
      placesOf(
        everything,
        new RegExp(
          ['(?<![\\w.])/ho' + 'me/[a-z]', '/Us' + 'ers/[A-Za-z]', '/wo' + 'rk/', '[A-Z]:\\\\\\\\?Us' + 'ers'].join('|'),
        ),
      ),
    ).toEqual([]);
  });

  // Packages come from wherever the person's own npm says; a host in the lock file breaks every other network.
  it("locks packages to no registry but npm's own", () => {
    const hosts = new Set(
      [...readFileSync('package-lock.json', 'utf8').matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(
        (match) => match[1],
      ),
    );
    expect([...hosts].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });

  // Addresses in examples must never belong to anybody.
  it('invents mail addresses only under reserved names', () => {
    const addresses = everything.flatMap(({ name, text }) =>
      [...text.matchAll(/[a-z0-9._-]+@([a-z0-9-]+\.)+[a-z]{2,}/gi)].map((match) => `${name} ${match[0]}`),
    );
    // an OData annotation (Rows@odata.navigationLinkUrl) is no address
    expect(
      addresses.filter(
        (found) => !/@odata\./.test(found) && !/@(\S+\.)?(example|test|invalid)(\.(com|org|net))?$/i.test(found),
      ),
    ).toEqual([]);
  });
});
