import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { cancelSession } from '../../../../src/sessions/booking/useCases/cancelSession';
import { startBooking } from '../../../../src/sessions/booking/useCases/startBooking';
import { helpCapability } from '../../../../src/sessions/help/capability';
import { answerRequest, askForHelp } from '../../../../src/sessions/help/useCases/askForHelp';
import { noteHeld, noteNotHeld } from '../../../../src/sessions/help/useCases/noteHeld';
import { noteLookedIn } from '../../../../src/sessions/help/useCases/noteLookedIn';
import { noteTalked } from '../../../../src/sessions/help/useCases/noteTalked';
import type { HomeView } from '../../../../src/sessions/home/HomeView';
import { openHome } from '../../../../src/sessions/home/useCases/openHome';
import { listRecords } from '../../../../src/sessions/record/useCases/listRecords';
import { addAgendaItem } from '../../../../src/sessions/room/useCases/addAgendaItem';
import { finishSession } from '../../../../src/sessions/room/useCases/finishSession';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import type { HelpRequest } from '../../../../src/sessions/rules/WorkItem';
import type { Person } from '../../../../src/ground/rules/Person';
import type { Offer } from '../../../../src/ground/rules/Catalogue';
import { hannah, priya } from '../../../people';
import { closedTab } from '../../../standIns/closedTab';
import type { FakeTrust } from '../../../standIns/FakeTrust';
import { bookedOf, bookingOf, trustToBookIn } from '../../../standIns/trustToBookIn';

const noon = { startsAt: '2026-11-23T12:00:00.000Z', endsAt: '2026-11-23T12:30:00.000Z' };
let trust: FakeTrust;
let pairKey: string;

const home = (person: Person): Promise<HomeView> =>
  openHome({ ...trust.as(person), needs: { ...helpCapability.needs } });
const asked = async (): Promise<HelpRequest> => {
  const outcome = await askForHelp(trust.as(priya), { pairKey, what: 'debrief' });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
};
const book = async (offerKey = 'debrief', key = 'talk', times = noon): Promise<void> => {
  bookedOf(await bookSession(trust.as(hannah), bookingOf(pairKey, { offerKey, sessions: [{ key, ...times }] })));
};
const row = (key = 'talk') => {
  const found = trust.sessions.items.find((session) => session.key === key);
  if (found === undefined) throw new Error('no session');
  return found;
};
const target = (key = 'talk') => ({ shard: row(key).shard, pairKey, sessionKey: key });

beforeEach(() => {
  const made = trustToBookIn();
  trust = made.trust;
  pairKey = made.input.pairKey;
});

describe('what was asked for', () => {
  it('waits for a time until one is booked, then both see when, until it took place', async () => {
    await asked();
    expect((await home(hannah)).needs).toMatchObject([{ kind: 'request', offerKey: 'debrief' }]);
    await book();
    expect((await home(hannah)).needs).toMatchObject([{ kind: 'request', session: { key: 'talk' } }]);
    expect((await home(priya)).requestsByMe).toMatchObject([{ session: { key: 'talk' }, withName: 'Hannah Okafor' }]);
    trust.now = '2026-11-23T12:31:00.000Z';
    expect((await home(hannah)).needs).toMatchObject([{ kind: 'tookPlace', session: { key: 'talk' } }]);
    expect(await noteHeld(trust.as(hannah), target())).toMatchObject({ ok: true, value: { status: 'held' } });
    expect((await home(hannah)).needs).toEqual([]);
    expect((await home(priya)).requestsByMe).toEqual([]);
    expect(trust.working.items.find(({ kind }) => kind === 'request')).toMatchObject({ status: 'held' });
  });

  it('waits for a time again when that is cancelled, or it did not happen', async () => {
    await asked();
    await book();
    await cancelSession(trust.as(hannah), { session: row(), why: 'A safeguarding call' });
    expect((await home(hannah)).needs).toMatchObject([{ kind: 'request' }]);
    expect((await home(hannah)).needs[0]).not.toHaveProperty('session');
    expect((await home(priya)).requestsByMe).toHaveLength(1);
    await book('debrief', 'again', { startsAt: '2026-11-23T15:00:00.000Z', endsAt: '2026-11-23T15:30:00.000Z' });
    trust.now = '2026-11-23T15:40:00.000Z';
    await noteNotHeld(trust.as(hannah), target('again'), 'supervisorAway');
    expect((await home(hannah)).needs).toMatchObject([{ kind: 'request' }]);
  });

  it('is not noted before its day: then it is moved or cancelled, so that Outlook follows', async () => {
    await book('debrief', 'talk', { startsAt: '2026-11-24T12:00:00.000Z', endsAt: '2026-11-24T12:30:00.000Z' });
    for (const early of [noteHeld(trust.as(hannah), target()), noteNotHeld(trust.as(hannah), target(), 'notNeeded')])
      expect(await early).toMatchObject({ ok: false, issues: [{ code: 'stillToCome' }] });
    expect(row().status).toBe('booked');
  });

  it('that was held in another window is not noted as not held, and leaves no reason behind', async () => {
    await book();
    trust.now = '2026-11-23T12:40:00.000Z';
    await noteHeld(trust.as(hannah), target());
    await expect(noteNotHeld(trust.as(hannah), target(), 'notNeeded')).rejects.toMatchObject({ code: 'conflict' });
    expect((await openSession(trust.as(hannah), target())).words?.reasons ?? []).toEqual([]);
  });

  it('cut off anywhere while it is noted as not held, gives its reason once when it is pressed again', async () => {
    const open = async (): Promise<void> => {
      const made = trustToBookIn();
      trust = made.trust;
      pairKey = made.input.pairKey;
      await book();
      trust.now = '2026-11-23T12:40:00.000Z';
    };
    await open();
    const tab = closedTab(trust.as(hannah), { at: Number.MAX_SAFE_INTEGER, when: 'before' });
    await noteNotHeld(tab.ports, target(), 'notNeeded');
    expect(tab.count()).toBeGreaterThan(5);
    for (let at = 1; at <= tab.count(); at += 1) {
      await open();
      const { ports } = closedTab(trust.as(hannah), { at, when: 'after' });
      await noteNotHeld(ports, target(), 'anotherTime').catch(() => undefined);
      await noteNotHeld(trust.as(hannah), target(), 'notNeeded');
      const { reasons } = (await openSession(trust.as(hannah), target())).words ?? { reasons: [] };
      expect(reasons).toHaveLength(1);
      expect(row().status).toBe('missed');
    }
  });

  it('an earlier release’s "offered" is still asked, and on both lists', async () => {
    await answerRequest(trust.as(hannah), await asked(), 'offered');
    expect((await home(hannah)).needs).toMatchObject([{ kind: 'request' }]);
    expect((await home(priya)).requestsByMe).toHaveLength(1);
  });

  it('is over once it is not needed, and once they talked without a time', async () => {
    const request = await asked();
    expect(await noteTalked(trust.as(priya), request)).toMatchObject({ ok: false });
    expect(await noteTalked(trust.as(hannah), request)).toMatchObject({ ok: true });
    expect(trust.sessions.items).toMatchObject([{ status: 'held', day: 20261123, offerKey: 'debrief' }]);
    expect((await home(hannah)).needs).toEqual([]);
    trust.now = '2026-11-24T09:00:00.000Z';
    await asked();
    const later = { startsAt: '2026-11-24T12:00:00.000Z', endsAt: '2026-11-24T12:30:00.000Z' };
    await book('debrief', 'later', later);
    await noteNotHeld(trust.as(hannah), target('later'), 'notNeeded');
    expect((await home(hannah)).needs).toEqual([]);
  });

  it('the link to Book carries its offer, also where the roles do not name it', async () => {
    const start = await startBooking(trust.as(hannah), { pairKey, superviseeKey: priya.key, offerKey: 'cwo-debrief' });
    expect(start.offerKey).toBe('cwo-debrief');
    expect(start.offers.some(({ key }) => key === 'cwo-debrief')).toBe(true);
  });
});

