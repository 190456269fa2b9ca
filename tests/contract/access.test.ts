import type { SPFI } from '@pnp/sp';
import type { AccessFinding, AccessReport } from '../../src/access/rules/AccessReport';
import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { checkPairAccess, endPair } from '../../src/access/sharepoint/changePair';
import { openPairFolders } from '../../src/access/sharepoint/openPairFolders';
import { foresee } from '../../src/access/sharepoint/foresee';
import { repairScopes } from '../../src/access/sharepoint/repairScopes';
import { writePeople } from '../../src/people/sharepoint/writeReference';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import type { ListPlace } from '../../src/ground/sharepoint/listAddress';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { sharePointWorking, workReader } from '../../src/sessions/sharepoint/sharePointWorking';
import { now, openPriyasPair, pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';

const seals = { list: 'seals', shard: year } as const;
const working = { list: 'working', shard: year } as const;
const carysPair = 'c1c1c1c1-0000-4000-8000-000000000003';
const groupKey = '5e5e5e5e-0000-4000-8000-000000000002';

let site: TestSite;
let miriam: SPFI;
let jo: SPFI;
beforeEach(async () => {
  site = await readySite();
  [miriam, jo] = [await site.as('miriam'), await site.as('jo')];
  await openPriyasPair(site);
  await openPriyasPair(site, carysPair, 'carys');
});
afterEach(() => site.tenant.close());

const check = (sp = miriam): Promise<AccessReport> =>
  checkScopes(sp, { now, key: `check-${Math.random()}`, onProgress: () => undefined });
const repair = async (findings: readonly AccessFinding[]): Promise<readonly string[]> => {
  const plan = await foresee(miriam, { findings, changes: [], leaving: [] });
  return (await repairScopes(miriam, findings, { plan, onProgress: () => undefined })) ?? ['planChanged'];
};
const folderItem = async (place: ListPlace, key = pairKey) => {
  const path = `/sites/trust/Lists/Hub${{ seals: 'Seals202627', working: 'Working202627', pairs: 'Pairs' }[place.list as 'seals' | 'working' | 'pairs']}/${key}`;
  const { Id } = await jo.web.getFolderByServerRelativePath(path).listItemAllFields.select('Id')<{ Id: number }>();
  return listAt(jo, place).items.getById(Id);
};
const userId = async (alias: string): Promise<number> =>
  ((await jo.web.ensureUser(person(alias).login)) as unknown as { Id: number }).Id;
const levelId = async (name: string): Promise<number> =>
  (await jo.web.roleDefinitions.getByName(name).select('Id')<{ Id: number }>()).Id;
const problems = ({ findings }: AccessReport): readonly string[] =>
  findings.map(({ problem, place, who }) => `${problem} ${place} ${who}`.trim()).sort();

describe('the check of every folder', () => {
  it('finds nothing on a site as it was set up, reads every scope and writes each pair a snapshot', async () => {
    const said: number[] = [];
    const report = await checkScopes(miriam, {
      now,
      key: 'whole',
      onProgress: ({ done, total }) => said.push(done / total),
    });
    // two pairs: seven folders each (belonging, register, requests, sessions, work, seals, looks), and the seven lists
    expect(report).toMatchObject({ findings: [], scopes: 21, pairs: 2, snapshots: 2, stopped: false });
    expect(said[said.length - 1]).toBe(1);
    const [, latest] = await sharePointSeals(await site.as('priya')).ofPair(year, pairKey);
    expect(latest).toMatchObject({
      kind: 'access',
      asPlanned: true,
      authorKey: person('miriam').key,
      people: expect.arrayContaining([
        { name: 'Priya Nair', why: 'supervisee' },
        { name: 'Miriam Holt', why: 'keeper' },
      ]),
    });
  });

  it('sees that somebody taken off a list is off every folder in it, and puts them back', async () => {
    await listAt(jo, working)
      .roleAssignments.getById(await userId('hannah'))
      .delete();
    const report = await check();
    expect(problems(report)).toEqual([
      'lockedOut Working 2026-27 Hannah Okafor',
      'lockedOut Working 2026-27 Hannah Okafor',
    ]);
    // looking at one pair says nothing of the other
    expect((await checkPairAccess(miriam, { pairKey, shard: year, key: 'one' })).different).toEqual([
      'Working 2026-27',
    ]);
    expect(await repair(report.findings)).toHaveLength(2);
    expect((await check()).findings).toEqual([]);
  });

  it('names who was let into a folder, at another level, or into one item, and takes it back', async () => {
    await (await folderItem(seals)).roleAssignments.add(await userId('tom'), await levelId('Read'));
    await (await folderItem(working)).roleAssignments.add(await userId('priya'), await levelId('Full Control'));
    await sharePointSeals(await site.as('priya')).add(year, pairKey, {
      kind: 'addendum',
      key: 'words',
      sessionKey: 's1',
      text: 'Case 4-017',
      hash: 'x',
    });
    const [item] = await listAt(jo, seals).items.select('Id').filter("HubKey eq 'words'")<{ Id: number }[]>();
    await listAt(jo, seals)
      .items.getById(item?.Id ?? 0)
      .breakRoleInheritance(true, false);
    await listAt(jo, seals)
      .items.getById(item?.Id ?? 0)
      .roleAssignments.add(await userId('dele'), await levelId('Read'));
    const report = await check();
    expect(problems(report)).toEqual(
      [
        'itemShared Seals 2026-27 Hub Record Keepers, Tom Barlow, Priya Nair, Hannah Okafor, Dele Adeyemi',
        'letIn Seals 2026-27 Tom Barlow',
        'otherLevel Working 2026-27 Priya Nair',
      ].map((text) =>
        text.startsWith('itemShared') ? (expect.stringContaining('Dele Adeyemi') as unknown as string) : text,
      ),
    );
    expect(report.findings.find(({ problem }) => problem === 'letIn')).toMatchObject({
      pairNames: ['Hannah Okafor', 'Priya Nair'],
      repairable: true,
    });
    expect((await sharePointSeals(await site.as('dele')).ofSession(year, pairKey, 's1')).length).toBe(1);
    await repair(report.findings);
    expect((await check()).findings).toEqual([]);
    expect(await sharePointSeals(await site.as('dele')).ofSession(year, pairKey, 's1')).toEqual([]);
    expect(await sharePointSeals(await site.as('tom')).ofPair(year, pairKey)).toEqual([]);
    expect((await sharePointSeals(await site.as('priya')).ofSession(year, pairKey, 's1')).length).toBe(1);
  });

  it("sees a folder that is open to the list, one that is gone, one that is nobody's, and a list that lets others in", async () => {
    await (await folderItem(working)).resetRoleInheritance();
    await (await folderItem(seals, carysPair)).recycle();
    await listAt(jo, working).addValidateUpdateItemUsingPath(
      [
        { FieldName: 'FileLeafRef', FieldValue: 'stray' },
        { FieldName: 'ContentTypeId', FieldValue: '0x0120' },
        { FieldName: 'Title', FieldValue: 'stray' },
      ],
      '/sites/trust/Lists/HubWorking202627',
      false,
      undefined,
      { leafName: 'stray', objectType: 1 },
    );
    await listAt(jo, { list: 'sessions', shard: year }).roleAssignments.add(await userId('tom'), await levelId('Read'));
    const report = await check();
    expect(problems(report)).toEqual([
      'folderMissing Seals 2026-27',
      'letIn Sessions 2026-27 Tom Barlow',
      'noPair Working 2026-27',
      'opened Working 2026-27',
    ]);
    // cut off in the middle and done again
    await site.faults([{ match: 'POST /sites/trust/_api/$batch', nth: 5, kind: 'cut-after' }]);
    await repair(report.findings).catch((error: unknown) => expect(error).toMatchObject({ code: 'offline' }));
    await site.faults([]);
    await repair(report.findings);
    expect(problems(await check())).toEqual(['noPair Working 2026-27']);
  });

  it('sees a level or group that was changed, and a guest among the keepers, for an administrator to decide', async () => {
    await jo.web.roleDefinitions.getByName('Hub Working').update({ BasePermissions: { High: 48, Low: 134418543 } });
    await jo.web.siteGroups.getByName('Hub Record Keepers').update({ OnlyAllowMembersViewMembership: true });
    await jo.web.siteGroups.getByName('Hub Record Keepers').users.add(person('ros').login);
    const report = await check();
    expect(problems(report)).toEqual([
      'groupChanged  Hub Record Keepers',
      'guestInGroup  Ros Tremayne',
      'levelChanged  Hub Working',
    ]);
    expect(report.findings.every(({ repairable }) => !repairable)).toBe(true);
  });

  it('sees reference lists that share the site’s rights and should not', async () => {
    await listAt(jo, { list: 'settings' }).resetRoleInheritance();
    await listAt(jo, { list: 'people' }).resetRoleInheritance();
    const report = await check();
    expect(problems(report)).toEqual(['referenceShared People', 'referenceShared Settings']);
    expect(report.findings.every(({ repairable }) => !repairable)).toBe(true);
  });

  it('says to an administrator who holds too much on a reference list, and who too little', async () => {
    const { roleAssignments } = listAt(jo, { list: 'people' });
    const group = async (name: string): Promise<number> => (await jo.web.siteGroups.getByName(name).select('Id')()).Id;
    await roleAssignments.add(await group('Hub Staff'), await levelId('Hub Working'));
    await roleAssignments.remove(await group('Hub Record Keepers'), await levelId('Hub Working'));
    expect(problems(await check(jo))).toEqual([
      'referenceTooNarrow People Hub Record Keepers: Hub Working',
      'referenceTooWide People Hub Staff: Hub Working',
    ]);
    // SharePoint tells record keepers nothing of who holds what there
    expect(problems(await check())).toEqual([]);
  });

  it('goes by hundreds and may be stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(
      await checkScopes(miriam, { now, key: 'stopped', signal: stop.signal, onProgress: () => undefined }),
    ).toMatchObject({ stopped: true, scopes: 0, snapshots: 0 });
  });

  it('is refused to those who keep no records', async () => {
    // a list on which one has no right at all is not there
    await expect(site.as('dele').then(check)).rejects.toMatchObject({ code: 'notFound' });
    for (const alias of ['hannah', 'priya']) {
      const report = await check(await site.as(alias));
      expect(new Set(report.findings.map(({ problem }) => problem))).toEqual(new Set(['notLookedAt']));
      expect(report.snapshots).toBe(0);
    }
  });
});

