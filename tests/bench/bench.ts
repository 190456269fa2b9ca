import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../browser/harness/launchBrowser';
import { startTenantServer } from '../browser/harness/TenantServer';
import { benchPlaces, everybody, parts, printReport, sizes } from './benchPlaces';
import type { BenchOptions } from './benchPlaces';
import { bytesInTotal } from './bundleSizes';
import { measureTenant } from './measureTenant';
import { measureView } from './measureView';
import type { ViewFigures } from './measureView';

const hubPage = '/sites/trust/SitePages/Hub.aspx';
const staffPage = '/sites/trust';
const offersPage = '/sites/trust/SitePages/Support.aspx';
const policiesPage = '/sites/trust/SitePages/Policies.aspx';
const emptyPage = '/sites/trust/_layouts/15/empty.aspx';
/** Kilobytes, gzip, of each web part's first view; `npm test` holds its own script to the same. */
const limits = JSON.parse(readFileSync('config/firstView/limits.json', 'utf8')) as Readonly<Record<string, number>>;
const bytesOf = (webPart: string): number => (limits[webPart] ?? 0) * 1024;
/** Budgets of the design: gzip bytes before first paint, and trips for a first view. */
const budget = {
  hubBytes: bytesOf('supervision-hub-web-part'),
  smallBytes: bytesOf('my-supervision-web-part'),
  offersBytes: bytesOf('support-offers-web-part'),
  policiesBytes: bytesOf('policies-web-part'),
  sharePointTrips: { cold: 2, warm: 1 },
  graphTrips: 1,
} as const;

const views: readonly (readonly [view: string, path: string, person: string])[] = [
  ['Empty web part', emptyPage, 'priya'],
  ['Hub, supervisee', hubPage, 'ivy'],
  ['Hub, supervisor and supervisee', hubPage, 'priya'],
  ['Hub, supervisor and lead', hubPage, 'hannah'],
  ['Hub, oversight', hubPage, 'edith'],
  ['Hub, administrator', hubPage, 'jo'],
  ['My supervision', staffPage, 'priya'],
  ['Support offers', offersPage, 'leon'],
  ['Policies', policiesPage, 'ruth'],
];

const bytesAllowed: Readonly<Record<string, number>> = {
  'My supervision': budget.smallBytes,
  'Support offers': budget.offersBytes,
  Policies: budget.policiesBytes,
};

function overBudget({ view, visit, firstBytes, sharePointTrips, graphTrips }: ViewFigures): readonly string[] {
  if (view === 'Empty web part') return [];
  const bytes = bytesAllowed[view] ?? budget.hubBytes;
  return [
    ...(firstBytes > bytes ? [`${view}: ${firstBytes} bytes before first paint, budget ${bytes}`] : []),
    ...(sharePointTrips > budget.sharePointTrips[visit]
      ? [`${view}, ${visit}: ${sharePointTrips} SharePoint trips, budget ${budget.sharePointTrips[visit]}`]
      : []),
    ...(graphTrips > budget.graphTrips
      ? [`${view}, ${visit}: ${graphTrips} Graph trips, budget ${budget.graphTrips}`]
      : []),
  ];
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * Words name parts: `overview records` measures these two places, `typing`, `memory` and `first` what they say.
 * `--small`: two sizes, one person, full speed; `--places`: only the places, `--first`: only the first view. Or any part
 * of the whole: `--schools=4,90 --people=hannah,edith --slower=1 --rounds=0 --no-typing`.
 */
const asked = (flag: string): boolean => process.argv.includes(flag);
const words = process.argv.slice(2).filter((given) => !given.startsWith('--'));
/** Whether a part is measured: all are, unless some are named. */
const named = (part: string): boolean => words.length === 0 || words.includes(part);
const placesNamed = words.filter((word) => !['typing', 'memory', 'first'].includes(word));
const listed = (flag: string): readonly string[] | undefined =>
  process.argv
    .find((given) => given.startsWith(`--${flag}=`))
    ?.split('=')[1]
    ?.split(',');
const whole: BenchOptions = { schools: sizes, people: everybody, slower: [1, 4], rounds: 20, typing: true };
const small: BenchOptions = { schools: [4, 90], people: ['hannah'], slower: [1], rounds: 3, typing: true };

function options(): BenchOptions {
  const given = asked('--small') ? small : whole;
  const numbers = (flag: string): readonly number[] | undefined => listed(flag)?.map(Number);
  return {
    schools: numbers('schools') ?? given.schools,
    people: listed('people') ?? given.people,
    slower: numbers('slower') ?? given.slower,
    rounds: named('memory') ? (numbers('rounds')?.[0] ?? given.rounds) : 0,
    typing: given.typing && named('typing') && !asked('--no-typing'),
    places: words.length === 0 ? undefined : placesNamed,
  };
}

async function main(): Promise<void> {
  const unknown = words.filter((word) => !parts.includes(word));
  if (unknown.length > 0) throw new Error(`No part of the bench is called ${unknown.join(', ')}: ${parts.join(', ')}`);
  const onlyFirst = asked('--first') || (words.length > 0 && words.every((word) => word === 'first'));
  const over = [
    ...(asked('--places') || !named('first') ? [] : await firstViews()),
    ...(onlyFirst ? [] : await everyPlace()),
  ];
  for (const line of over) console.log(`Over budget: ${line}`);
  if (over.length > 0) process.exitCode = 1;
}

function keep(name: string, report: object): void {
  mkdirSync('temp', { recursive: true });
  writeFileSync(
    `temp/${name}.json`,
    `${JSON.stringify({ measuredAt: new Date().toISOString(), ...report }, undefined, 2)}\n`,
  );
}

/** Every place of every kind of person, in trusts of several sizes. */
async function everyPlace(): Promise<readonly string[]> {
  const browser = await launchBrowser();
  try {
    const report = await benchPlaces(browser, options());
    printReport(report);
    keep('benchPlaces', report);
    return report.over;
  } finally {
    await browser.close();
  }
}

async function firstViews(): Promise<readonly string[]> {
  const tenant = await startTenantServer();
  const browser = await launchBrowser();
  try {
    const measured: ViewFigures[] = [];
    for (const [view, path, person] of views) {
      console.log(`· first view: ${view} …`);
      measured.push(...(await measureView(browser, tenant, view, path, person)));
    }
    const base = (visit: ViewFigures['visit']): number =>
      measured.find((row) => row.view === 'Empty web part' && row.visit === visit)?.contentMs ?? NaN;
    const rows = measured.map((row) => ({ ...row, ratio: row.contentMs / base(row.visit) }));
    console.table(
      rows.map((row) => ({
        view: row.view,
        person: row.person,
        visit: row.visit,
        'SharePoint trips': row.sharePointTrips,
        'Graph trips': row.graphTrips,
        'later trips': row.laterTrips,
        rows: row.rows,
        'own JS first': kilobytes(row.firstBytes),
        'content ms': Math.round(row.contentMs),
        'against empty': row.ratio.toFixed(2),
      })),
    );
    const total = bytesInTotal();
    console.log(`Own JavaScript in the whole package, gzip: ${kilobytes(total)}`);
    keep('bench', { totalBytes: total, views: rows });
    return [...measured.flatMap(overBudget), ...(asked('--small') ? [] : await measureTenant())];
  } finally {
    await browser.close();
    await tenant.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
