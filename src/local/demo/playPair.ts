import { academicYearOf } from '../../ground/rules/academicYear';
import { instantAt } from '../../ground/rules/days';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import type { Person } from '../../ground/rules/Person';
import type { Session } from '../../sessions/rules/Session';
import type { DemoPair, DemoSession } from './DemoPair';
import type { DemoTrust } from './DemoTrust';
import { zone } from './DemoTrust';
import { demoPerson } from './demoPeople';
import { everydayStories, storyOf } from './stories';
import type { StoryName } from './stories';
import { tellStory } from './tellStory';
import type { BookingInput } from '../../sessions/booking/BookingService';
import type { RecordView } from '../../sessions/record/RecordService';

/** Something that happened at a moment. The whole trust's beats are played in order of time. */
export interface Beat {
  readonly at: string;
  /** Neighbours of the same moment that may run at once, because none depends on another. */
  readonly alongside?: true;
  readonly run: () => Promise<void>;
}

const minute = 60_000;
export const shifted = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * minute).toISOString();

/** `2026-10-09 14:15` on the trust's clock. */
export function instantOfBeat(at: string): string {
  const [date = '', time = ''] = at.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantAt(Number(date.replace(/-/g, '')), hours * 60 + minutes, zone);
}

interface Scene {
  readonly demo: DemoSession;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly story: StoryName;
  /** Key the session is booked with. */
  readonly key: string;
}

/** The history of one pair through the product's use cases, each step by the person who takes it. */
export function playPair(
  trust: DemoTrust,
  pair: DemoPair,
  pairKey: string,
  index: number,
  makeKey: () => string,
): readonly Beat[] {
  const minutes = pair.minutes ?? 45;
  const supervisor = demoPerson(pair.supervisor);
  const supervisees = pair.supervisees.map(demoPerson);
  const scenes = pair.sessions.map((demo, at): Scene => {
    const startsAt = instantOfBeat(demo.at);
    return {
      demo,
      startsAt,
      endsAt: shifted(startsAt, minutes),
      story: demo.story ?? everydayStories[(index + at) % everydayStories.length] ?? 'quiet',
      key: makeKey(),
    };
  });
  // A guest has no mailbox here: the supervisee books with an external supervisor.
  const booker = supervisor.hasMailbox ? pair.supervisor : (pair.supervisees[0] ?? pair.supervisor);
  const context = { trust, pair, pairKey, supervisor, supervisees, booker };
  return scenes.flatMap((scene, at) => beatsOf(context, scene, scenes[at - 1], scenes[at + 1], makeKey));
}

interface Context {
  readonly trust: DemoTrust;
  readonly pair: DemoPair;
  readonly pairKey: string;
  readonly supervisor: Person;
  readonly supervisees: readonly Person[];
  readonly booker: string;
}

/** Friday afternoon before the demo's today: what is still to come was booked by then. */
const lastBookings = '2026-11-20T15:00:00.000Z';
const earlier = (a: string, b: string): string => (a < b ? a : b);

const held = (scene: Scene | undefined): boolean => scene?.demo.state === 'sealed' || scene?.demo.state === 'signing';

function beatsOf(
  context: Context,
  scene: Scene,
  before: Scene | undefined,
  after: Scene | undefined,
  makeKey: () => string,
): readonly Beat[] {
  const { trust, pair } = context;
  const { demo, startsAt, endsAt } = scene;
  const target = {
    shard: academicYearOf(Number(demo.at.slice(0, 10).replace(/-/g, ''))),
    pairKey: context.pairKey,
    sessionKey: scene.key,
  };
  // Whoever finishes a session books the next with it; else it is booked on its own, some days ahead.
  const bookedByFinish = held(before) && context.booker === pair.supervisor;
  const bookedAt = held(before)
    ? shifted(before?.endsAt ?? startsAt, bookedByFinish ? 6 : -20)
    : earlier(shifted(startsAt, -5 * 24 * 60), lastBookings);
  const beats: Beat[] = [];
  if (!bookedByFinish) beats.push({ at: bookedAt, run: () => book(context, scene) });
  beats.push(...additionBeats(context, scene, target));
  if (demo.accepted === true)
    beats.push({ at: shifted(bookedAt, 55), run: () => accept(trust, pair.supervisees, startsAt) });
  switch (demo.state) {
    case 'booked':
      break;
    case 'cancelled':
      beats.push({ at: shifted(startsAt, -26 * 60), run: () => cancel(context, target) });
      break;
    case 'running':
      beats.push({ at: shifted(startsAt, 5), run: () => tellStory(trust, context, target, scene.story, makeKey) });
      break;
    case 'signing':
    case 'sealed':
      beats.push({ at: shifted(startsAt, 5), run: () => tellStory(trust, context, target, scene.story, makeKey) });
      beats.push({ at: shifted(endsAt, 5), run: () => finish(context, target, after) });
      beats.push(...doneBeats(context, scene, target));
      beats.push(...signedBeats(context, scene, target));
  }
  return beats;
}

/** The others sign, and who supervises looks at what was said with a signature. */
function signedBeats({ trust, pair }: Context, { demo, story, endsAt }: Scene, target: Target): readonly Beat[] {
  if (demo.state !== 'sealed') return [];
  const { comment } = storyOf(story);
  const signing = pair.supervisees.map((alias, who) => ({
    at: shifted(endsAt, 40 + who * 7),
    run: () => sign(trust, alias, target, who === 0 ? (comment ?? '') : ''),
  }));
  const looking = { at: shifted(endsAt, 90), run: () => lookAt(trust, pair.supervisor, target) };
  return comment === undefined ? signing : [...signing, looking];
}