describe.each<[string, Partial<Offer>]>([
  ['a debrief', {}],
  ['any other kind of which the fact alone is kept', { kind: 'oneToOne', recordClass: 'factOnly' }],
])('%s', (_name, change) => {
  const later = { startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
  beforeEach(async () => {
    Object.assign(trust, {
      catalogue: {
        ...trust.catalogue,
        offers: trust.catalogue.offers.map((offer) => (offer.key === 'debrief' ? { ...offer, ...change } : offer)),
      },
    });
    await book('trust-level', 'real', later);
    await book();
  });

  it('does not stand in the place of the next supervision, nor of what is raised for it', async () => {
    await addAgendaItem(trust.as(hannah), target('real'), 'Filtering reports', 'raised');
    expect((await home(priya)).mine[0]?.next?.key).toBe('real');
    expect((await home(priya)).additions).toMatchObject([{ text: 'Filtering reports' }]);
    expect(trust.pairs.items[0]?.summary).toMatchObject({ next: { sessionKey: 'real' } });
    expect((await openSession(trust.as(hannah), target())).pair.summary.next?.sessionKey).toBe('real');
  });

  it('has no words, no record, and counts as no session', async () => {
    trust.now = '2026-11-23T12:10:00.000Z';
    const note = { key: 'n', stored: undefined, agendaNumber: 5, covered: false, text: 'x', functions: [] };
    await expect(saveNote(trust.as(priya), target(), note)).rejects.toMatchObject({ code: 'invalid' });
    await expect(addAgendaItem(trust.as(priya), target(), 'x', 'y')).rejects.toMatchObject({ code: 'invalid' });
    const room = await openSession(trust.as(hannah), target());
    expect(
      await finishSession(trust.as(hannah), { room, nextStartsAt: '2026-12-10T14:15:00.000Z', nextKey: 'next' }),
    ).toMatchObject({ ok: false });
    expect(await noteHeld(trust.as(priya), target())).toMatchObject({ ok: false, issues: [{ code: 'notSupervisor' }] });
    await noteHeld(trust.as(hannah), target());
    expect(trust.pairs.items[0]?.summary).toMatchObject({ heldDays: [], heldSinceStart: 0, unsigned: 0 });
    expect(await listRecords(trust.as(hannah))).toEqual([]);
  });

  it('asks whoever held it to look in after two days and two weeks, each once', async () => {
    await noteHeld(trust.as(hannah), target());
    const due = async (day: string): Promise<unknown> => {
      trust.now = `${day}T09:00:00.000Z`;
      return (await home(hannah)).needs.filter(({ kind }) => kind === 'lookIn');
    };
    expect(await due('2026-11-24')).toEqual([]);
    expect(await due('2026-11-25')).toMatchObject([{ days: [2], name: 'Priya Nair' }]);
    expect((await home(priya)).needs).toEqual([]);
    await noteLookedIn(trust.as(hannah), target(), [2]);
    expect(await due('2026-12-06')).toEqual([]);
    expect(await due('2026-12-07')).toMatchObject([{ days: [14] }]);
    Object.assign(trust, {
      catalogue: { ...trust.catalogue, settings: { ...trust.catalogue.settings, checkInDays: [5] } },
    });
    expect(await due('2026-11-28')).toMatchObject([{ days: [5] }]);
  });
});
