import type { EveryService } from '../../src/local/demo/everyService';
import type { PersonDraft } from '../../src/people/PeopleService';
import { noPlan, openAsShown } from '../standIns/asShown';
import { hubOf } from './hubOf';
import { pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';
import { schoolTerms } from './schoolTerms';
import type { PairDraft } from '../../src/access/AccessService';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
});
afterEach(() => site.tenant.close());

const hub = (alias: string, graph: () => Promise<string> = () => site.token(alias)): Promise<EveryService> =>
  hubOf(site, alias, { graph: { getToken: graph, fetch: site.fetch } });
const nia: PersonDraft = {
  signInName: 'NIA@thistlemere.example',
  name: 'Nia Frost',
  jobTitle: '',
  roles: ['teacher'],
  schoolKey: 'ottersby',
  inScope: true,
  status: 'active',
};
const pair = (change: Partial<PairDraft> = {}): PairDraft => ({
  pairKey,
  supervisorKey: person('priya').key,
  superviseeKeys: [person('ruth').key],
  offerKey: 'internal',
  cadence: '',
  firstDay: 20261123,
  ...change,
});

describe('what an administrator enters', () => {
  it('is a school and its dates, there at once for whoever opens the Hub, and the same when saved twice', async () => {
    const jo = await hub('jo');
    const school = { key: 'f7a1', name: ' Larkfield Primary ', shortName: 'Larkfield' };
    await jo.openTrustData();
    expect(await jo.saveSchool(school)).toMatchObject({ ok: true, value: { name: 'Larkfield Primary' } });
    expect(await jo.saveSchool(school)).toMatchObject({ ok: true });
    expect(await jo.saveSchool({ ...school, key: 'other' })).toMatchObject({
      ok: false,
      issues: [{ code: 'alreadyThere', field: 'name' }],
    });
    const { catalogue } = await jo.openTrustData();
    expect(catalogue.schools.filter(({ name }) => name === 'Larkfield Primary')).toHaveLength(1);
    expect((await (await hub('priya')).schools()).map(({ name }) => name)).toContain('Larkfield Primary');
  });

  it('replaces the dates of a year: a closed day that was taken out is gone', async () => {
    const jo = await hub('jo');
    expect(await jo.saveSchoolYear(schoolTerms([20261109, 20270904]))).toMatchObject({
      ok: false,
      issues: [{ code: 'outsideYear', field: 'closures.1' }],
    });
    expect(await jo.saveSchoolYear(schoolTerms([20261109, 20270106]))).toMatchObject({ ok: true });
    expect(await jo.saveSchoolYear(schoolTerms([20270106]))).toMatchObject({ ok: true });
    const { catalogue } = await jo.openTrustData();
    expect(catalogue.schoolYears.find((one) => one.schoolKey === 'ottersby')).toEqual({
      schoolKey: 'ottersby',
      year,
      closures: [20270106],
      halfTerms: Object.entries(schoolTerms().halfTerms).map(([name, days]) => ({ name, ...days })),
    });
  });

  it('keeps a year of five terms that opens in August, with staff days outside them', async () => {
    const jo = await hub('jo');
    const { halfTerms } = schoolTerms();
    const spans = Object.values(halfTerms);
    const draft = {
      ...schoolTerms([20261225]),
      pattern: 'five' as const,
      staffDays: [20260824, 20261030],
      halfTerms: {
        term1: { firstDay: 20260826, lastDay: 20261016 },
        term2: spans[1],
        term3: spans[2],
        term4: spans[3],
        term5: { firstDay: 20270412, lastDay: 20270720 },
      },
    };
    expect(await jo.saveSchoolYear(draft)).toMatchObject({ ok: true });
    const { catalogue } = await jo.openTrustData();
    const saved = catalogue.schoolYears.find((one) => one.schoolKey === 'ottersby' && one.year === year);
    expect(saved).toMatchObject({ closures: [20261225], staffDays: [20260824, 20261030] });
    expect(saved?.halfTerms.map(({ name }) => name)).toEqual(['term1', 'term2', 'term3', 'term4', 'term5']);
    expect(saved?.halfTerms[0]?.firstDay).toBe(20260826);
    // back to what the other tests stand on: rows of the pattern that was given up are taken out
    expect(await jo.saveSchoolYear(schoolTerms())).toMatchObject({ ok: true });
    const { catalogue: after } = await jo.openTrustData();
    const again = after.schoolYears.find((one) => one.schoolKey === 'ottersby' && one.year === year);
    expect(again?.halfTerms).toHaveLength(6);
    expect(again?.staffDays ?? []).toEqual([]);
  });

  it('may be a pasted list: who is called exactly so is meant, others are proposed', async () => {
    const jo = await hub('jo');
    const line = { line: 1, roleKey: '', schoolKey: '' };
    const { readable, found } = await jo.lookUpPeople([
      { ...line, who: 'nia frost' },
      { ...line, who: 'NIA@thistlemere.example' },
      { ...line, who: 'Ni' },
      { ...line, who: 'T Belo' },
    ]);
    expect(readable).toBe(true);
    expect(found.map(({ people, isExact }) => [people.map(({ name }) => name), isExact])).toEqual([
      [['Nia Frost'], true],
      [['Nia Frost'], true],
      [['Nia Frost'], false],
      [[], false],
    ]);
  });

  it('is a person of the directory, who can then open the site', async () => {
    const jo = await hub('jo');
    expect((await jo.findInDirectory('nia')).people).toEqual([
      { key: person('nia').key, name: 'Nia Frost', signInName: 'nia@thistlemere.example', mail: person('nia').mail },
    ]);
    expect(await jo.findInDirectory('"x" OR')).toEqual({ readable: true, people: [] });
    await expect((await hub('nia')).openHome()).rejects.toMatchObject({ code: 'forbidden' });
    expect(await jo.savePerson(nia)).toMatchObject({
      ok: true,
      value: { key: person('nia').key, jobTitle: 'Class teacher', login: person('nia').login },
    });
    expect(await jo.savePerson({ ...nia, roles: ['teacher', 'eyfs'] })).toMatchObject({ ok: true });
    const { people } = await jo.openTrustData();
    expect(people.filter(({ name }) => name === 'Nia Frost')).toMatchObject([
      { roles: ['teacher', 'eyfs'], schoolKey: 'ottersby' },
    ]);
    expect((await (await hub('nia')).openHome()).me?.name).toBe('Nia Frost');
  });

  it('says beside the field what is wrong with a person', async () => {
    const jo = await hub('jo');
    expect(await jo.savePerson({ ...nia, name: ' ', roles: [], schoolKey: '' })).toMatchObject({
      ok: false,
      issues: [
        { code: 'required', field: 'name' },
        { code: 'required', field: 'roles' },
        { code: 'required', field: 'schoolKey' },
      ],
    });
    expect(await jo.savePerson({ ...nia, signInName: 'nobody@thistlemere.example' })).toMatchObject({
      ok: false,
      issues: [{ code: 'notInDirectory', field: 'signInName' }],
    });
  });

  it('works without consent: the directory is closed, a sign-in name is enough', async () => {
    const jo = await hub('jo', () => Promise.reject(new Error('no consent')));
    expect(await jo.findInDirectory('nia')).toEqual({ readable: false, people: [] });
    expect(await jo.savePerson(nia)).toMatchObject({ ok: true, value: { key: person('nia').key } });
  });

  it('is the settings', async () => {
    const jo = await hub('jo');
    const settings = {
      trustName: 'Larkfield Trust',
      caseSystem: 'MyConcern',
      dayStarts: 510,
      dayEnds: 990,
      closeWithoutDays: 21,
      checkInDays: [1, 7],
    };
    const before = (await jo.openTrustData()).catalogue.settings;
    expect(await jo.saveSettings({ ...settings, dayEnds: 500 }, before)).toMatchObject({
      ok: false,
      issues: [{ code: 'endsBeforeStart', field: 'dayEnds' }],
    });
    for (const wrong of [{ closeWithoutDays: 13 }, { closeWithoutDays: NaN }])
      expect(await jo.saveSettings({ ...settings, ...wrong }, before)).toMatchObject({
        ok: false,
        issues: [{ code: 'notDays', field: 'closeWithoutDays' }],
      });
    for (const checkInDays of [[7, 1], [0], [2, 2], [NaN], [1, 2, 3, 4, 5, 6]])
      expect(await jo.saveSettings({ ...settings, checkInDays }, before)).toMatchObject({
        ok: false,
        issues: [{ code: 'notDays', field: 'checkInDays' }],
      });
    expect(await jo.saveSettings(settings, before)).toEqual({ ok: true, value: settings });
    expect((await jo.openTrustData()).catalogue.settings).toMatchObject(settings);
  });

  it('leaves alone what another administrator changed meanwhile and this one did not', async () => {
    const [jo, another] = [await hub('jo'), await hub('jo')];
    const before = {
      trustName: 'Otter Trust',
      caseSystem: 'CPOMS',
      dayStarts: 480,
      dayEnds: 1020,
      closeWithoutDays: 14,
      checkInDays: [2, 14],
    };
    await jo.saveSettings(before, (await jo.openTrustData()).catalogue.settings);
    const changes = [
      await another.saveSettings({ ...before, caseSystem: 'MyConcern' }, before),
      await jo.saveSettings({ ...before, trustName: 'Larkfield Trust' }, before),
      await jo.saveSettings(before, before),
    ];
    expect(changes.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect((await jo.openTrustData()).catalogue.settings).toMatchObject({
      trustName: 'Larkfield Trust',
      caseSystem: 'MyConcern',
    });
  });

  it('is refused by SharePoint to staff and record keepers', async () => {
    for (const alias of ['priya', 'miriam']) {
      const other = await hub(alias);
      await expect(other.saveSchool({ key: 'f7a1', name: 'Larkfield', shortName: 'Larkfield' })).rejects.toMatchObject({
        code: 'forbidden',
      });
      await expect(other.saveSchoolYear(schoolTerms([]))).rejects.toMatchObject({ code: 'forbidden' });
      await expect(other.savePerson(nia)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(
        other.saveSettings(
          { trustName: 'Mine', caseSystem: 'Mine', dayStarts: 0, dayEnds: 1, closeWithoutDays: 14 },
          (await other.openHome()).catalogue.settings,
        ),
      ).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('goes on where it was cut off', async () => {
    const jo = await hub('jo');
    await site.faults([{ match: '/_api/', nth: 3, kind: 'cut-after' }]);
    const first = await jo.savePerson(nia).catch((error: unknown) => error);
    await site.faults([]);
    expect(await jo.savePerson(nia)).toMatchObject({ ok: true });
    expect((await jo.openTrustData()).people.filter(({ name }) => name === 'Nia Frost')).toHaveLength(1);
    expect(first).toBeDefined();
  });
});

describe('what a record keeper opens', () => {
  it('is a pair that both find in their Hub, once however often it is sent', async () => {
    const miriam = await hub('miriam');
    expect(await miriam.openTrustData()).toMatchObject({ mayEdit: false, mayOpenPairs: true, pairs: [] });
    expect(await openAsShown(miriam, pair())).toMatchObject({
      ok: true,
      value: { pairs: [{ schoolKey: 'ottersby', shards: [year] }], readBack: 'asPlanned' },
    });
    expect(await openAsShown(miriam, pair())).toMatchObject({ ok: true });
    expect(await openAsShown(miriam, pair({ pairKey: 'another-key' }))).toMatchObject({
      ok: false,
      issues: [{ code: 'alreadyThere', field: 'superviseeKeys' }],
    });
    expect((await miriam.openTrustData()).pairs).toHaveLength(1);
    expect((await (await hub('ruth')).openHome()).mine.map(({ offer }) => offer.key)).toEqual(['internal']);
    expect((await (await hub('priya')).openHome()).supervisees.map((row) => row.pair.superviseeKey)).toEqual([
      person('ruth').key,
    ]);
  });

  it('is a group of several', async () => {
    const members = ['ruth', 'ivy'].map((alias) => person(alias).key);
    expect(await openAsShown(await hub('miriam'), pair({ offerKey: 'group', superviseeKeys: members }))).toMatchObject({
      ok: true,
      value: { pairs: [{ superviseeKey: members[0] }, { superviseeKey: members[1] }] },
    });
  });

  it('says what is missing, and opens in the next year but not beyond', async () => {
    const miriam = await hub('miriam');
    expect(
      await openAsShown(miriam, pair({ supervisorKey: '', superviseeKeys: [], firstDay: undefined })),
    ).toMatchObject({
      ok: false,
      issues: [{ field: 'supervisorKey' }, { field: 'superviseeKeys' }, { field: 'firstDay' }],
    });
    expect(await openAsShown(miriam, pair({ firstDay: 20280906 }))).toMatchObject({
      ok: false,
      issues: [{ code: 'outsideYear', field: 'firstDay' }],
    });
    expect(await openAsShown(miriam, pair({ firstDay: 20270906 }))).toMatchObject({ ok: true });
    expect(await openAsShown(miriam, pair({ firstDay: 20280906 }))).toMatchObject({
      ok: false,
      issues: [{ code: 'outsideYear', field: 'firstDay' }],
    });
  });

  it('can be checked again by a keeper, and by nobody of the pair', async () => {
    const miriam = await hub('miriam');
    await openAsShown(miriam, pair());
    const look = await miriam.checkAccess({ pairKey, shard: year, key: 'a-check' });
    if (look.state !== 'written') throw new Error(look.state);
    const access = look.snapshot;
    expect(access.asPlanned).toBe(true);
    expect(access.people.map(({ name, why }) => `${why} ${name}`)).toEqual(
      expect.arrayContaining([
        `supervisor ${person('priya').name}`,
        `supervisee ${person('ruth').name}`,
        `keeper ${person('miriam').name}`,
      ]),
    );
    expect(await (await hub('priya')).checkAccess({ pairKey, shard: year, key: 'another' })).toEqual({
      state: 'notRead',
    });
  });

  it('is refused to everybody else, an administrator too', async () => {
    for (const alias of ['jo', 'hannah', 'priya'])
      await expect((await hub(alias)).openPair(pair(), noPlan)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
