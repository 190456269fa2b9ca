import type { Person } from '../../../../src/ground/rules/Person';
import type { Session } from '../../../../src/sessions/rules/Session';
import type { FinishedWork } from '../../../../src/sessions/booking/BookingService';
import type { DailyAdapters } from '../../../../src/app/composeAdapters';
import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { cancelSession } from '../../../../src/sessions/booking/useCases/cancelSession';
import { finishSession } from '../../../../src/sessions/room/useCases/finishSession';
import { finishUnfinished } from '../../../../src/sessions/booking/useCases/finishUnfinished';
import { moveSession } from '../../../../src/sessions/booking/useCases/moveSession';
import { openHome } from '../../../../src/sessions/home/useCases/openHome';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import { sendBack, signRecord } from '../../../../src/sessions/record/useCases/signRecord';
import { closedTab } from '../../../standIns/closedTab';
import { FakeTrust } from '../../../standIns/FakeTrust';
import { hannah, priya } from '../../../people';

const times = { startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T10:45:00.000Z' };
const later = { startsAt: '2026-11-27T10:00:00.000Z', endsAt: '2026-11-27T10:45:00.000Z' };
const series = ['one', 'two', 'three'].map((key, week) => ({
  key,
  startsAt: `2026-12-${['02', '09', '16'][week]}T10:00:00.000Z`,
  endsAt: `2026-12-${['02', '09', '16'][week]}T10:45:00.000Z`,
}));
const reason = 'A trip';

async function done<T>(outcome: Promise<{ readonly ok: boolean } & T>): Promise<void> {
  expect(await outcome).toMatchObject({ ok: true });
}

interface Flow {
  readonly name: string;
  readonly by: Person;
  readonly prepare: (trust: FakeTrust) => Promise<void>;
  readonly run: (ports: DailyAdapters) => Promise<void>;
  /** What is taken back leaves something that is right on its own: the next session, already booked. */
  readonly leaves?: true;
}

const trustOf = (): FakeTrust => {
  const trust = new FakeTrust();
  trust.pair(hannah, priya, 'trust-level');
  return trust;
};
const pairKey = 'pair-hannah-priya';
const booking = {
  pairKey,
  offerKey: 'trust-level',
  superviseeKey: priya.key,
  alongKeys: [],
  place: 'room' as const,
  room: 'Quiet room',
};
const bookOne = (ports: DailyAdapters) => bookSession(ports, { ...booking, sessions: [{ key: 'one', ...times }] });
const theOne = async (ports: DailyAdapters): Promise<Session> => {
  const session = await ports.sessions.findByKey('2026-27', pairKey, 'one');
  if (session === undefined) throw new Error('There is no session');
  return session;
};
const target = { shard: '2026-27', pairKey, sessionKey: 'one' };
const written = async (trust: FakeTrust): Promise<void> => {
  await done(bookOne(trust.as(hannah)));
  trust.now = '2026-11-25T10:50:00.000Z';
  await saveNote(trust.as(hannah), target, {
    key: 'note',
    stored: undefined,
    agendaNumber: 4,
    covered: true,
    text: 'Read together.',
    functions: [],
  });
};
const finish = async (ports: DailyAdapters): Promise<void> => {
  await done(
    finishSession(ports, {
      room: await openSession(ports, target),
      nextStartsAt: '2026-12-09T10:00:00.000Z',
      nextKey: 'next',
    }),
  );
};
const nothing = async (): Promise<void> => undefined;

const flows: readonly Flow[] = [
  { name: 'booking', by: hannah, prepare: nothing, run: (ports) => done(bookOne(ports)) },
  {
    name: 'booking a series',
    by: hannah,
    prepare: nothing,
    run: (ports) => done(bookSession(ports, { ...booking, sessions: series })),
  },
  {
    name: 'moving',
    by: hannah,
    prepare: (trust) => done(bookOne(trust.as(hannah))),
    run: async (ports) => done(moveSession(ports, { session: await theOne(ports), ...later, why: reason })),
  },
  {
    name: 'moving, by the supervisee',
    by: priya,
    prepare: (trust) => done(bookOne(trust.as(hannah))),
    run: async (ports) => done(moveSession(ports, { session: await theOne(ports), ...later, why: reason })),
  },
  {
    name: 'cancelling',
    by: hannah,
    prepare: (trust) => done(bookOne(trust.as(hannah))),
    run: async (ports) => done(cancelSession(ports, { session: await theOne(ports), why: reason })),
  },
  {
    name: 'writing the first words',
    by: hannah,
    leaves: true,
    prepare: async (trust) => {
      await done(bookOne(trust.as(hannah)));
      trust.now = '2026-11-25T10:50:00.000Z';
    },
    run: async (ports) => {
      await saveNote(ports, target, {
        key: 'note',
        stored: undefined,
        agendaNumber: 4,
        covered: true,
        text: 'Read together.',
        functions: [],
      });
    },
  },
  { name: 'sending to sign', by: hannah, prepare: written, run: finish, leaves: true },
  {
    name: 'signing',
    by: priya,
    prepare: async (trust) => {
      await written(trust);
      await finish(trust.as(hannah));
    },
    run: async (ports) => done(signRecord(ports, await openRecord(ports, target), 'Thank you.')),
  },
  {
    name: 'sending back',
    by: priya,
    prepare: async (trust) => {
      await written(trust);
      await finish(trust.as(hannah));
    },
    run: async (ports) => done(sendBack(ports, await openRecord(ports, target), 'Not quite.')),
  },
];

/** What anybody can see in the end, without what differs from one run to the next. */
function seen(trust: FakeTrust): unknown {
  const wordsOf = trust.working.items.filter(
    (item) => item.kind !== 'session' || trust.sessions.items.some(({ key }) => key === item.sessionKey),
  );
  // keys of what is written beside a seal are random: another attempt has another
  const plain = (item: object): unknown => ({
    ...item,
    ...('key' in item && /^key-\d+$/.test(String(item.key)) ? { key: 'random' } : {}),
    etag: '',
    itemId: 0,
    code: '',
    at: '',
    createdAt: '',
    modifiedAt: '',
    modifiedBy: '',
    createdBy: '',
  });
  const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => a.key.localeCompare(b.key);
  return {
    sessions: [...trust.sessions.items].sort(byKey).map((item) =>
      plain({
        ...item,
        outlook: (item.outlook ?? []).map((note) => ({ ...note, at: '' })),
        news: (item.news ?? []).map((one) => ({ ...one, at: '' })),
      }),
    ),
    words: [...wordsOf]
      .sort(byKey)
      .map((item) =>
        plain(
          item.kind === 'session' ? { ...item, reasons: item.reasons.map(({ what, why }) => ({ what, why })) } : item,
        ),
      ),
    seals: trust.seals.items
      // added at the first sight of a sealed record, by whoever sees it: the next opening does
      .filter(({ kind }) => kind !== 'acknowledgement')
      .sort(byKey)
      .map(plain),
    events: [...trust.events.values()]
      .map(({ id, startsAt, endsAt, cancelled }) => ({ id, startsAt, endsAt, cancelled }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    pairs: trust.pairs.items.map(({ summary }) => summary),
  };
}

function wait(trust: FakeTrust): void {
  trust.now = new Date(Date.parse(trust.now) + 60_000).toISOString();
}

async function open(trust: FakeTrust, person: Person): Promise<readonly FinishedWork[]> {
  wait(trust);
  const ports = trust.as(person);
  return (await finishUnfinished(ports, (await openHome(ports)).unfinished)).done;
}

async function outcomeOf(
  flow: Flow,
): Promise<{ readonly start: unknown; readonly end: unknown; readonly requests: number }> {
  const trust = trustOf();
  await flow.prepare(trust);
  const start = seen(trust);
  const tab = closedTab(trust.as(flow.by), { at: Number.MAX_SAFE_INTEGER, when: 'before' });
  await flow.run(tab.ports);
  await open(trust, hannah);
  return { start, end: seen(trust), requests: tab.count() };
}

describe.each(flows)('$name, cut off anywhere', (flow) => {
  test.each([
    ['the same person', [hannah]],
    ['the other, then the same', [priya, hannah]],
  ] as const)('opened again by %s, is done once or was never begun', async (_who, openers) => {
    const { start, end, requests } = await outcomeOf(flow);
    let undone = 0;
    for (let at = 1; at <= requests; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const trust = trustOf();
        await flow.prepare(trust);
        const { ports } = closedTab(trust.as(flow.by), { at, when });
        await flow.run(ports).catch(() => undefined);
        for (const person of [...openers, flow.by]) await open(trust, person);
        const left = [hannah, priya].map(async (person) => (await openHome(trust.as(person))).unfinished);
        expect((await Promise.all(left)).flat()).toEqual([]);
        if (JSON.stringify(seen(trust)) === JSON.stringify(end)) continue;
        // it was not done: then doing it again, in a fresh page, ends as if nothing had happened
        undone += 1;
        if (flow.leaves === undefined)
          expect({ at, when, ...(seen(trust) as object) }).toEqual({ at, when, ...(start as object) });
        await flow.run(trust.as(flow.by));
        await open(trust, hannah);
        expect({ at, when, ...(seen(trust) as object) }).toEqual({ at, when, ...(end as object) });
      }
    }
    expect(requests).toBeGreaterThan(5);
    expect(undone).toBeLessThan(requests * 2);
  });
});
