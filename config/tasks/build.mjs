// Makes what an administrator installs: sharepoint/solution/*.sppkg and the Teams app beside it.
import { pathToFileURL } from 'node:url';
import { writeBillOfMaterials } from './billOfMaterials.mjs';
import { inputsDigest, isBuilt, markBuilt } from './buildStamp.mjs';
import { teamsManifestProblems, writeTeamsPackage } from './teamsPackage.mjs';
import { step, toolStep, useNode22 } from './toolchain.mjs';

/** True when the built files are there and belong to the sources. */
export async function build() {
  const digest = inputsDigest();
  if (isBuilt(digest)) {
    console.log('✓ build: nothing has changed since the last one');
    return true;
  }
  const built =
    (await step('Teams app manifest and icons', async () => {
      const problems = teamsManifestProblems();
      if (problems.length === 0) await writeTeamsPackage();
      return { ok: problems.length === 0, output: problems.join('\n') };
    })) &&
    (await toolStep('web part bundles (about half a minute)', 'heft', ['build', '--clean', '--production'])) &&
    (await toolStep('SharePoint package', 'heft', ['package-solution', '--production'])) &&
    (await step('bill of materials', writeBillOfMaterials));
  if (built) markBuilt(digest);
  return built;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await useNode22();
  const ok = await build();
  console.log(
    ok
      ? 'Built: sharepoint/solution/supervision-hub.sppkg and sharepoint/solution/supervision-hub-teams.zip'
      : 'The build failed; the reason is above.',
  );
  process.exit(ok ? 0 : 1);
}
