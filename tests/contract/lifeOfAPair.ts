import { isServiceError } from '../../src/ground/rules/ServiceError';
import { demoPeople, demoPerson } from '../../src/local/demo/demoPeople';
import { demoSchools, demoSchoolYears } from '../../src/local/demo/demoTerms';
import {
  addToGroup,
  writePeople,
  writeSchools,
  writeSchoolYears,
  writeSettings,
} from '../../src/people/sharepoint/writeReference';
import type { FaultWorld } from '../prove/faults/FaultWorld';
import { carryOutAsShown, openAsShown } from '../standIns/asShown';

/** How each step of a pair's life came out, in a word, or in the code of what kept it from being done. */
export interface LifeOfAPair {
  readonly opened: string;
  readonly booked: string;
  readonly noted: string;
  readonly sent: string;
  readonly signed: string;
  readonly compared: string;
  /** What was typed, as the supervisee reads it before the hand-over. */
  readonly words: string;
  readonly handedOver: string;
  /** What the check of every folder finds afterwards. */
  readonly checked: string;
  /** The pair as it was to whom it was taken from, and whom the new supervisor supervises. */
  readonly former: string;
  readonly next: string;
}

const shard = '2026-27';
const pairKey = '5a0b7c1e-3d52-4f0e-9a51-0f6f3c9d2e12';
const sessionKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4d01';
const target = { shard, pairKey, sessionKey };
const staff = ['hannah', 'priya', 'tom', 'dele', 'miriam', 'gareth'];
const loginOf = (alias: string): string => demoPerson(alias).login;

async function outcome(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (isServiceError(error)) return error.code;
    throw error;
  }
}
const refused = (issues: readonly { readonly code: string }[]): string => issues.map(({ code }) => code).join(' ');

/** A site set up from nothing by Jo, who enters the staff and names the record keepers: what is left to do then. */
export async function setSiteUp(world: FaultWorld): Promise<string> {
  await (await world.open('jo')).runSetUp({ onProgress: () => undefined });
  const sp = await world.sp('jo');
  await writeSettings(sp, { trustName: 'Thistlemere Learning Trust' });
  await writeSchools(sp, demoSchools);
  await writeSchoolYears(sp, demoSchoolYears);
  await writePeople(
    sp,
    demoPeople.filter(({ login }) => staff.some((alias) => loginOf(alias) === login)),
  );
  await addToGroup(sp, 'staff', staff.map(loginOf));
  await addToGroup(sp, 'keepers', ['miriam', 'gareth'].map(loginOf));
  return setUpAgain(world);
}

/** Set-up pressed once more: what it leaves. */
export async function setUpAgain(world: FaultWorld): Promise<string> {
  const { findings, site } = await (await world.open('jo')).runSetUp({ onProgress: () => undefined });
  return [...findings, ...site].map(({ name, problem }) => `${name} ${problem}`).join(', ') || 'ready';
}

/** Everybody does what they do in a page of their own: Miriam, Hannah, Priya and Dele. */
export async function liveAPairsLife(world: FaultWorld): Promise<LifeOfAPair> {
  const opened = await outcome(() => open(world));
  const booked = await outcome(() => book(world));
  await world.wait(2 * 24 * 60 + 100);
  const noted = await outcome(() => note(world));
  const sent = await outcome(() => send(world));
  const signed = await outcome(() => sign(world));
  const compared = await outcome(() => compare(world));
  const words = await outcome(async () =>
    (await (await world.open('priya')).openSession(target)).notes.map(({ text }) => text).join(', '),
  );
  const handedOver = await outcome(() => handOver(world));
  const checked = await outcome(() => check(world));
  const { supervisees } = await (await world.open('dele')).openHome();
  const former = (await (await world.open('hannah')).openSession(target)).pair.status;
  return {
    opened,
    booked,
    noted,
    sent,
    signed,
    compared,
    words,
    handedOver,
    checked,
    former,
    next: supervisees.map(({ pair }) => pair.superviseeName).join(', '),
  };
}

async function open(world: FaultWorld): Promise<string> {
  const it = await openAsShown(await world.open('miriam'), {
    pairKey,
    offerKey: 'trust-level',
    supervisorKey: demoPerson('hannah').key,
    superviseeKeys: [demoPerson('priya').key],
    cadence: '',
    firstDay: 20260901,
  });
  return it.ok ? it.value.readBack : refused(it.issues);
}

async function compare(world: FaultWorld): Promise<string> {
  const priya = await world.open('priya');
  if ((await priya.openRecord(target)).state !== 'sealed') return 'nothing sealed';
  const { ok, problems } = await priya.verifyRecord(target);
  return ok ? 'agrees' : problems.join(' ');
}

async function check(world: FaultWorld): Promise<string> {
  const report = await (await world.open('miriam')).checkEveryFolder({ onProgress: () => undefined });
  return [report.rights, ...new Set(report.findings.map(({ problem }) => problem))].join(' ');
}

async function book(world: FaultWorld): Promise<string> {
  const it = await (await world.open('hannah')).bookSession({
    pairKey,
    offerKey: 'trust-level',
    superviseeKey: demoPerson('priya').key,
    alongKeys: [],
    place: 'teams',
    room: '',
    sessions: [{ key: sessionKey, startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T10:45:00.000Z' }],
  });
  if (!it.ok) return refused(it.issues);
  const invited = it.value.invited ? 'invited' : 'not invited';
  return it.value.noMeeting ? `${invited}, no meeting` : invited;
}

async function note(world: FaultWorld): Promise<string> {
  const saved = await (await world.open('hannah')).saveNote(target, {
    key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4d0a',
    stored: undefined,
    agendaNumber: 4,
    covered: true,
    text: 'Read together.',
    functions: [],
  });
  return saved.kind;
}

async function send(world: FaultWorld): Promise<string> {
  const hannah = await world.open('hannah');
  const it = await hannah.finishSession({
    room: await hannah.openSession(target),
    nextStartsAt: '2026-12-16T10:00:00.000Z',
    nextKey: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4d09',
  });
  return it.ok ? it.value.state : refused(it.issues);
}

async function sign(world: FaultWorld): Promise<string> {
  const priya = await world.open('priya');
  const record = await priya.openRecord(target);
  if (record.state !== 'signing') return 'nothing to sign';
  const it = await priya.signRecord(record, 'Thank you.');
  return it.ok ? it.value.state : refused(it.issues);
}

async function handOver(world: FaultWorld): Promise<string> {
  const it = await carryOutAsShown(await world.open('miriam'), {
    draft: {
      key: 'd0000000-0000-4000-8000-000000000002',
      kind: 'replace',
      pairKey,
      personKey: '',
      toKey: demoPerson('dele').key,
      offerKey: '',
      day: 20261125,
    },
    cancelBecause: 'A new supervisor',
  });
  return it.ok ? it.value.readBack : refused(it.issues);
}
