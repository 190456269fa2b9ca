import type { HomePorts } from '../../home/ports';
import type { AccessPorts, OpenedScope } from '../../../access/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf, nextYear } from '../../../ground/rules/academicYear';
import { yearOfShard } from '../../../ground/rules/shards';
import type { Offer } from '../../../ground/rules/Catalogue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { Pair } from '../../../people/rules/Pair';
import type { Scope } from '../../../people/rules/Scope';
import { checkPairing } from '../../../people/rules/pairing';
import { dayInZone } from '../../../ground/rules/days';
import type { Person } from '../../../ground/rules/Person';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import { failsWith } from '../../../ground/steps/failsWith';
import { replacedAccount } from '../../../people/useCases/replacedAccount';
import { byKey } from '../../useCases/superviseeRow';
import type { PairDraft } from '../../../access/AccessService';
import { changesNothing } from '../../../access/rules/accessPlan';
import type { AccessPlan } from '../../../access/rules/accessPlan';
import { isKeptApart } from '../../development/rules/developmentScopes';
import { againstTable, reasonIssues, supervisedIn } from '../rules/againstTable';
import { begunScope, newScope } from '../rules/newScope';
import { allScopes } from '../../../people/useCases/allScopes';

type OpeningPorts = Pick<GroundPorts, 'keys' | 'me' | 'now'> &
  Pick<PeoplePorts, 'belonging' | 'directory' | 'pairs' | 'people' | 'trust'> &
  Pick<AccessPorts, 'scopes'> &
  Pick<HomePorts, 'home'>;

/** A pair as it is to be opened, by who may and with nothing against it. */
interface Opening {
  /** Its key is empty until it is carried out, unless an opening was cut off: then that one is gone on with. */
  readonly scope: Scope;
  readonly begun: Scope | undefined;
  readonly people: readonly Person[];
  /** A reason that the trust's table asks for and that is not said. */
  readonly unsaid: readonly Issue[];
}

/** Who would gain access; nothing is changed, and no reason is asked for yet. */
export async function foreseeOpening(ports: OpeningPorts, draft: PairDraft): Promise<Outcome<AccessPlan>> {
  const opening = await openingOf(ports, draft);
  return opening.ok ? { ok: true, value: await planOf(ports, opening.value) } : opening;
}

/** A reason that the trust's table asks for and that the draft does not say. */
export async function unsaidFor(ports: OpeningPorts, draft: PairDraft): Promise<readonly Issue[]> {
  const opening = await openingOf(ports, draft);
  return opening.ok ? opening.value.unsaid : [];
}

/**
 * For record keepers alone: a site administrator could make the folders too, but who may read is the keepers' decision.
 * The pair belongs to the school of its first supervisee. A key is made here, where the draft brings none.
 */
export async function openPair(ports: OpeningPorts, draft: PairDraft, plan: AccessPlan): Promise<Outcome<OpenedScope>> {
  const opening = await openingOf(ports, draft);
  if (!opening.ok) return opening;
  if (opening.value.unsaid.length > 0) return { ok: false, issues: opening.value.unsaid };
  const found = await planOf(ports, opening.value);
  if (found.print !== plan.print && !changesNothing(found))
    return { ok: false, issues: [{ code: 'planChanged', field: '' }] };
  const { scope, begun, people } = opening.value;
  const key = [begun?.key, draft.pairKey].find((one) => one !== undefined && one !== '') ?? ports.keys.newKey();
  try {
    return { ok: true, value: await ports.scopes.openScope({ ...scope, key }, people) };
  } catch (error) {
    const year = yearOfShard(scope.shards[0] ?? '');
    if (year !== thisYearOf(ports, await ports.home.reference()) && failsWith(error, 'notFound'))
      return { ok: false, issues: [{ code: 'yearNotReady', field: 'firstDay', facts: { year } }] };
    throw error;
  }
}

const thisYearOf = (ports: Pick<GroundPorts, 'now'>, catalogue: Parameters<typeof todayOf>[1]): AcademicYear =>
  academicYearOf(todayOf(ports, catalogue));

const planOf = (ports: Pick<AccessPorts, 'scopes'>, { scope, begun }: Opening): Promise<AccessPlan> =>
  ports.scopes.foresee({ changes: [{ seen: begun, scope: begun ?? scope }], findings: [], leaving: [] });

/** What is kept apart is opened in lists of its own, by close keepers. */
const apartIssues = (offer: Offer | undefined): readonly Issue[] =>
  offer !== undefined && isKeptApart(offer) ? [{ code: 'notFound', field: 'offerKey' }] : [];

