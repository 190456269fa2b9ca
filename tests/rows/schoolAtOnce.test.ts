import type { AccessRun } from '../../src/access/rules/AccessReport';
import type { SchoolLook } from '../../src/sessions/handover/SchoolService';
import { addToGroup } from '../../src/people/sharepoint/writeReference';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { person, year } from '../contract/hubSite';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

const schoolKey = person('priya').schoolKey;
const quiet: AccessRun = { onProgress: () => undefined };
const look = async (change: 'joins' | 'leaves', run = quiet): Promise<SchoolLook> =>
  (await at.hub('miriam')).lookAtSchool({ change, schoolKey, day: 20261123 }, run);
const pictured = ({ picture }: SchoolLook): readonly string[] =>
  (picture?.lines ?? []).map(({ who, change, parts }) => `${who.name} ${change} ${parts.length}`).sort();
async function mayOpen(alias: string, pairKey: string): Promise<boolean> {
  const rows = await listAt(await at.site.as(alias), { list: 'working', shard: year })
    .items.select('FileRef', 'FSObjType')
    .top(500)<{ readonly FileRef: string }[]>();
  return rows.some(({ FileRef }) => FileRef.endsWith(pairKey));
}
/** Stops once this many are done. */
function stopsAfter(count: number): AccessRun {
  const control = new AbortController();
  return {
    signal: control.signal,
    onProgress: ({ done: so }) => {
      if (so >= count) control.abort();
    },
  };
}

test('row 51: a school leaves: who can read what is pictured for all of its pairs, ended one by one, stopped and gone on with', async () => {
  const [one, two] = [await at.open('trust-level', 'hannah', ['priya']), await at.open('internal', 'priya', ['ruth'])];
  const elsewhere = await at.open('trust-level', 'hannah', ['sunita']);
  await at.book(one, 'hannah', '2026-12-01T10:00:00.000Z');
  const shown = await look('leaves');
  expect(shown.units.map(({ name }) => name)).toEqual([person('priya').name, person('ruth').name]);
  expect(shown.units.map(({ sessions }) => sessions)).toEqual([1, 0]);
  expect(pictured(shown)).toEqual(
    expect.arrayContaining([
      `${person('hannah').name} loses 1`,
      `${person('priya').name} loses 2`,
      `${person('ruth').name} loses 1`,
    ]),
  );
  const miriam = await at.hub('miriam');
  // nothing was done by looking, and a look can be stopped
  expect(await mayOpen('ruth', two)).toBe(true);
  expect(await look('leaves', stopsAfter(1))).toMatchObject({ stopped: true, units: [{ name: person('priya').name }] });
  expect(await miriam.carryOutSchool(shown, 'The school leaves', stopsAfter(1))).toEqual({
    ...{ done: 1, left: [], stopped: true },
  });
  const rest = await look('leaves');
  expect(rest.units.map(({ name }) => name)).toEqual([person('ruth').name]);
  expect(await miriam.carryOutSchool(rest, 'The school leaves', quiet)).toEqual({ done: 1, left: [], stopped: false });
  expect((await look('leaves')).units).toEqual([]);
  for (const [alias, pairKey] of [
    ['priya', one],
    ['ruth', two],
    ['hannah', one],
  ] as const)
    expect(await mayOpen(alias, pairKey)).toBe(false);
  // another school's pair is as it was
  expect(await mayOpen('sunita', elsewhere)).toBe(true);
  // of what was shown once nothing is done again under another plan
  expect((await miriam.carryOutSchool(shown, 'Again', quiet)).done).toBe(2);
  expect((await (await at.hub('hannah')).openHome()).supervisees).toHaveLength(1);
});

test('row 51: a school joins: what was asked for its people is pictured and opened in one go; what cannot be is named', async () => {
  await addToGroup(await at.site.as('jo'), 'oversight', [person('hannah').login]);
  const ask = async (key: string, alias: string, to: string, offerKey: string): Promise<void> => {
    const draft = { key, kind: 'open', pairKey: '', personKey: person(alias).key, toKey: person(to).key } as const;
    done(await (await at.hub('hannah')).askForChange({ ...draft, offerKey, day: 20261123 }));
  };
  await ask('c1c1c1c1-0000-4000-8000-000000000001', 'ruth', 'priya', 'internal');
  // the trust's table does not name Dele for her: it is opened on its own page, with the reason
  await ask('c1c1c1c1-0000-4000-8000-000000000002', 'priya', 'dele', 'trust-level');
  await ask('c1c1c1c1-0000-4000-8000-000000000003', 'sunita', 'hannah', 'trust-level');
  const shown = await look('joins');
  expect(shown.units.map(({ name }) => name)).toEqual([person('priya').name, person('ruth').name]);
  expect(pictured(shown)).toEqual(
    expect.arrayContaining([`${person('ruth').name} gains 1`, `${person('priya').name} gains 2`]),
  );
  const result = await (await at.hub('miriam')).carryOutSchool(shown, '', quiet);
  expect(result).toMatchObject({ done: 1, left: [{ name: person('priya').name }], stopped: false });
  const { supervisees } = await (await at.hub('priya')).openHome();
  expect(supervisees.map(({ pair }) => pair.superviseeName)).toEqual([person('ruth').name]);
  expect(await mayOpen('ruth', supervisees[0]?.pair.pairKey ?? '')).toBe(true);
  // what was opened waits no more, what could not be still does
  expect((await look('joins')).units.map(({ name }) => name)).toEqual([person('priya').name]);
  // nobody but a record keeper carries it out
  await expect((await at.hub('hannah')).carryOutSchool(await look('joins'), '', quiet)).rejects.toMatchObject({
    code: 'forbidden',
  });
});
