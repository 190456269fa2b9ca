import type { LessonOffer, LessonWork } from '../../src/plans/rules/LessonWork';
import type { LessonMove } from '../../src/plans/rules/changeLesson';
import type { LessonText, PublishedLesson } from '../../src/sessions/learning/rules/Lesson';
import { person, webUrl } from '../contract/hubSite';
import { rawAs } from './rawAs';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

const askAgain: LessonText = {
  title: 'Ask again when an answer feels too smooth',
  words: 'A new reason each Monday reassured us by its manner. Ask what has changed since last week, each time.',
  source: 'session',
  month: 202611,
};

/** Priya offers one that everybody in her session agreed to. */
const offer = async (alias = 'priya', text = askAgain): Promise<LessonOffer> =>
  done(await (await at.hub(alias)).offerLesson({ key: crypto.randomUUID(), text, fromTalk: true, agreed: true }));

/** Hannah begins the only one that is offered. */
async function takeUp(): Promise<LessonWork> {
  const hub = await at.hub('hannah');
  const { desk } = await hub.openLessons(true);
  const [offered] = desk?.offered ?? [];
  if (offered === undefined) throw new Error('nothing is offered');
  return done(await hub.takeUpOffer(offered, crypto.randomUUID()));
}

async function move(lesson: LessonWork, ...moves: readonly LessonMove[]): Promise<LessonWork> {
  const hub = await at.hub('hannah');
  let now = lesson;
  for (const one of moves) now = done(await hub.moveLesson(now, one, crypto.randomUUID()));
  return now;
}

/** Begun, read once more for names, and published. */
async function published(): Promise<LessonWork> {
  await offer();
  const checked = await move(await takeUp(), { kind: 'checked' });
  return done(await (await at.hub('hannah')).publishLesson(checked, crypto.randomUUID()));
}

const readAs = async (alias: string): Promise<readonly PublishedLesson[]> =>
  (await (await at.hub(alias)).openLessons(false)).published;

const owner: LessonMove = { kind: 'owner', owner: { key: person('priya').key, name: person('priya').name } };
const action: LessonMove = {
  kind: 'action',
  action: {
    kind: 'cpd',
    what: 'A morning for deputies on asking again',
    address: `${webUrl}/asking.docx`,
    by: 20261209,
  },
};
const changed: LessonMove = {
  kind: 'changed',
  changed: { what: 'Late answers: 6 of 11 before, 2 of 9 since', seenBy: 'Hannah Okafor', day: 20261215 },
};

test('row 13: a lesson goes from whoever offers it to an owner and a course, and closes once it has changed something', async () => {
  const lesson = await published();
  expect(await readAs('leon')).toMatchObject([{ ...askAgain, ownerName: '' }]);
  // nothing closes it before somebody sees to it and something is done
  const hub = await at.hub('hannah');
  expect(await hub.moveLesson(lesson, changed, 'early')).toMatchObject({ ok: false });
  const acting = await move(lesson, owner, action);
  expect(await readAs('priya')).toMatchObject([{ ownerKey: person('priya').key, action: { by: 20261209 } }]);
  // nor with a day to come, or without saying what has changed and who saw it
  expect(await hub.moveLesson(acting, changed, 'too early')).toMatchObject({
    ok: false,
    issues: [{ code: 'dayToCome', field: 'seenDay' }],
  });
  await at.moveClock('2026-12-16T09:00:00.000Z');
  const unsaid: LessonMove = { kind: 'changed', changed: { what: ' ', seenBy: '', day: 20261216 } };
  expect(await (await at.hub('hannah')).moveLesson(acting, unsaid, 'unsaid')).toMatchObject({
    ok: false,
    issues: [
      { code: 'required', field: 'changed' },
      { code: 'required', field: 'seenBy' },
    ],
  });
  await move(acting, changed);
  expect((await readAs('leon'))[0]?.changed).toEqual({
    what: 'Late answers: 6 of 11 before, 2 of 9 since',
    seenBy: 'Hannah Okafor',
    day: 20261215,
  });
});

test('row 119: learning from a review becomes a change of policy, and another action where that did not help', async () => {
  const hub = await at.hub('hannah');
  const noted = done(
    await hub.noteLesson(crypto.randomUUID(), {
      title: 'Chase a referral after ten days',
      words: 'A national review found that nobody asked after the answer.',
      source: 'review',
      month: 202610,
    }),
  );
  const policy = { kind: 'policy', what: 'Referrals, page 5', address: '', by: 20261201 } as const;
  const acting = await move(noted, { kind: 'checked' }, owner, { kind: 'action', action: policy });
  done(await hub.publishLesson(acting, crypto.randomUUID()));
  await at.moveClock('2026-12-10T09:00:00.000Z');
  const training = { kind: 'cpd', what: 'Ten minutes at the network', address: '', by: 20270120 } as const;
  const again = await move(acting, { kind: 'later', day: 20261214 }, { kind: 'another', action: training });
  expect(again.actions.map(({ what }) => what)).toEqual(['Referrals, page 5', 'Ten minutes at the network']);
  expect((await readAs('leon'))[0]?.action).toEqual(training);
});

