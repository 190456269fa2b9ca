import { counted } from '../../contract/counted';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { EveryService } from '../../../src/local/demo/everyService';
import type { Session } from '../../../src/sessions/rules/Session';
import type { FaultWorld } from '../faults/FaultWorld';
import { carryOutAsShown, openAsShown } from '../../standIns/asShown';
import { target } from './deputyTrust';
import type { DeputyTrust, ProofPair } from './deputyTrust';

/** Something a person does with the product; what it answers is compared with what it answers without a plant. */
export interface UseCase {
  readonly name: string;
  readonly by: string;
  /** Gives or takes access: the assignments afterwards are compared with those the same act left without a plant. */
  readonly run: (hub: EveryService, trust: DeputyTrust) => Promise<string>;
  /** About one row: where somebody it belongs to gave it another key, of its own or of its pair, it counts for nobody. */
  readonly ofOneRow?: true;
}

const quiet = { onProgress: () => undefined };
const keeper = 'miriam';
const requestKey = 'c0000000-0000-4000-8000-000000000001';

const outcomeOf = (outcome: {
  readonly ok: boolean;
  readonly issues?: readonly { readonly code: string }[];
}): string => (outcome.ok ? 'ok' : `refused: ${(outcome.issues ?? []).map(({ code }) => code).join(',')}`);

/** What somebody meets when they open the Hub and look through it. */
function looking(by: string, own: readonly ProofPair[]): readonly UseCase[] {
  return [
    {
      name: 'opens Home, which goes on with what is under way',
      by,
      run: async (hub) => {
        const home = await hub.openHome();
        const sessions = sessionsIn(home);
        await hub.finishUnfinished(sessions);
        const news = await hub.refreshFromOutlook(sessions);
        await hub.followOutlook(sessions);
        return `${JSON.stringify(home.belonging)}, ${typeof news}`;
      },
    },
    {
      name: 'looks at people, calendar and records',
      by,
      run: async (hub) => {
        const people = await hub.listPeople();
        await hub.openCalendar(undefined);
        const records = await hub.listRecords();
        const { keeping } = await hub.listFurther();
        await hub.furtherWaiting();
        for (const { pairKey } of own)
          for (const { pair } of people.filter((one) => one.pair.pairKey === pairKey))
            await hub.openPerson(pairKey, pair.superviseeKey);
        return `${people.length > 0}, ${records.length > 0}, ${keeping !== undefined}`;
      },
    },
  ];
}

function sessionsIn(value: unknown, found = new Map<string, Session>()): readonly Session[] {
  if (Array.isArray(value)) for (const one of value) sessionsIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    const one = value as Partial<Session>;
    if (typeof one.key === 'string' && typeof one.eventStatus === 'string' && typeof one.startsAt === 'string')
      found.set(one.key, one as Session);
    for (const inner of Object.values(value)) sessionsIn(inner, found);
  }
  return [...found.values()];
}

/** Use cases one after the other in one trust; what stands at the end is compared with the same day without a plant. */
export type ProofDay = readonly UseCase[];

/**
 * Every use case of every stronger kind of person, and the looks of everybody else: a day on which nobody's rights
 * change, one on which people write in their own pairs and a new pair is opened, and two of acts that change rights.
 */
export function proofDays(trust: DeputyTrust): readonly ProofDay[] {
  const { check, asked, opens, ends, replaces, left } = keeping(trust);
  return [
    [
      ...looking('hannah', [trust.one]),
      ...looking('fiona', [trust.two, trust.group]),
      ...looking('sunita', [trust.two]),
      ...looking('carys', [trust.group]),
      ...looking('joanna', []),
      ...looking('edith', []),
      ...looking(keeper, []),
      ...looking('gareth', []),
      { name: 'opens the Trust place', by: 'edith', run: async (hub) => `${(await counted(hub)) !== undefined}` },
      { name: 'opens the Trust place', by: keeper, run: async (hub) => `${(await counted(hub)) !== undefined}` },
      ...recording(trust),
      check,
      asked,
    ],
    [...writing(trust), opens, check],
    // of different pairs: neither changes what the other does
    [ends, left, check],
    [replaces, check],
  ];
}

/** People write in their own pairs. */
function writing(trust: DeputyTrust): readonly UseCase[] {
  return [
    {
      name: 'sends a record to sign',
      by: 'hannah',
      ofOneRow: true,
      run: async (hub) => {
        const room = await hub.openSession(target(trust.one, trust.written));
        const nextKey = 'c0000000-0000-4000-8000-000000000011';
        return outcomeOf(await hub.finishSession({ room, nextStartsAt: '2027-01-13T10:00:00.000Z', nextKey }));
      },
    },
    {
      name: 'signs a record',
      by: 'priya',
      ofOneRow: true,
      run: async (hub) =>
        outcomeOf(await hub.signRecord(await hub.openRecord(target(trust.one, trust.toSign)), 'Thank you.')),
    },
    {
      name: 'moves a session',
      by: 'fiona',
      ofOneRow: true,
      run: async (hub) => {
        const { session } = await hub.openSession(target(trust.two, trust.others));
        const [startsAt, endsAt] = ['2026-12-03T11:00:00.000Z', '2026-12-03T11:45:00.000Z'];
        return outcomeOf(await hub.moveSession({ session, startsAt, endsAt, why: 'A trip' }));
      },
    },
    {
      name: 'cancels a session',
      by: 'hannah',
      ofOneRow: true,
      run: async (hub) => {
        const { session } = await hub.openSession(target(trust.one, trust.booked));
        return outcomeOf(await hub.cancelSession({ session, why: 'Illness' }));
      },
    },
    {
      name: 'books a session',
      by: 'fiona',
      ofOneRow: true,
      run: async (hub) =>
        outcomeOf(
          await hub.bookSession({
            pairKey: trust.group.pairKey,
            offerKey: 'group',
            superviseeKey: demoPerson('amy').key,
            alongKeys: [],
            place: 'room',
            room: 'The library',
            sessions: [
              {
                key: 'c0000000-0000-4000-8000-000000000012',
                startsAt: '2026-12-08T10:00:00.000Z',
                endsAt: '2026-12-08T11:00:00.000Z',
              },
            ],
          }),
        ),
    },
  ];
}