interface Target {
  readonly shard: string;
  readonly pairKey: string;
  readonly sessionKey: string;
}

async function book(
  { trust, pair, pairKey, supervisees, booker }: Context,
  { demo, key, startsAt, endsAt }: Scene,
): Promise<void> {
  const { hub } = await trust.as(booker);
  const input: BookingInput = {
    pairKey,
    offerKey: pair.offer,
    superviseeKey: supervisees.length > 1 ? '' : (supervisees[0]?.key ?? ''),
    alongKeys: [],
    place: demo.place ?? 'teams',
    room: demo.room ?? '',
    sessions: [{ key, startsAt, endsAt }],
  };
  wanted(await hub.bookSession(input), `booking ${pair.supervisor} and ${pair.supervisees.join(', ')} on ${demo.at}`);
}

async function finish({ trust, pair }: Context, target: Target, after: Scene | undefined): Promise<void> {
  const { hub } = await trust.as(pair.supervisor);
  const room = await hub.openSession(target);
  if (after === undefined)
    throw new Error(`${pair.supervisor} and ${pair.supervisees.join(', ')} end without a next date`);
  wanted(
    await hub.finishSession({ room, nextStartsAt: after.startsAt, nextKey: after.key }),
    `finishing ${pair.supervisor} and ${pair.supervisees.join(', ')}`,
  );
}

async function sign(trust: DemoTrust, alias: string, target: Target, comment: string): Promise<void> {
  const { hub } = await trust.as(alias);
  const record: RecordView = await hub.openRecord(target);
  wanted(await hub.signRecord(record, comment), `signing as ${alias}`);
}

/** Opens a session's record, and knows then what was new in it. */
async function lookAt(trust: DemoTrust, alias: string, target: Target): Promise<void> {
  const { hub } = await trust.as(alias);
  await hub.noteSeen(target);
}

async function cancel({ trust, pair, booker }: Context, target: Target): Promise<void> {
  const { hub, ports } = await trust.as(booker);
  const session: Session | undefined = await ports.sessions.findByKey(target.shard, target.pairKey, target.sessionKey);
  if (session === undefined) throw new Error(`${pair.supervisor} has nothing to cancel`);
  wanted(
    await hub.cancelSession({ session, why: 'Called to a meeting that could not wait. We will find another time.' }),
    `cancelling as ${pair.supervisor}`,
  );
}

function additionBeats({ trust, pair }: Context, { story, startsAt }: Scene, target: Target): readonly Beat[] {
  return (storyOf(story).additions ?? []).map(({ by, text, daysBefore }, at) => ({
    at: shifted(startsAt, -daysBefore * 24 * 60 + at * 5),
    run: async () => {
      const { hub, ports } = await trust.as(
        by === 'supervisor' ? pair.supervisor : (pair.supervisees[0] ?? pair.supervisor),
      );
      await hub.addAgendaItem(target, text, ports.keys.newKey());
    },
  }));
}

/** Whoever took an action on ticks it off the day before it is due. */
function doneBeats({ trust, pair }: Context, { story, startsAt, endsAt }: Scene, target: Target): readonly Beat[] {
  return (storyOf(story).actions ?? [])
    .filter((action) => action.done !== false)
    .map(({ text, owner, due }) => ({
      at: 'days' in due ? shifted(startsAt, (due.days - 1) * 24 * 60 + 75) : shifted(endsAt, 60),
      run: async () => {
        const { hub, ports } = await trust.as(
          owner === 'supervisor' ? pair.supervisor : (pair.supervisees[0] ?? pair.supervisor),
        );
        const action = (await ports.working.ofSession(target.shard, target.pairKey, target.sessionKey)).find(
          (item) => item.kind === 'action' && item.text === text,
        );
        if (action?.kind !== 'action') throw new Error(`${pair.supervisor} agreed nothing like “${text}”`);
        await hub.setActionStatus(action, 'done');
      },
    }));
}

/** In their own Outlook, as anybody accepts an invitation. */
async function accept(trust: DemoTrust, aliases: readonly string[], startsAt: string): Promise<void> {
  for (const alias of aliases) {
    const path = `/me/calendarView?startDateTime=${startsAt}&endDateTime=${shifted(startsAt, 30)}&$select=id,subject,isOrganizer`;
    const { value } = (await trust.graph(alias, 'GET', path)) as {
      readonly value: readonly { readonly id: string; readonly subject: string; readonly isOrganizer: boolean }[];
    };
    const invitation = value.find((event) => !event.isOrganizer && event.subject.startsWith('Meeting'));
    if (invitation === undefined) throw new Error(`${alias} was not invited for ${startsAt}`);
    await trust.graph(alias, 'POST', `/me/events/${encodeURIComponent(invitation.id)}/accept`, { sendResponse: true });
  }
}

function wanted<T>(outcome: Outcome<T>, what: string): T {
  if (!outcome.ok)
    throw new Error(
      `${what} was refused: ${outcome.issues.map((issue: Issue) => `${issue.code} ${issue.field}`).join(', ')}`,
    );
  return outcome.value;
}