test('row 21: what the trust has learned stands on the agenda of a group by its key, as the trust’s own list says it', async () => {
  const lesson = await published();
  const pairKey = await at.open('group', 'hannah', ['priya', 'amy']);
  const target = await at.book(pairKey, 'hannah', '2026-11-26T14:00:00.000Z');
  const priya = await at.hub('priya');
  expect((await priya.openLearning()).lessons.map(({ key }) => key)).toEqual([lesson.key]);
  const key = crypto.randomUUID();
  done(await priya.attachLesson(target, lesson.key, key));
  done(await priya.attachLesson(target, lesson.key, key));
  const room = await (await at.hub('hannah')).openSession(target);
  expect(room.additions.map(({ lessonKey, byKey }) => [lessonKey, byKey])).toEqual([[lesson.key, person('priya').key]]);
  // a key that nobody published is refused
  expect(await priya.attachLesson(target, 'of my own', crypto.randomUUID())).toMatchObject({
    ok: false,
    issues: [{ code: 'notFound' }],
  });
  // what was taken out is no longer there to be shown
  await move(lesson, { kind: 'dropped' });
  expect((await priya.openLearning()).lessons).toEqual([]);
});

test('from a session or a debrief it is offered only if everybody in it agreed', async () => {
  const hub = await at.hub('priya');
  const draft = { key: crypto.randomUUID(), text: askAgain, fromTalk: true, agreed: false };
  expect(await hub.offerLesson(draft)).toMatchObject({ ok: false, issues: [{ code: 'notAgreed', field: 'agreed' }] });
  expect((await hub.openLessons(false)).mine).toEqual([]);
});

test('what is offered is read by whoever offered it and trust leads, and what leads work on by them and record keepers', async () => {
  await offer();
  await takeUp();
  const raw = rawAs(at);
  const count = async (alias: string, list: string): Promise<number> => {
    const answer = await raw(alias, list, 'items');
    return answer.status === 200 ? ((answer.body as { value: unknown[] }).value ?? []).length : answer.status;
  };
  expect(await count('priya', 'HubToLeads')).toBe(1);
  expect(await count('leon', 'HubToLeads')).toBe(0);
  expect(await count('gareth', 'HubToLeads')).toBe(0);
  expect(await count('hannah', 'HubToLeads')).toBe(1);
  expect(await count('priya', 'HubPlanDrafts')).toBe(404);
  expect(await count('leon', 'HubPlanDrafts')).toBe(404);
  await expect((await at.hub('leon')).openLessons(true)).rejects.toMatchObject({ code: 'forbidden' });
  // a row that Leon writes by hand publishes nothing
  expect(
    (await raw('leon', 'HubPlans', 'items', { Title: 'x', HubKey: 'x', Kind: 'lesson', PlanKey: 'x' })).status,
  ).toBe(403);
});

test('somebody who floods what is offered fills nobody’s page', async () => {
  for (let count = 0; count < 8; count += 1) await offer('priya', { ...askAgain, title: `Lesson ${count}` });
  await offer('leon');
  const { desk } = await (await at.hub('hannah')).openLessons(true);
  expect(desk?.offered.filter(({ byName }) => byName === person('priya').name)).toHaveLength(5);
  expect(desk?.offered.filter(({ byName }) => byName === person('leon').name)).toHaveLength(1);
  expect(desk?.more).toEqual([{ byName: person('priya').name, count: 3 }]);
});

test('words that are changed after they were read are read once more, and staff go on reading the earlier ones', async () => {
  const lesson = await published();
  const other = await move(lesson, { kind: 'text', text: { ...askAgain, words: 'Jamie said so.' } });
  expect(other.checkedBy).toBe('');
  expect((await readAs('leon'))[0]?.words).toBe(askAgain.words);
  expect(await (await at.hub('hannah')).publishLesson(other, 'unread')).toMatchObject({ ok: false });
  // taken out, what nobody read for names is not what stays in the list
  await move(other, { kind: 'dropped' });
  expect(await readAs('leon')).toEqual([]);
  const rows = await rawAs(at)('leon', 'HubPlans', "items?$filter=Kind eq 'lesson'");
  expect(JSON.stringify(rows.body)).not.toContain('Jamie');
});

test('two leads who press at once begin one lesson, and whoever writes second is told', async () => {
  await offer();
  const hub = await at.hub('hannah');
  const [offered] = (await hub.openLessons(true)).desk?.offered ?? [];
  if (offered === undefined) throw new Error('nothing is offered');
  const lesson = done(await hub.takeUpOffer(offered, crypto.randomUUID()));
  expect(await (await at.hub('miriam')).takeUpOffer(offered, crypto.randomUUID())).toMatchObject({ ok: false });
  await move(lesson, { kind: 'checked' });
  await expect(hub.moveLesson(lesson, { kind: 'dropped' }, 'late')).rejects.toMatchObject({ code: 'conflict' });
});

test('a step that is pressed again after it was cut off is taken once, and staff read one edition of it', async () => {
  const lesson = await published();
  const hub = await at.hub('hannah');
  const first = done(await hub.moveLesson(lesson, owner, 'one press'));
  expect(done(await hub.moveLesson(lesson, owner, 'one press'))).toEqual(first);
  const rows = await rawAs(at)('leon', 'HubPlans', "items?$filter=Kind eq 'lesson'");
  expect((rows.body as { value: unknown[] }).value).toHaveLength(2);
});

test('a row that cannot be read is counted and closes nothing', async () => {
  await published();
  const status = await rawAs(at)('hannah', 'HubPlans', 'items', {
    Title: 'broken',
    HubKey: 'broken',
    Kind: 'lesson',
    PlanKey: 'broken',
    Body: '{',
  });
  expect(status.status).toBe(201);
  const view = await (await at.hub('leon')).openLessons(false);
  expect([view.published.length, view.unknown]).toEqual([1, 1]);
});
