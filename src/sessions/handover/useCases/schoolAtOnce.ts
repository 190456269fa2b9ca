import type { AccessRun } from '../../../access/rules/AccessReport';
import { mergedPlan } from '../../../access/rules/mergedPlan';
import type { Day } from '../../../ground/rules/School';
import { isServiceError } from '../../../ground/rules/ServiceError';
import type { Pair } from '../../../people/rules/Pair';
import type { PairRequest } from '../../../people/rules/PairRequest';
import { allPairs } from '../../../people/useCases/allPairs';
import type { ChangeDraft } from '../HandoverService';
import type { SchoolAsk, SchoolDone, SchoolLook, SchoolUnit } from '../SchoolService';
import { openRequests } from './askForChange';
import { carryOutChange } from './carryOutChange';
import { foreseeChange } from './foreseeChange';

type SchoolPorts = Parameters<typeof carryOutChange>[0];

interface Wanted {
  readonly draft: ChangeDraft;
  readonly name: string;
}

/** What would be done, and who could read what before and after; one after the other, because each is read from SharePoint. */
export async function lookAtSchool(ports: SchoolPorts, ask: SchoolAsk, run: AccessRun): Promise<SchoolLook> {
  const wanted = ask.change === 'joins' ? await openings(ports, ask) : await endings(ports, ask);
  const units: SchoolUnit[] = [];
  for (const [index, { draft, name }] of wanted.entries()) {
    run.onProgress({ done: index, total: wanted.length });
    if (run.signal?.aborted === true) return lookOf(ask, units, true);
    const plan = await foreseeChange(ports, draft);
    const may = plan.undecided.length === 0;
    units.push({
      draft,
      name,
      plan: may ? plan.access : undefined,
      sessions: plan.sessions.length,
      unsigned: plan.unsigned,
    });
  }
  run.onProgress({ done: wanted.length, total: wanted.length });
  return lookOf(ask, units, false);
}

const lookOf = ({ change }: SchoolAsk, units: readonly SchoolUnit[], stopped: boolean): SchoolLook => ({
  change,
  units,
  picture: mergedPlan(units.flatMap(({ plan }) => plan ?? [])),
  stopped,
});

const byName = (a: Wanted, b: Wanted): number => a.name.localeCompare(b.name);

/** What was asked for by a file, or by hand, for people of the school. */
async function openings(ports: SchoolPorts, { schoolKey }: SchoolAsk): Promise<readonly Wanted[]> {
  const asked = (await openRequests(ports)).filter(({ kind }) => kind === 'open');
  const people = await ports.people.findByKeys([...new Set(asked.map(({ personKey }) => personKey))]);
  const found = asked.flatMap((request): Wanted[] => {
    const person = people.find(({ key }) => key === request.personKey);
    return person?.schoolKey === schoolKey ? [{ draft: draftOf(request), name: person.name }] : [];
  });
  return found.sort(byName);
}

const draftOf = ({ key, personKey, toKey, offerKey, day }: PairRequest): ChangeDraft => ({
  ...{ key, kind: 'open', pairKey: '', personKey, toKey, offerKey, day },
});

/** Whole pairs, and of groups with people of other schools their part; a request that is there already is gone on with. */
async function endings(ports: SchoolPorts, { schoolKey, day }: SchoolAsk): Promise<readonly Wanted[]> {
  const active = (await allPairs(ports)).filter(({ status }) => status === 'active');
  const asked = (await openRequests(ports)).filter(({ kind }) => kind === 'end');
  const ofSchool = active.filter((row) => row.schoolKey === schoolKey);
  const whole = (pairKey: string): boolean =>
    active.filter((row) => row.pairKey === pairKey).every((row) => row.schoolKey === schoolKey);
  return ofSchool
    .filter(
      (row, index) => !whole(row.pairKey) || ofSchool.findIndex(({ pairKey }) => pairKey === row.pairKey) === index,
    )
    .map((row) => endingOf(ports, row, { asked, day, personKey: whole(row.pairKey) ? '' : row.superviseeKey }))
    .sort(byName);
}

function endingOf(
  { keys }: Pick<SchoolPorts, 'keys'>,
  { pairKey, superviseeName }: Pair,
  { asked, day, personKey }: { readonly asked: readonly PairRequest[]; readonly day: Day; readonly personKey: string },
): Wanted {
  const known = asked.find((one) => one.pairKey === pairKey && one.personKey === personKey);
  const key = known?.key ?? keys.newKey();
  return {
    draft: { key, kind: 'end', pairKey, personKey, toKey: '', offerKey: '', day: known?.day ?? day },
    name: superviseeName,
  };
}

/** Of one of them, that hinders no other: somebody else has just changed it, or it is not there any more. */
const ofOne: readonly string[] = ['conflict', 'newer', 'notFound', 'invalid'];

export async function carryOutSchool(
  ports: SchoolPorts,
  look: SchoolLook,
  because: string,
  run: AccessRun,
): Promise<SchoolDone> {
  const left: SchoolDone['left'][number][] = [];
  const { units } = look;
  for (const [index, unit] of units.entries()) {
    run.onProgress({ done: index, total: units.length });
    if (run.signal?.aborted === true) return { done: index - left.length, left, stopped: true };
    const hindrance = await carriedOut(ports, unit, because);
    if (hindrance !== undefined) left.push({ name: unit.name, code: hindrance.code });
  }
  run.onProgress({ done: units.length, total: units.length });
  return { done: units.length - left.length, left, stopped: false };
}

/** Undefined once it is done. */
async function carriedOut(
  ports: SchoolPorts,
  { draft, plan }: SchoolUnit,
  because: string,
): Promise<Pick<SchoolDone['left'][number], 'code'> | undefined> {
  if (plan === undefined) return { code: undefined };
  try {
    const done = await carryOutChange(ports, { draft, cancelBecause: because, plan });
    return done.ok ? undefined : { code: done.issues[0]?.code };
  } catch (error) {
    if (!isServiceError(error) || !ofOne.includes(error.code)) throw error;
    return { code: undefined };
  }
}
