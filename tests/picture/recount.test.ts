import { daysBetween } from '../../src/ground/rules/days';
import type { Figures } from '../../src/picture/rules/TrustPicture';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDemoSnapshot } from '../../src/local/demo/ensureDemoSnapshot';
import { counted } from '../contract/counted';
import { hubOf } from '../contract/hubOf';
import { openTestSite, readySite } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { rawAs } from '../deputy/rawAs';
import { fillTrust } from './fillTrust';
import { recount } from './recount';
import type { Raw, RawRecords } from './recount';

jest.setTimeout(300_000);

async function everyRow(site: TestSite, title: string): Promise<readonly Raw[]> {
  const rows: Raw[] = [];
  for (let from = 0; ; ) {
    const query = `$select=*,FileDirRef,FileSystemObjectType&$filter=Id gt ${from}&$orderby=Id&$top=1000`;
    const { status, json } = await rawAs(site, 'jo', 'GET', `web/lists/getByTitle('${title}')/items?${query}`);
    if (status === 404) return rows;
    const page = json['value'] as readonly Raw[];
    rows.push(...page.filter((row) => row['FileSystemObjectType'] === 0));
    if (page.length < 1000) return rows;
    from = Number(page[page.length - 1]?.['Id']);
  }
}

async function recordsOf(site: TestSite): Promise<RawRecords> {
  const years = async (title: string): Promise<readonly Raw[]> =>
    (await Promise.all(['2025-26', '2026-27', '2027-28'].map((year) => everyRow(site, `${title} ${year}`)))).flat();
  return {
    settings: await everyRow(site, 'Settings'),
    schools: await everyRow(site, 'Schools'),
    terms: await everyRow(site, 'Terms'),
    people: await everyRow(site, 'People'),
    catalogue: await everyRow(site, 'Catalogue'),
    belonging: await years('Belonging'),
    pairs: await everyRow(site, 'Pairs'),
    sessions: await years('Sessions'),
  };
}

/** Figures that are nought in both are left out: a school or role of which nothing is to be said. */
const said = (some: Readonly<Record<string, Readonly<Record<string, number>>>>): unknown =>
  Object.fromEntries(
    Object.entries(some)
      .filter(([, figures]) => Object.values(figures).some((count) => count > 0))
      .sort(([a], [b]) => a.localeCompare(b)),
  );

function withoutLate({ late: _late, ...figures }: Figures): Readonly<Record<string, number>> {
  return figures;
}

async function agrees(site: TestSite, today: number, lead: string): Promise<void> {
  const { picture, everybody } = await counted(await hubOf(site, lead, { now: () => site.tenant.now() }));
  const again = recount(await recordsOf(site), today);
  const { late, ...figures } = picture.figures;
  expect(figures).toEqual(again.figures);
  expect(
    said(Object.fromEntries(everybody.schools.map(({ schoolKey, figures }) => [schoolKey, withoutLate(figures)]))),
  ).toEqual(said(again.bySchool));
  expect(said(Object.fromEntries(picture.byRole.map(({ role, ...figures }) => [role, withoutLate(figures)])))).toEqual(
    said(again.byRole),
  );
  const halfTerms = everybody.halfTerms.map(({ schoolKey, year, name, people }) => [
    `${schoolKey} ${year} ${name}`,
    `${people.filter(({ held }) => held).length} of ${people.length}`,
  ]);
  expect(Object.fromEntries(halfTerms)).toEqual(again.halfTerms);
  expect(Object.keys(again.halfTerms).length).toBeGreaterThan(0);
  // what is behind each number is as many as the number says
  const unsigned = everybody.lines.reduce((sum, line) => sum + line.unsigned.length, 0);
  expect(unsigned).toBe(again.figures['unsigned']);
  // every record is counted among the late ones from the trust's fourteen days on
  const days = everybody.lines.flatMap((line) => line.unsigned.map(({ day }) => day));
  expect(late).toBe(days.filter((day) => daysBetween(day, today) > 14).length);
}

it('imports nothing of the product', () => {
  const text = readFileSync(path.join(__dirname, 'recount.ts'), 'utf8');
  expect(/\bimport\b.*from|require\(/.test(text)).toBe(false);
});

describe('a count from the raw records', () => {
  it('finds every figure of the Trust place, in the demo trust: row 97', async () => {
    const site = openTestSite(await ensureDemoSnapshot());
    await agrees(site, 20261123, 'hannah');
    // the end of the half-term, the new year before its first day of term, and after it
    for (const [moment, today] of [
      ['2026-12-21T09:00:00Z', 20261221],
      ['2027-02-17T09:00:00Z', 20270217],
      ['2027-08-02T09:00:00Z', 20270802],
    ] as const) {
      await site.setClock(new Date(moment));
      await agrees(site, today, 'miriam');
    }
    site.tenant.close();
  });

  it('finds every figure in a trust of thirty schools and 1,000 pairs: row 97', async () => {
    const site = await readySite();
    fillTrust(site.tenant, 30, 1000);
    await agrees(site, 20261123, 'hannah');
    await site.setClock(new Date('2027-01-11T09:00:00Z'));
    await agrees(site, 20270111, 'miriam');
    site.tenant.close();
  });
});
