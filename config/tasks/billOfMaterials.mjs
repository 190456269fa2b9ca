// What is in the package, as CycloneDX: npm's own list of the runtime dependencies, from the lock file, without a network.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './auditDependencies.mjs';
import { root } from './toolchain.mjs';

export const billFile = 'sharepoint/solution/supervision-hub.cdx.json';

/** Writes the bill beside the package. Addresses of the registry it was installed from say nothing about the package and are left out. */
export async function writeBillOfMaterials() {
  const said = await runNpm(['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--omit=dev', '--omit=optional', '--package-lock-only']);
  let bill;
  try {
    bill = JSON.parse(said);
  } catch {
    return { ok: false, output: 'npm printed no bill of materials (npm sbom needs npm 10 or later).' };
  }
  if (bill.bomFormat !== 'CycloneDX' || !Array.isArray(bill.components) || bill.components.length === 0) return { ok: false, output: 'The bill of materials is empty.' };
  for (const component of bill.components) component.externalReferences = (component.externalReferences ?? []).filter(({ type }) => type !== 'distribution');
  mkdirSync(path.join(root, path.dirname(billFile)), { recursive: true });
  writeFileSync(path.join(root, billFile), `${JSON.stringify(bill, undefined, 2)}\n`);
  return { ok: true, output: '' };
}