async function openingOf(ports: OpeningPorts, draft: PairDraft): Promise<Outcome<Opening>> {
  const { catalogue, keeps } = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  if (!keeps) throw new ServiceError('forbidden');
  const offer = catalogue.offers.find(({ key }) => key === draft.offerKey);
  const { firstDay } = draft;
  const thisYear = thisYearOf(ports, catalogue);
  const year = firstYear(firstDay, thisYear);
  const known = byKey(
    await ports.people.findByKeys([draft.supervisorKey, ...draft.superviseeKeys].filter((key) => key !== '')),
  );
  const scopes = await allScopes(ports);
  const begun = begunScope(scopes, draft);
  const issues: Issue[] = [
    ...checkPairing(offer, draft.supervisorKey, draft.superviseeKeys),
    ...apartIssues(offer),
    ...dayIssues(firstDay, year, thisYear),
    ...(await twiceIssues(ports, draft, begun)),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const supervisor = known.get(draft.supervisorKey);
  const supervisees = draft.superviseeKeys.flatMap((key) => known.get(key) ?? []);
  const allKnown = supervisees.length === draft.superviseeKeys.length;
  if (supervisor === undefined || firstDay === undefined || supervisees.length === 0 || !allKnown)
    return { ok: false, issues: [{ code: 'notFound', field: '' }] };
  const replaced = await replacedAccount(ports, [supervisor, ...supervisees]);
  if (replaced) {
    const field = replaced === supervisor ? 'supervisorKey' : 'superviseeKeys';
    return { ok: false, issues: [{ code: 'accountReplaced', field, facts: { name: replaced.name } }] };
  }
  const { offerKey, cadence, unusual, until } = draft;
  const room = begun ?? (await ports.scopes.roomForPair(year));
  if (room === undefined) return { ok: false, issues: [{ code: 'yearFull', field: 'firstDay', facts: { year } }] };
  const { shards, register } = room;
  const scope =
    begun ??
    newScope({ supervisor, supervisees, offerKey, cadence, firstDay, shards, register, before: '', unusual, until });
  const others = supervisedIn(scopes, [draft.pairKey, begun?.key ?? '']);
  const against = againstTable(catalogue, { offer, supervisor, supervisees, others });
  const unsaid = reasonIssues(against, scope.unusual ?? unusual);
  return { ok: true, value: { scope, begun, people: [supervisor, ...supervisees], unsaid } };
}

/** The year whose folders are opened: a pair that began earlier has nothing to write in earlier years. */
function firstYear(firstDay: Day | undefined, thisYear: AcademicYear): AcademicYear {
  const year = firstDay === undefined ? thisYear : academicYearOf(firstDay);
  return year > thisYear ? year : thisYear;
}

function dayIssues(firstDay: Day | undefined, year: AcademicYear, thisYear: AcademicYear): readonly Issue[] {
  if (firstDay === undefined) return [{ code: 'required', field: 'firstDay' }];
  const last = nextYear(thisYear);
  return year > last ? [{ code: 'outsideYear', field: 'firstDay', facts: { year: last } }] : [];
}

async function twiceIssues(
  ports: Pick<PeoplePorts, 'pairs'>,
  draft: PairDraft,
  begun: Scope | undefined,
): Promise<readonly Issue[]> {
  const twice = await alreadySupervised(ports, draft, begun);
  if (twice === undefined) return [];
  const code = twice.newer ? 'writtenByNewer' : 'notReadable';
  return twice.status === 'unknown'
    ? [{ code, field: 'superviseeKeys', ...(twice.newer ? {} : { facts: { name: twice.superviseeName } }) }]
    : [{ code: 'alreadyThere', field: 'superviseeKeys', facts: { name: twice.superviseeName } }];
}

/** The same offer by the same supervisor for one of these people, under another key; perhaps one that only a newer version knows to go on. */
async function alreadySupervised(
  ports: Pick<PeoplePorts, 'pairs'>,
  draft: PairDraft,
  begun: Scope | undefined,
): Promise<Pair | undefined> {
  return (await ports.pairs.supervisedBy(draft.supervisorKey)).find(
    (pair) =>
      pair.status !== 'ended' &&
      pair.offerKey === draft.offerKey &&
      pair.pairKey !== draft.pairKey &&
      pair.pairKey !== begun?.key &&
      draft.superviseeKeys.includes(pair.superviseeKey),
  );
}
