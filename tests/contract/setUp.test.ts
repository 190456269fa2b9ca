import type { SPFI } from '@pnp/sp';
import type { Grant } from '../../sharepoint/lists/ListDefinition';
import { lists } from '../../sharepoint/lists/lists';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { readReference } from '../../src/people/sharepoint/readReference';
import { setUpVersion } from '../../sharepoint/lists/setUpVersion';
import type { SetUpReport } from '../../src/setUp/SetUpService';
import { checkSetUp, runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { content } from '../../src/setUp/sharepoint/startingContent';
import {
  addToGroup,
  writePeople,
  writeSchoolYears,
  writeSchools,
  writeSettings,
} from '../../src/people/sharepoint/writeReference';
import { emptySite, person, readySite, setUpInput, today, year } from './hubSite';

/** All but what only a person can enter: the site of these tests has one record keeper and no name. */
const problems = ({ findings, site }: Pick<SetUpReport, 'findings' | 'site'>): string[] => [
  ...findings
    .filter(({ problem }) => problem !== 'empty' && problem !== 'tooFew')
    .map(({ kind, name, problem }) => `${kind} ${name} ${problem}`),
  ...site.map(({ problem, name }) => `site ${name} ${problem}`),
];

describe('set-up', () => {
  it('brings a blank site to everything the list data says', async () => {
    const jo = await emptySite().as('jo');
    const before = await checkSetUp(jo, setUpInput);
    expect(before.findings).toContainEqual({ kind: 'list', name: 'Pairs', problem: 'missing', repairable: true });
    expect(before.version).toBe(0);

    const seen: number[] = [];
    const report = await runSetUp(jo, {
      ...setUpInput,
      onProgress: ({ done, total }) => {
        seen.push(done / total);
      },
    });

    expect(problems(report)).toEqual([]);
    expect(report.findings.map(({ name }) => name)).toEqual(['Hub Record Keepers', 'trustName', 'people', 'terms']);
    expect(report.version).toBe(setUpVersion);
    expect(report.administrators).toContain('Jo Lister');
    expect(seen.length).toBeGreaterThan(lists.length);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it('counts what stands between the site and a first booking, as each step is done', async () => {
    const site = emptySite();
    const jo = await site.as('jo');
    const run = async (): Promise<SetUpReport['firstRun']> => (await checkSetUp(jo, setUpInput)).firstRun;
    expect(await run()).toBeUndefined();
    await runSetUp(jo, setUpInput);
    const nothing = { keepers: [], leads: [], schools: [], undated: [], people: 0, hasPair: false };
    expect(await run()).toEqual(nothing);
    await addToGroup(jo, 'keepers', [person('miriam').login]);
    await addToGroup(jo, 'oversight', [person('hannah').login]);
    await writeSchools(jo, [{ key: 'ottersby', name: 'Ottersby Primary', shortName: 'Ottersby' }]);
    await writePeople(jo, [person('priya'), person('hannah')]);
    const named = { keepers: ['Miriam Holt'], leads: ['Hannah Okafor'], schools: ['Ottersby Primary'] };
    expect(await run()).toEqual({ ...nothing, ...named, undated: ['Ottersby Primary'], people: 2 });
  });

  it('knows of a first pair, also one that was ended since', async () => {
    const jo = await (await readySite()).as('jo');
    expect((await checkSetUp(jo, setUpInput)).firstRun).toMatchObject({ hasPair: false });
    const pairs = listAt(jo, { list: 'pairs' });
    await pairs.items.add({ Title: 'row', HubKey: 'row', PairKey: 'pair-1', Status: 'ended' });
    expect((await checkSetUp(jo, setUpInput)).firstRun).toMatchObject({ hasPair: true });
  });

  it('changes nothing when run a second time', async () => {
    const site = emptySite();
    const jo = await site.as('jo');
    await runSetUp(jo, setUpInput);
    await site.forgetRequests();
    await runSetUp(jo, {
      ...setUpInput,
      onProgress: () => {
        throw new Error('nothing was left to do');
      },
    });
    const written = (await site.requests()).filter(({ method, path }) => method !== 'GET' && !/\$batch/.test(path));
    expect(written).toEqual([]);
  });

  it('brings the lists of an earlier year up to date as well', async () => {
    const jo = await emptySite().as('jo');
    await runSetUp(jo, { ...setUpInput, moreYears: ['2024-25'] });
    const sessions = listAt(jo, { list: 'sessions', shard: '2024-25' });
    await sessions.fields.getByInternalNameOrTitle('Intent').delete();
    const found = (await checkSetUp(jo, setUpInput)).findings;
    expect(found).toContainEqual({
      kind: 'column',
      name: 'Intent',
      list: 'Sessions 2024-25',
      problem: 'missing',
      repairable: true,
    });
    expect(problems(await runSetUp(jo, setUpInput))).toEqual([]);
    expect(await sessions.items.select('Intent')()).toEqual([]);
  });

  it.each([0.05, 0.3, 0.6, 0.95])('goes on where it was stopped, at %d of the way', async (share) => {
    const jo = await emptySite().as('jo');
    const stop = new AbortController();
    const halfway = await runSetUp(jo, {
      ...setUpInput,
      signal: stop.signal,
      onProgress: ({ done, total }) => {
        if (done / total >= share) stop.abort();
      },
    });
    expect(problems(halfway)).not.toEqual([]);
    expect(problems(await runSetUp(jo, setUpInput))).toEqual([]);
  });

  it('goes on after a connection that was cut in the middle of a write', async () => {
    const site = emptySite();
    const jo = await site.as('jo');
    await site.faults([{ match: 'POST /sites/trust/_api/web/lists', nth: 4, kind: 'cut-after' }]);
    await expect(runSetUp(jo, setUpInput)).rejects.toMatchObject({ name: 'ServiceError', code: 'offline' });
    await site.faults([]);
    expect(problems(await runSetUp(jo, setUpInput))).toEqual([]);
  });

  it('names a list that was made and not named any more, and leaves a title the trust chose', async () => {
    const jo = await (await readySite()).as('jo');
    const [pairs, requests] = [listAt(jo, { list: 'pairs' }), listAt(jo, { list: 'requests' })];
    await pairs.update({ Title: 'HubPairs' });
    await requests.update({ Title: 'Requests to the record keepers' });
    expect(problems(await checkSetUp(jo, setUpInput))).toContain('list Pairs different');
    expect(problems(await runSetUp(jo, setUpInput))).toEqual([]);
    expect([(await pairs.select('Title')()).Title, (await requests.select('Title')()).Title]).toEqual([
      'Pairs',
      'Requests to the record keepers',
    ]);
  });

  it('names what somebody changed, and puts it right', async () => {
    const site = await readySite();
    const jo = await site.as('jo');
    await runSetUp(jo, setUpInput);
    await listAt(jo, { list: 'working', shard: year }).resetRoleInheritance();
    await listAt(jo, { list: 'pairs' }).fields.getByInternalNameOrTitle('PairKey').update({ Indexed: false });
    await listAt(jo, { list: 'seals', shard: year }).update({ NoCrawl: false });
    await jo.web.update({ MembersCanShare: true });
    expect(problems(await checkSetUp(jo, setUpInput)).sort()).toEqual([
      'index PairKey missing',
      'list Seals 2026-27 different',
      'permission Working 2026-27 tooOpen',
      'setting sharing tooOpen',
    ]);
    expect(problems(await runSetUp(jo, setUpInput))).toEqual([]);
  });

  describe('the rights on reference lists', () => {
    const settings = { list: 'settings' } as const;
    const people = { list: 'people' } as const;
    const findings = async (jo: SPFI): Promise<readonly unknown[]> =>
      (await checkSetUp(jo, setUpInput)).findings.filter(({ kind }) => kind === 'permission');
    /** Ids of one of our groups and levels by name. */
    const ids = async (jo: SPFI, group: string, level: string): Promise<readonly [number, number]> => [
      (await jo.web.siteGroups.getByName(group).select('Id')()).Id,
      (await jo.web.roleDefinitions.getByName(level).select('Id')()).Id,
    ];

    it('that it inherits from the site are made its own, and who loses is named first', async () => {
      const jo = await (await readySite()).as('jo');
      await listAt(jo, settings).resetRoleInheritance();
      await jo.web.siteGroups.getByName('Trust Members').users.add(person('tom').login);
      await jo.web.roleAssignments.add(...(await ids(jo, 'Trust Members', 'Edit')));
      expect(await findings(jo)).toEqual([
        {
          kind: 'permission',
          name: 'Settings',
          problem: 'tooOpen',
          tooMuch: expect.arrayContaining([
            'Trust Members: Edit',
            'Trust Visitors: Read',
            'Trust Owners: Full Control',
          ]),
          tooLittle: ['Trust Owners: Hub Editor'],
          losers: expect.arrayContaining([
            { name: 'Trust Members', people: ['Tom Barlow'], loses: 'opening' },
            { name: 'Trust Visitors', people: [], loses: 'opening' },
          ]),
          repairable: true,
        },
      ]);
      expect(problems(await runSetUp(jo, setUpInput))).toEqual([]);
      expect(await listAt(jo, settings).select('HasUniqueRoleAssignments')()).toMatchObject({
        HasUniqueRoleAssignments: true,
      });
      // and the group that may edit has become one that reads
      expect((await checkSetUp(jo, setUpInput)).site).toEqual([]);
    });

    it('and its own grants are compared exactly: too much is taken, what is missing given back', async () => {
      const jo = await (await readySite()).as('jo');
      const { roleAssignments } = listAt(jo, people);
      await roleAssignments.add(...(await ids(jo, 'Hub Staff', 'Hub Working')));
      await roleAssignments.remove(...(await ids(jo, 'Hub Record Keepers', 'Hub Working')));
      await roleAssignments.remove(...(await ids(jo, 'Hub Oversight', 'Read')));
      expect(await findings(jo)).toEqual([
        {
          kind: 'permission',
          name: 'People',
          problem: 'tooOpen',
          tooMuch: ['Hub Staff: Hub Working'],
          tooLittle: expect.arrayContaining(['Hub Record Keepers: Hub Working', 'Hub Oversight: Read']),
          losers: [expect.objectContaining({ name: 'Hub Staff', loses: 'changing' })],
          repairable: true,
        },
      ]);
      expect(problems(await runSetUp(jo, setUpInput))).toEqual([]);
    });

    it('that a later release no longer grants are taken back', async () => {
      const jo = await (await readySite()).as('jo');
      const definition = lists.find(({ key }) => key === 'people');
      const grants = definition?.grants as Grant[];
      const [keepers] = grants.splice(1, 1);
      try {
        expect(await findings(jo)).toMatchObject([
          { name: 'People', problem: 'tooOpen', tooMuch: ['Hub Record Keepers: Hub Working'] },
        ]);
        expect(problems(await runSetUp(jo, setUpInput))).toEqual([]);
      } finally {
        if (keepers) grants.splice(1, 0, keepers);
      }
      // and given again when it is wanted again
      expect(await findings(jo)).toMatchObject([{ name: 'People', problem: 'missing' }]);
      expect(problems(await runSetUp(jo, setUpInput))).toEqual([]);
    });
  });

  it('keeps what the trust changed in its content', async () => {
    const site = await readySite();
    const jo = await site.as('jo');
    await writeSettings(jo, { caseSystem: 'MyConcern' });
    await runSetUp(jo, setUpInput);
    expect((await readReference(jo, today)).settings.caseSystem).toBe('MyConcern');
  });

  it('reads the starting content back as it was given, to anybody on the site', async () => {
    const site = await readySite();
    const reference = await readReference(await site.as('priya'), today);
    const { settings, schools, schoolYears, ...catalogue } = reference;
    // and whose dates stand for those of everybody without a school
    expect(catalogue).toEqual({ ...content.catalogue, firstSchool: 'ottersby' });
    expect(settings.caseSystem).toBe(content.settings.caseSystem);
    expect(schools.map(({ name }) => name)).toEqual(['Ottersby Primary']);
    expect(schoolYears).toEqual([
      {
        schoolKey: 'ottersby',
        year,
        halfTerms: [{ name: 'autumn1', firstDay: 20260903, lastDay: 20261023 }],
        closures: [20260904],
      },
    ]);
  });

  it('reports consent that is missing and data that is empty', async () => {
    const jo = await emptySite().as('jo');
    const report = await runSetUp(jo, {
      ...setUpInput,
      consent: async () => [
        { scope: 'Calendars.ReadWrite', granted: false },
        { scope: 'User.ReadBasic.All', granted: true },
      ],
    });
    expect(report.findings).toContainEqual({
      kind: 'consent',
      name: 'Calendars.ReadWrite',
      problem: 'notGranted',
      repairable: false,
    });
    expect(report.findings).toContainEqual({ kind: 'content', name: 'people', problem: 'empty', repairable: false });
    expect(report.findings).not.toContainEqual(expect.objectContaining({ name: 'User.ReadBasic.All' }));
  });

  it('makes the lists of this year and the next two, and keeps which years there are', async () => {
    const site = await readySite();
    const jo = await site.as('jo');
    const years = ['2026-27', '2027-28', '2028-29'];
    expect((await readReference(jo, today)).settings.years).toEqual(years);
    for (const shard of years) expect(await listAt(jo, { list: 'belonging', shard }).select('Title')()).toBeTruthy();
    const missing = async (day: number): Promise<readonly string[]> =>
      (await checkSetUp(jo, { ...setUpInput, today: day })).findings
        .filter(({ kind, problem }) => kind === 'list' && problem === 'missing')
        .map(({ name }) => name);
    expect(await missing(20270731)).toEqual([]);
    expect(await missing(20270801)).toContain('Working 2029-30');
  });

  it('writes dates again without doubling them', async () => {
    const site = await readySite();
    const jo = await site.as('jo');
    await writeSchoolYears(jo, [
      {
        schoolKey: 'ottersby',
        year,
        halfTerms: [{ name: 'autumn1', firstDay: 20260902, lastDay: 20261023 }],
        closures: [20260904],
      },
    ]);
    expect((await readReference(jo, today)).schoolYears).toEqual([
      {
        schoolKey: 'ottersby',
        year,
        halfTerms: [{ name: 'autumn1', firstDay: 20260902, lastDay: 20261023 }],
        closures: [20260904],
      },
    ]);
  });

  it.each(['hannah', 'nia'])('is refused to somebody who does not administer the site: %s', async (alias) => {
    const site = await readySite();
    await expect(checkSetUp(await site.as(alias), setUpInput)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
