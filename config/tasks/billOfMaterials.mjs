// What is in the package, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/), from the lock file alone: the same
// lock gives the same bill.
// npm's own `npm sbom --omit=dev` leaves out packages that developer tools need as well (React among them; npm
// 11.19.1), so it is not used.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

export const billFile = 'sharepoint/solution/supervision-hub.cdx.json';

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Where a package finds another: in its own folder, then in each folder above it, as Node does. */
function placeOf(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') return undefined;
  }
}

/** The bill of everything that the lock's runtime dependencies reach. */
export function billOf({ packages }) {
  const own = packages[''];
  const reached = new Map();
  const below = (place, entry) =>
    Object.keys(entry.dependencies ?? {}).flatMap((name) => placeOf(packages, place, name) ?? []);
  const queue = below('', own);
  for (const place of queue) {
    if (reached.has(place)) continue;
    const next = below(place, packages[place]);
    reached.set(place, next);
    queue.push(...next);
  }
  const refOf = (place) => purlOf(nameOf(place), packages[place].version);
  const places = [...reached.keys()].sort();
  const unique = [...new Map(places.map((place) => [refOf(place), place]))];
  const self = purlOf(own.name, own.version);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': self, name: own.name, version: own.version, purl: self } },
    components: unique.map(([ref, place]) => {
      const { version, integrity, license } = packages[place];
      const [algorithm, digest] = (integrity ?? '').split(' ')[0].split(/-(.*)/s);
      return {
        type: 'library',
        'bom-ref': ref,
        name: nameOf(place),
        version,
        purl: ref,
        ...(algorithm === 'sha512'
          ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
          : {}),
        ...(license
          ? { licenses: [/ (OR|AND) /.test(license) ? { expression: license } : { license: { name: license } }] }
          : {}),
      };
    }),
    dependencies: [[self, below('', own)], ...unique.map(([ref, place]) => [ref, reached.get(place)])].map(
      ([ref, next]) => ({ ref, dependsOn: [...new Set(next.map(refOf))].sort() }),
    ),
  };
}

/** Writes the bill beside the package. */
export async function writeBillOfMaterials() {
  const bill = billOf(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  if (bill.components.length === 0) return { ok: false, output: 'The bill of materials is empty.' };
  mkdirSync(path.join(root, path.dirname(billFile)), { recursive: true });
  writeFileSync(path.join(root, billFile), `${JSON.stringify(bill, undefined, 2)}\n`);
  return { ok: true, output: '' };
}
