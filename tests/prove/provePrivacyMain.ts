import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureDemoSnapshot } from '../../src/local/demo/ensureDemoSnapshot';
import { createTenant } from '../../src/local/tenant/createTenant';
import { provePrivacy } from './provePrivacy';

/** Prints what was proved over the demo trust; ends with 1 on any leak or wrong refusal. */
async function main(): Promise<void> {
  const said: string[] = [];
  const tenant = createTenant({
    data: ':memory:',
    snapshot: await ensureDemoSnapshot(),
    now: new Date('2026-11-23T09:00:00Z'),
    origin: 'http://127.0.0.1:4400',
  });
  try {
    const { persons, routes, probes, leaks, wrongRefusals } = await provePrivacy(tenant, {
      perFolder: 2,
      onPerson: (kind) => process.stdout.write(`· ${kind} …\n`),
    });
    said.push(
      ...leaks.slice(0, 40).map((leak) => `leak: ${leak}`),
      ...wrongRefusals.slice(0, 40).map((refusal) => `wrong refusal: ${refusal}`),
    );
    said.push(
      `persons ${persons}, routes ${routes}, probes ${probes}, leaks ${leaks.length}, wrong refusals ${wrongRefusals.length}`,
    );
    mkdirSync('temp', { recursive: true });
    writeFileSync(
      'temp/prove-privacy.json',
      JSON.stringify({ at: new Date().toISOString(), persons, routes, probes, leaks, wrongRefusals }, undefined, 2),
    );
    if (leaks.length + wrongRefusals.length > 0 || probes < 5000) process.exitCode = 1;
  } finally {
    tenant.close();
  }
  process.stdout.write(`${said.join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
