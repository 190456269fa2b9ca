import { hubOf } from '../contract/hubOf';
import { now, person, readySite, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { schoolTerms } from '../contract/schoolTerms';
import type { EveryService } from '../../src/local/demo/everyService';
import type { Outcome } from '../../src/ground/rules/Issue';
import type { SessionRef } from '../../src/sessions/rules/SessionRef';
import { openAsShown } from '../standIns/asShown';

/** A site on which people act through the product, on a clock of ours. */
export interface SupervisedSite {
  readonly site: TestSite;
  /** The Hub as somebody's page has it at this moment. */
  hub(alias: string): Promise<EveryService>;
  moveClock(to: string): Promise<void>;
  /** Miriam opens it; answers its key. */
  open(offerKey: string, supervisor: string, supervisees: readonly string[]): Promise<string>;
  /** Its supervisor books it for 45 minutes. */
  book(pairKey: string, supervisor: string, startsAt: string): Promise<SessionRef>;
}

const minutes = 45 * 60_000;

/** Ottersby with its terms; Miriam keeps the records. Used for each seed row that sessions show. */
export async function supervisedSite(): Promise<SupervisedSite> {
  const site = await readySite();
  let clock = now;
  const hub = (alias: string): Promise<EveryService> => hubOf(site, alias, { now: () => clock });
  await (await hub('jo')).saveSchoolYear(schoolTerms());
  return {
    site,
    hub,
    async moveClock(to) {
      clock = new Date(to);
      await site.setClock(clock);
    },
    async open(offerKey, supervisor, supervisees) {
      const pairKey = crypto.randomUUID();
      done(
        await openAsShown(await hub('miriam'), {
          pairKey,
          offerKey,
          supervisorKey: person(supervisor).key,
          superviseeKeys: supervisees.map((alias) => person(alias).key),
          cadence: '',
          firstDay: 20260901,
        }),
      );
      return pairKey;
    },
    async book(pairKey, supervisor, startsAt) {
      const its = await hub(supervisor);
      const { pair } = await its.startBooking({ pairKey });
      const sessionKey = crypto.randomUUID();
      done(
        await its.bookSession({
          pairKey,
          offerKey: pair?.offer.key ?? '',
          superviseeKey: pair?.offer.kind === 'group' ? '' : (pair?.pair.superviseeKey ?? ''),
          alongKeys: [],
          place: 'room',
          room: 'Quiet room',
          sessions: [{ key: sessionKey, startsAt, endsAt: new Date(Date.parse(startsAt) + minutes).toISOString() }],
        }),
      );
      return { shard: year, pairKey, sessionKey };
    },
  };
}

/** What came of it; a refusal fails the test with its codes. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code, field }) => `${code} ${field}`).join(', '));
  return outcome.value;
}

/** A note as somebody writes it under an item of the agenda. */
export const noteUnder = (
  agendaNumber: number,
  text: string,
): {
  readonly key: string;
  readonly stored: undefined;
  readonly agendaNumber: number;
  readonly covered: true;
  readonly text: string;
  readonly functions: readonly string[];
} => ({ key: crypto.randomUUID(), stored: undefined, agendaNumber, covered: true, text, functions: [] });

/** An action as somebody agrees it. */
export const actionOf = (
  text: string,
  owner: string,
  dueDay: number,
): {
  readonly key: string;
  readonly stored: undefined;
  readonly text: string;
  readonly ownerKey: string;
  readonly dueDay: number;
  readonly agendaNumber: number;
  readonly caseReference: string;
  readonly status: 'open';
} => ({
  key: crypto.randomUUID(),
  stored: undefined,
  text,
  ownerKey: person(owner).key,
  dueDay,
  agendaNumber: 8,
  caseReference: '',
  status: 'open',
});

/** Written a little, sent to sign with the next date, and signed by everybody: the sealed record as its supervisor reads it. */
export async function runAndSign(
  { hub, moveClock }: SupervisedSite,
  target: SessionRef,
  people: { readonly supervisor: string; readonly supervisees: readonly string[] },
  times: { readonly startsAt: string; readonly nextStartsAt: string },
): Promise<Awaited<ReturnType<EveryService['openRecord']>>> {
  await moveClock(new Date(Date.parse(times.startsAt) + minutes).toISOString());
  const supervisor = await hub(people.supervisor);
  await supervisor.saveNote(target, noteUnder(9, 'Talked about the half-term.'));
  const room = await supervisor.openSession(target);
  done(await supervisor.finishSession({ room, nextStartsAt: times.nextStartsAt, nextKey: crypto.randomUUID() }));
  for (const alias of people.supervisees) {
    const member = await hub(alias);
    done(await member.signRecord(await member.openRecord(target), ''));
  }
  return supervisor.openRecord(target);
}
