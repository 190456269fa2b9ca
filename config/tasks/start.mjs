// One command for a newcomer: builds what is not built, starts the demo trust on this machine and says where to look.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { copySeeded, demoNow, startTenant, stopTenant } from './seedDatabase.mjs';
import { root, useNode22 } from './toolchain.mjs';

await useNode22();
const port = '4400';
const data = path.join(root, 'temp/start.sqlite');
const keep = process.argv.includes('--keep') && existsSync(data);

console.log('Supervision Hub on this machine. Everyone in it is invented.\n');
if (!(await build())) {
  console.error('\nThe web parts could not be built; the reason is above. Nothing was started.');
  process.exit(1);
}
if (keep) console.log('✓ demo trust: as you left it');
else {
  console.log(
    "· demo trust: setting it up through the product's own set-up (a minute or so the first time, then a second) …",
  );
  await copySeeded(data);
  console.log('✓ demo trust');
}

let tenant;
try {
  tenant = await startTenant(['--port', port, '--data', data, '--seed', 'demo', '--now', demoNow]);
} catch (error) {
  console.error(
    /is taken/.test(error.message)
      ? `Port ${port} is taken. End what uses it (perhaps another npm start) and try again.`
      : error.message,
  );
  process.exit(1);
}

const here = `http://127.0.0.1:${port}`;
const as = (person, to) => `${here}/_tenant/sign-in?user=${person}@thistlemere.example&to=${encodeURIComponent(to)}`;
const hub = '/sites/trust/SitePages/Hub.aspx';
console.log(`
${tenant.line}

  A staff page in SharePoint   ${here}/sites/trust
  The Hub in SharePoint        ${here}${hub}
  The Hub in Teams             ${here}/teams
  Your calendar in Outlook     ${here}/outlook

  Begin as Hannah, who supervises   ${as('hannah', hub)}
  then as Priya, whom she supervises ${as('priya', '/teams')}
  Miriam keeps the records          ${as('miriam', hub)}
  Jo sets the Hub up                ${as('jo', hub)}

It is Monday 23 November 2026, 09:00, in there. Ctrl+C ends it; npm start begins afresh, npm start -- --keep goes on.`);

const end = async () => {
  tenant.child.removeAllListeners('exit');
  await stopTenant(tenant.child);
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
tenant.child.once('exit', (code) => {
  console.error(`The tenant ended (${code}).`);
  process.exit(code ?? 1);
});
