// Checks the Teams app against Microsoft's published schema and writes the zip an administrator uploads.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

const require = createRequire(import.meta.url);
const folder = path.join(root, 'teams-manifest');
const icons = [
  ['color', 192],
  ['outline', 32],
];

function schemaFor(version) {
  const file = path.join(
    root,
    `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
  );
  if (!existsSync(file))
    throw new Error(
      `teams-manifest/manifest.json says version ${version}, for which @microsoft/app-manifest holds no schema.`,
    );
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What is wrong with the manifest and icons, in words; empty when nothing is. */
export function teamsManifestProblems() {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const Ajv = require('ajv-draft-04');
  const ajv = new Ajv({ strict: false, allErrors: true });
  require('ajv-formats')(ajv);
  const validate = ajv.compile(schemaFor(manifest.manifestVersion));
  const problems = validate(manifest)
    ? []
    : validate.errors.map((error) => `manifest.json ${error.instancePath} ${error.message}`);
  for (const [name, size] of icons) {
    const bytes = readFileSync(path.join(folder, manifest.icons[name]));
    const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
    if (!isPng) problems.push(`${manifest.icons[name]} is not a PNG`);
    else if (bytes.readUInt32BE(16) !== size || bytes.readUInt32BE(20) !== size) {
      problems.push(
        `${manifest.icons[name]} must be ${size} by ${size}, is ${bytes.readUInt32BE(16)} by ${bytes.readUInt32BE(20)}`,
      );
    }
  }
  const webPart = JSON.parse(
    readFileSync(path.join(root, 'src/webparts/supervisionHub/SupervisionHubWebPart.manifest.json'), 'utf8'),
  );
  for (const tab of [...manifest.staticTabs, ...(manifest.configurableTabs ?? [])]) {
    if (!(tab.contentUrl ?? tab.configurationUrl).includes(webPart.id))
      problems.push('a tab does not open the Hub web part');
  }
  return problems;
}

/**
 * Writes the zip twice: teams/TeamsSPFxApp.zip, which SharePoint's "Add to Teams" takes out of the .sppkg, and a copy
 * beside the .sppkg for an administrator who uploads it to Teams by hand. Same bytes for the same inputs.
 */
export async function writeTeamsPackage() {
  const JSZip = require('jszip');
  const zip = new JSZip();
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const fixedDate = new Date(Date.UTC(2000, 0, 1));
  for (const name of ['manifest.json', manifest.icons.color, manifest.icons.outline])
    zip.file(name, readFileSync(path.join(folder, name)), { date: fixedDate });
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  for (const target of ['teams/TeamsSPFxApp.zip', 'sharepoint/solution/supervision-hub-teams.zip']) {
    mkdirSync(path.join(root, path.dirname(target)), { recursive: true });
    writeFileSync(path.join(root, target), bytes);
  }
}
