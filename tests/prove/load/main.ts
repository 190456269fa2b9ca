import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LoadReport } from './LoadReport';
import { stated } from './LoadReport';
import { makeLoadTrust, openedAnew } from './loadTrust';
import { runLoad } from './runLoad';

const file = 'temp/prove-load.json';

function print(report: LoadReport, seconds: number): void {
  const { perPerson } = report;
  console.log(
    `\n${report.refusals === 'none' ? "SharePoint's own limits" : 'The same, and one answer in twenty is a refusal that asks for one to ten seconds'}:`,
  );
  console.log(`  people who got through     ${report.succeeded} of ${report.people}`);
  console.log(
    `  longest wait for an answer ${report.longest.seconds} s (${report.longest.what}); stated are ${stated[report.refusals]} s`,
  );
  console.log(`  refusals answered, told    ${report.refused}, ${report.told}`);
  console.log(
    `  requests a person          ${perPerson.sharePoint.mean} to SharePoint (most ${perPerson.sharePoint.most}), ${perPerson.graph.mean} to Graph (most ${perPerson.graph.most})`,
  );
  console.log(
    `  counted part by part       ${perPerson.counted.mean} (most ${perPerson.counted.most} of 3000 in five minutes); ${report.busiestMinute} in the busiest minute of the whole trust`,
  );
  console.log(
    `  items written, lost, doubled ${report.expected.sessions.length + report.expected.working.length}, ${report.lost}, ${report.doubled}`,
  );
  console.log(`  records found sealed       ${report.seals.read} of ${report.seals.toRead}`);
  console.log('  seconds waited: question, times, median, 95 %, most');
  for (const row of report.byQuestion)
    console.log(
      `    ${row.what.padEnd(20)}${String(row.times).padStart(6)}${[row.medianSeconds, row.ninetyFifthSeconds, row.mostSeconds].map((value) => value.toFixed(2).padStart(8)).join('')}`,
    );
  for (const line of [...report.failures.slice(0, 10), ...report.broken]) console.log(`  ! ${line}`);
  console.log(`  (${seconds} s on this machine)`);
}

/** npm run prove:load -- [--people 300]: everybody opens the Hub within one simulated minute and works for five. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { people: { type: 'string', default: '300' } } });
  const people = Number(values.people);
  if (!Number.isInteger(people) || people < 6) throw new Error('--people is a number from 6.');
  console.log(
    `${people} people open the Hub within one simulated minute and work for five. A round trip is taken to cost 250 ms and 15 ms for each part of a batch, one to Graph 300 ms.`,
  );
  const reports: LoadReport[] = [];
  const made = await makeLoadTrust(people);
  made.tenant.close();
  for (const refusals of ['none', 'rough'] as const) {
    const began = Date.now();
    const trust = openedAnew(made);
    const report = await runLoad(trust, { refusals });
    trust.tenant.close();
    print(report, Math.round((Date.now() - began) / 1000));
    reports.push(report);
  }
  mkdirSync('temp', { recursive: true });
  writeFileSync(
    file,
    JSON.stringify(
      {
        at: new Date().toISOString(),
        runs: reports.map(({ raw, expected, stored, ...figures }) => ({
          ...figures,
          requests: raw.requests.length,
          written: expected.working.length + expected.sessions.length,
          standing: stored.working.length + stored.sessions.length,
        })),
      },
      undefined,
      2,
    ),
  );
  console.log(`\nAll figures are in ${file}.`);
  const broken = reports.flatMap((report) => report.broken);
  console.log(broken.length === 0 ? 'It holds.' : 'It does not hold; the lines with ! say why.');
  process.exitCode = broken.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