describe('an account made anew under an old sign-in name', () => {
  const old = '00000000-aaaa-4000-8000-000000000001';
  beforeEach(async () => {
    // The register and the list of people name Ruth's earlier account; the site has met the new one.
    await writePeople(jo, [{ ...person('ruth'), key: old }]);
    await userId('ruth');
  });

  it('gets no pair by its name', async () => {
    const plan = {
      pairKey: groupKey,
      offerKey: 'dsl',
      supervisor: person('hannah'),
      supervisees: [{ ...person('ruth'), key: old }],
      schoolKey: 'ottersby',
      cadence: '',
      firstDay: 20260901,
      shards: [year],
    };
    await expect(openPairFolders(miriam, plan)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('inherits nothing from a repair, and the check says so', async () => {
    site.tenant.context.db.exec(`UPDATE principals SET object_id = '${old}' WHERE login = '${person('ruth').login}'`);
    await openPairFolders(miriam, {
      pairKey: groupKey,
      offerKey: 'dsl',
      supervisor: person('hannah'),
      supervisees: [{ ...person('ruth'), key: old }],
      schoolKey: 'ottersby',
      cadence: '',
      firstDay: 20260901,
      shards: [year],
    });
    expect((await check()).findings).toEqual([]);
    await jo.web.siteUsers
      .removeByLoginName(person('ruth').login)
      .catch(async () => jo.web.siteUsers.removeById(await userId('ruth')));
    await userId('ruth');
    const report = await check();
    expect(report.findings.filter(({ problem }) => problem === 'accountReplaced')).toMatchObject([
      { who: 'Ruth Dacre', repairable: false, pairNames: ['Hannah Okafor', 'Ruth Dacre'] },
    ]);
    await repair(report.findings.map((finding) => ({ ...finding, repairable: true })));
    expect(await sharePointSeals(await site.as('ruth')).ofPair(year, groupKey)).toEqual([]);
    expect((await check()).findings.some(({ problem }) => problem === 'accountReplaced')).toBe(true);
  });
});

describe('a pair that has ended', () => {
  it('keeps what was signed readable to both, closes the drafts to both, and leaves nobody able to add', async () => {
    const hannah = await site.as('hannah');
    await sharePointSeals(hannah).add(year, pairKey, {
      kind: 'addendum',
      key: 'words',
      sessionKey: 's1',
      text: 'Case 4-017',
      hash: 'x',
    });
    await endPair(miriam, { pairKey, lastDay: 20261120 });
    await endPair(miriam, { pairKey, lastDay: 20261120 });
    for (const alias of ['priya', 'hannah']) {
      const sp = await site.as(alias);
      expect((await sharePointSeals(sp).ofPair(year, pairKey)).map(({ key }) => key)).toContain('words');
      await expect(
        sharePointSeals(sp).add(year, pairKey, {
          kind: 'addendum',
          key: `late-${alias}`,
          sessionKey: 's1',
          text: 'late',
          hash: 'x',
        }),
      ).rejects.toMatchObject({ code: 'forbidden' });
      expect(await sharePointWorking(sp, workReader(sp)).ofPair(year, pairKey)).toEqual([]);
      expect(await sharePointSessions(sp).ofPair(year, pairKey)).toEqual([]);
    }
    expect((await check()).findings).toEqual([]);
  });

  it('whoever leaves a group that goes on reads nothing of it any more; whoever left the trust reads nothing at all', async () => {
    const plan = {
      pairKey: groupKey,
      offerKey: 'eyfs',
      supervisor: person('hannah'),
      supervisees: [person('amy'), person('lily')],
      schoolKey: 'pennywick',
      cadence: '',
      firstDay: 20260901,
      shards: [year],
    };
    await openPairFolders(miriam, plan);
    await endPair(miriam, { pairKey: groupKey, lastDay: 20261120, superviseeKeys: [person('amy').key] });
    expect(await sharePointSeals(await site.as('amy')).ofPair(year, groupKey)).toEqual([]);
    expect(await sharePointSeals(await site.as('lily')).ofPair(year, groupKey)).toHaveLength(1);
    await endPair(miriam, { pairKey: groupKey, lastDay: 20261122 });
    expect(await sharePointSeals(await site.as('amy')).ofPair(year, groupKey)).toEqual([]);
    expect(await sharePointSeals(await site.as('lily')).ofPair(year, groupKey)).toHaveLength(1);
    await writePeople(jo, [{ ...person('lily'), status: 'left' }]);
    const report = await check();
    expect(problems(report)).toContain('letIn Seals 2026-27 Lily Tran');
    await repair(report.findings);
    expect(await sharePointSeals(await site.as('lily')).ofPair(year, groupKey)).toEqual([]);
    expect((await check()).findings).toEqual([]);
  });
});

describe('the list of people', () => {
  it('is read by everybody on the site and written by record keepers and administrators alone', async () => {
    const change = (alias: string): Promise<void> =>
      site.as(alias).then((sp) => writePeople(sp, [{ ...person('ivy'), jobTitle: `as ${alias} says` }]));
    await change('miriam');
    await change('jo');
    await expect(change('hannah')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(change('ivy')).rejects.toMatchObject({ code: 'forbidden' });
  });
});