type Keeping = 'check' | 'asked' | 'opens' | 'ends' | 'replaces' | 'left';

function keeping(trust: DeputyTrust): Readonly<Record<Keeping, UseCase>> {
  return {
    check: {
      name: 'checks every folder and puts right what may be put right',
      by: keeper,
      run: async (hub) => {
        const report = await hub.checkEveryFolder(quiet);
        const plan = await hub.foreseeRepair(report.findings);
        await hub.repairAccess(report.findings, { plan, ...quiet });
        return 'done';
      },
    },
    asked: {
      name: 'opens the page of schools and people, and carries out what is asked for',
      by: keeper,
      run: async (hub) => {
        await hub.openTrustData();
        for (const request of await hub.openRequests()) {
          if (request.kind === 'unknown') continue;
          const { key, kind, pairKey, personKey, toKey, offerKey, day } = request;
          const draft = { key, kind, pairKey, personKey, toKey, offerKey, day };
          await carryOutAsShown(hub, { draft, cancelBecause: 'Asked' }).catch(() => undefined);
        }
        return 'done';
      },
    },
    opens: {
      name: 'opens a new pair',
      by: keeper,
      run: async (hub) =>
        outcomeOf(
          await openAsShown(hub, {
            pairKey: 'c0000000-0000-4000-8000-000000000009',
            supervisorKey: demoPerson('colin').key,
            superviseeKeys: [demoPerson('tom').key],
            offerKey: 'trust-level',
            cadence: '',
            firstDay: 20261125,
          }),
        ),
    },
    ends: carrying('ends a pair', { kind: 'end', pairKey: trust.two.pairKey, personKey: '', toKey: '' }),
    replaces: carrying('gives a pair another supervisor', {
      kind: 'replace',
      pairKey: trust.two.pairKey,
      personKey: '',
      toKey: demoPerson('colin').key,
    }),
    left: carrying('records that somebody left', {
      kind: 'left',
      pairKey: '',
      personKey: demoPerson('carys').key,
      toKey: '',
    }),
  };
}

function carrying(
  name: string,
  asked: {
    readonly kind: 'end' | 'replace' | 'left';
    readonly pairKey: string;
    readonly personKey: string;
    readonly toKey: string;
  },
): UseCase {
  return {
    name,
    by: keeper,
    run: async (hub) => {
      const draft = { key: requestKey, offerKey: '', day: 20261125, ...asked };
      return outcomeOf(await carryOutAsShown(hub, { draft, cancelBecause: 'A change' }));
    },
  };
}

function recording(trust: DeputyTrust): readonly UseCase[] {
  const verify = (by: string): UseCase => ({
    name: 'reads and checks a sealed record',
    by,
    run: (hub) => readSealed(hub, trust),
  });
  const agreement = (by: string): UseCase => ({
    name: 'reads and checks the agreement',
    by,
    run: async (hub) => {
      // it opens to a keeper with a reason alone
      if (by === keeper) await hub.lookAtAgreement(trust.one.pairKey, { key: 'why', reason: 'invited', words: '' });
      return readAgreement(hub, trust);
    },
  });
  return [verify('hannah'), verify('priya'), verify(keeper), agreement('hannah'), agreement(keeper)];
}

/** What the agreement in force says, and what the check of it says: nothing planted makes another one. */
async function readAgreement(hub: EveryService, { one }: DeputyTrust): Promise<string> {
  const { inForce } = await hub.openAgreement(one.pairKey);
  const check = inForce && (await hub.checkAgreement(inForce));
  return JSON.stringify({ seal: inForce?.seal, clauses: inForce?.content.sections.length, ok: check?.ok });
}

/** What the sealed record says and what the check of it says. */
export async function readSealed(hub: EveryService, trust: DeputyTrust): Promise<string> {
  const at = target(trust.one, trust.sealed);
  const record = await hub.openRecord(at);
  const check = await hub.verifyRecord(at);
  return JSON.stringify({ seal: check.seal, ok: check.ok, hash: record.textHash });
}

export async function resultOf(world: FaultWorld, { by, run }: UseCase, trust: DeputyTrust): Promise<string> {
  try {
    return await run(await world.open(by), trust);
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    return `failed: ${typeof code === 'string' ? code : String(error)}`;
  }
}
