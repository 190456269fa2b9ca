import { newCells } from '../../src/ground/sharepoint/columnCells';
import { columnsOf } from '../../src/ground/sharepoint/columnsOf';
import { catalogueList } from '../../sharepoint/lists/catalogueList';
import { writeCells } from '../../src/people/sharepoint/writeCells';
import { sharePointWorking, workReader } from '../../src/sessions/sharepoint/sharePointWorking';
import type { GroupItem } from '../../src/sessions/rules/WorkItem';
import type { SessionRef } from '../../src/sessions/rules/SessionRef';
import { person } from '../contract/hubSite';
import { done, noteUnder, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const startsAt = '2026-11-24T15:45:00.000Z';
const members = ['priya', 'dele', 'sunita'] as const;
const keyOf = (alias: string): string => person(alias).key;

let at: SupervisedSite;
let target: SessionRef;
beforeEach(async () => {
  at = await supervisedSite();
  target = await at.book(await at.open('group', 'hannah', members), 'hannah', startsAt);
  await at.moveClock(startsAt);
});
afterEach(() => at.site.tenant.close());

const key = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4d30';
const draft = (more: object = {}) => ({
  key,
  method: 'solution-circle',
  roles: { [keyOf('hannah')]: 'Facilitator', [keyOf('priya')]: 'Presenter', [keyOf('dele')]: 'Team' },
  aloud: [],
  without: [],
  ...more,
});
const agree = async (alias: string): Promise<void> => {
  await (await at.hub(alias)).agreeInGroup(target, crypto.randomUUID());
};
const finish = async () => {
  const hannah = await at.hub('hannah');
  return hannah.finishSession({
    room: await hannah.openSession(target),
    nextStartsAt: '2027-01-21T15:45:00.000Z',
    nextKey: crypto.randomUUID(),
  });
};

test('row 104: nobody’s notes open before every member has agreed what stays in the room, and the record says that it was a group', async () => {
  const hannah = await at.hub('hannah');
  done(await hannah.arrangeGroup(target, draft()));
  for (const alias of ['hannah', 'priya', 'priya', 'dele']) await agree(alias);
  expect(await hannah.openGroupNotes(target)).toEqual({ ok: false, issues: [{ code: 'notAllAgreed', field: '' }] });
  await hannah.saveNote(target, noteUnder(1, 'Too early.'));
  expect(await finish()).toMatchObject({ ok: false, issues: [{ code: 'notAllAgreed' }] });
  await agree('sunita');
  done(await hannah.openGroupNotes(target));
  await hannah.saveNote(target, { ...noteUnder(4, 'Ask for one chronology.') });
  done(await finish());
  for (const alias of members) {
    const member = await at.hub(alias);
    done(await member.signRecord(await member.openRecord(target), ''));
    expect(await member.signRecord(await member.openRecord(target), '')).toMatchObject({ ok: false });
  }
  const record = await hannah.openRecord(target);
  expect(record.state).toBe('sealed');
  expect(record.content?.rows[0]).toMatchObject({
    title: 'Group record',
    notes: [
      'This was group supervision, by the method “Solution circle”.',
      'Agreed, for that day, to what stays in the room: Hannah Okafor, Priya Nair, Dele Adeyemi and Sunita Rao.',
      'Facilitator: Hannah Okafor. Presenter: Priya Nair. Team: Dele Adeyemi.',
    ],
  });
  expect(record.content?.rows.slice(1).map(({ title }) => title)).toEqual([
    'The presenter tells',
    'Ideas',
    'Talk',
    'First step',
  ]);
  expect(await hannah.verifyRecord(target)).toMatchObject({ ok: true });
});

test('whoever is away is named so in the record, and reads it and signs it later', async () => {
  const hannah = await at.hub('hannah');
  done(await hannah.arrangeGroup(target, draft({ without: [keyOf('sunita')], aloud: [keyOf('dele')] })));
  for (const alias of ['hannah', 'priya']) await agree(alias);
  done(await hannah.openGroupNotes(target));
  await hannah.saveNote(target, noteUnder(1, 'Two plans at once.'));
  done(await finish());
  const sunita = await at.hub('sunita');
  const record = await sunita.openRecord(target);
  expect(record.content?.people.find(({ name }) => name === 'Sunita Rao')).toMatchObject({
    present: false,
    reason: 'Was not there when the group began',
  });
  done(await sunita.signRecord(record, ''));
});

test('all see one clock from the times that are stored; only the facilitator moves it, and a press on what is past moves nothing', async () => {
  const hannah = await at.hub('hannah');
  done(await hannah.arrangeGroup(target, draft()));
  for (const alias of ['hannah', ...members]) await agree(alias);
  const opened = done(await hannah.openGroupNotes(target));
  const seen = opened.item;
  if (seen === undefined) throw new Error('The group has no run');
  await at.moveClock('2026-11-24T15:50:00.000Z');
  done(await (await at.hub('hannah')).moveGroupClock(target, seen, 'next'));
  done(await (await at.hub('hannah')).moveGroupClock(target, seen, 'next'));
  for (const alias of members) {
    const { item } = await (await at.hub(alias)).lookAtGroup(target);
    expect(item).toMatchObject({ stage: 2, stageAt: '2026-11-24T15:50:00.000Z', pausedAt: '', added: 0 });
  }
  expect(await (await at.hub('priya')).moveGroupClock(target, seen, 'next')).toMatchObject({
    ok: false,
    issues: [{ code: 'notSupervisor' }],
  });
});

test('a run that a member plants, and an agreement in another’s name, count for nothing', async () => {
  const planted = sharePointWorking(await at.site.as('priya'), workReader(await at.site.as('priya')));
  const item = {
    kind: 'group' as const,
    ...target,
    method: 'sacs',
    roles: {},
    stage: 3,
    stageAt: startsAt,
    pausedAt: '',
    added: 0,
    aloud: [...members.map(keyOf), keyOf('hannah')],
    without: [],
  };
  await planted.add<GroupItem>({ ...item, key: crypto.randomUUID(), what: 'run', byKey: keyOf('hannah') });
  await planted.add<GroupItem>({ ...item, key: crypto.randomUUID(), what: 'agreed', byKey: keyOf('dele') });
  expect(await (await at.hub('hannah')).lookAtGroup(target)).toEqual({
    item: undefined,
    method: undefined,
    agreed: [],
  });
});

test('a trust adds a method as a row, and the next time begins with the method and roles of the last', async () => {
  const columns = columnsOf(catalogueList.columns);
  const own = {
    key: 'three-rounds',
    position: 1,
    title: 'Three rounds',
    people: '',
    rule: '',
    roles: [{ part: 'facilitator', title: 'Host' }],
    stages: [{ title: 'Round one', minutes: 4, prompt: '' }],
  };
  await writeCells(await at.site.as('jo'), { list: 'catalogue' }, [
    newCells(columns, {
      key: 'groupMethod three-rounds',
      title: own.title,
      kind: 'groupMethod',
      position: 9,
      body: JSON.stringify(own),
    }),
  ]);
  const hannah = await at.hub('hannah');
  done(await hannah.arrangeGroup(target, draft({ method: 'three-rounds', roles: { [keyOf('hannah')]: 'Host' } })));
  const next = await at.book(target.pairKey, 'hannah', '2026-12-08T15:45:00.000Z');
  const { group } = await hannah.openSession(next);
  expect(group?.before).toEqual({ method: 'three-rounds', roles: { [keyOf('hannah')]: 'Host' } });
  expect((await hannah.openSession(target)).agenda.map(({ title }) => title)).toEqual(['Round one']);
});
