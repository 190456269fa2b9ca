import type { EveryService } from '../../../src/local/demo/everyService';
import type { Sleeper } from './virtualTime';
import type { HomeView } from '../../../src/sessions/home/HomeView';
import type { SessionRoom } from '../../../src/sessions/room/RoomService';

/** Runs one question of the person's and notes how long they waited for it. */
export type Ask = <T>(what: string, question: () => Promise<T>) => Promise<T>;

export interface WorkPlace {
  readonly hub: EveryService;
  readonly ask: Ask;
  readonly own: Sleeper;
  /** A key nobody else makes. */
  readonly newKey: () => string;
  /** What this person put into SharePoint, by the key it must be found under once. */
  readonly wrote: (list: 'sessions' | 'working', key: string) => void;
  /** How many records this person found sealed as they were signed. */
  readonly sawSealed: (count: number) => void;
  /** Milliseconds since the person opened the Hub. */
  readonly elapsed: () => number;
}

const seconds = 1000;
/** How long everybody stays. */
const stay = 300 * seconds;

/** A look into the calendar holds that long: see OutlookContext. */
const lookAgainAfter = 60 * seconds;

type LookAtHome = () => Promise<HomeView>;

/** The first thing everybody does, and now and then again, as the Hub's first view and its OutlookContext do it. */
function visitsOf({ hub, ask, elapsed }: WorkPlace): LookAtHome {
  let lookedAt = -lookAgainAfter;
  return async () => {
    const home = await ask('openHome', () => hub.openHome());
    if ((home.followed.length === 0 && home.supervisees.length === 0) || elapsed() - lookedAt < lookAgainAfter)
      return home;
    lookedAt = elapsed();
    const { changed } = await ask('refreshFromOutlook', () => hub.refreshFromOutlook(home.followed));
    const shown = changed ? await ask('openHome', () => hub.openHome()) : home;
    // nobody waits for it: whatever fails, the next look asks for everything again
    await hub.followOutlook(home.followed).catch(() => undefined);
    return shown;
  };
}

/** Back at Home now and then, until five minutes are over. */
async function comeBack(place: WorkPlace, lookAtHome: LookAtHome): Promise<void> {
  while (place.elapsed() + 50 * seconds < stay) {
    await place.own.sleep(50 * seconds);
    await lookAtHome();
  }
  await place.own.sleep(Math.max(0, stay - place.elapsed()));
}

/** Somebody who supervises books, opens the session's room and writes. */
export async function supervise(place: WorkPlace): Promise<void> {
  const { hub, ask, own, newKey, wrote } = place;
  const lookAtHome = visitsOf(place);
  const home = await lookAtHome();
  await own.sleep(12 * seconds);
  const people = await ask('listPeople', () => hub.listPeople());
  const row = people.find(({ next }) => next === undefined) ?? people[0];
  if (row === undefined) throw new Error('a supervisor sees nobody');
  await ask('openPerson', () => hub.openPerson(row.pair.pairKey, row.pair.superviseeKey));
  await own.sleep(10 * seconds);
  const start = await ask('startBooking', () => hub.startBooking({ pairKey: row.pair.pairKey }));
  const times = await ask('findTimes', () =>
    hub.findTimes({ people: start.people.map(({ key }) => key), minutes: 45, fromDay: start.today, days: 14 }),
  );
  const slot = times.days.slice(1).flatMap(({ slots }) => slots)[0];
  if (!times.calendarsKnown || slot === undefined) throw new Error('no time is proposed');
  await own.sleep(20 * seconds);
  const key = newKey();
  const booking = await ask('bookSession', () =>
    hub.bookSession({
      pairKey: row.pair.pairKey,
      offerKey: start.offerKey,
      superviseeKey: row.pair.superviseeKey,
      alongKeys: [],
      place: 'teams',
      room: '',
      sessions: [{ key, startsAt: slot.startsAt, endsAt: slot.endsAt }],
    }),
  );
  if (!booking.ok || !booking.value.invited)
    throw new Error(`the booking was not made whole: ${JSON.stringify(booking)}`);
  wrote('sessions', key);
  await lookAtHome();
  const soon = home.week7[0]?.session;
  if (soon === undefined) throw new Error('a supervisor has no session this week');
  const room = await ask('openSession', () =>
    hub.openSession({ shard: soon.shard, pairKey: soon.pairKey, sessionKey: soon.key }),
  );
  await writeNotes(place, room);
  await lookAtRecords(place);
  await comeBack(place, lookAtHome);
}

/** The list, and once it stands the seals of what it shows first. */
async function lookAtRecords({ hub, ask, sawSealed }: WorkPlace): Promise<void> {
  const records = await ask('listRecords', () => hub.listRecords());
  const found = await ask('checkSeals', () => hub.checkSeals(records.slice(0, 25).map(({ session }) => session)));
  sawSealed([...found.values()].filter((finding) => finding === 'sealed').length);
}

/** Notes save while one writes; here four times two items of the agenda, and an action. */
async function writeNotes({ hub, ask, own, newKey, wrote }: WorkPlace, room: SessionRoom): Promise<void> {
  for (const agendaNumber of [1, 2]) {
    const key = newKey();
    let stored = undefined as Parameters<EveryService['saveNote']>[1]['stored'];
    for (const text of [
      'Workload',
      'Workload was talked about',
      'Workload was talked about; cover on Thursdays',
      'Workload was talked about; cover on Thursdays is found',
    ]) {
      await own.sleep(9 * seconds);
      const saved = await ask('saveNote', () =>
        hub.saveNote(room, { key, stored, agendaNumber, covered: true, text, functions: [] }),
      );
      if (saved.kind !== 'saved') throw new Error('a note met a conflict');
      stored = saved.item;
    }
    // one note to each item of the agenda: its key follows from the two
    wrote('working', stored?.key ?? key);
  }
  const key = newKey();
  await ask('saveAction', () =>
    hub.saveAction(room, {
      key,
      stored: undefined,
      text: 'Share the cover plan',
      ownerKey: room.session.superviseeKey,
      dueDay: 20261204,
      agendaNumber: 2,
      caseReference: '',
      status: 'open',
    }),
  );
  wrote('working', key);
}

/** Somebody who is supervised looks what is next, adds to the agenda, or asks for a debrief. */
export async function beSupervised(place: WorkPlace): Promise<void> {
  const { hub, ask, own, newKey, wrote } = place;
  const lookAtHome = visitsOf(place);
  const home = await lookAtHome();
  const [mine] = home.mine;
  if (mine === undefined) throw new Error('a supervisee has no supervision');
  await own.sleep(20 * seconds);
  const { next, pair } = mine;
  if (next !== undefined) {
    const target = { shard: next.shard, pairKey: next.pairKey, sessionKey: next.key };
    await ask('openSession', () => hub.openSession(target));
    await own.sleep(25 * seconds);
    const key = newKey();
    await ask('addAgendaItem', () => hub.addAgendaItem(target, 'Cover on Thursdays', key));
    wrote('working', key);
  } else {
    const asked = await ask('askForHelp', () => hub.askForHelp({ pairKey: pair.pairKey, what: 'debrief' }));
    if (!asked.ok) throw new Error('asking for a debrief was refused');
    wrote('working', asked.value.key);
  }
  await own.sleep(30 * seconds);
  await ask('openCalendar', () => hub.openCalendar(undefined));
  await own.sleep(15 * seconds);
  await lookAtRecords(place);
  await comeBack(place, lookAtHome);
}
