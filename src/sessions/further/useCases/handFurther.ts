import { changesNothing } from '../../../access/rules/accessPlan';
import type { AccessPlan } from '../../../access/rules/accessPlan';
import type { ReadBack } from '../../../access/rules/ReadBack';
import { academicYearOf } from '../../../ground/rules/academicYear';
import type { Reference } from '../../../ground/rules/Catalogue';
import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import type { Person } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { todayOf } from '../../../ground/steps/clock';
import { endedScope } from '../../../people/rules/endedScope';
import type { Scope } from '../../../people/rules/Scope';
import { isOver } from '../../development/useCases/findDevelopment';
import type { HandDraft } from '../FurtherService';
import type { FurtherPorts } from '../ports';
import type { FurtherAsk } from '../rules/FurtherAsk';
import { isForSame, isFurther, newFurther } from '../rules/furtherScopes';
import { askLine, supportIn } from './furtherLines';

interface Handing {
  readonly ask: FurtherAsk;
  readonly scope: Scope;
  /** It was opened before, and cut off. */
  readonly begun: boolean;
  readonly people: readonly Person[];
}

/** What is kept apart is opened by close keepers; SharePoint refuses everybody else, whose own row stays as it is. */
async function handingOf(ports: FurtherPorts, draft: HandDraft): Promise<Outcome<Handing>> {
  const [ask, reference] = await Promise.all([ports.further.find(draft.askKey), ports.home.reference()]);
  if (!(await ports.closeKeeping.amCloseKeeper())) return refused({ code: 'notFound', field: '' });
  if (ask === undefined) return refused({ code: 'changedSinceShown', field: '' });
  if (draft.takerKey === '') return refused({ code: 'required', field: 'takerKey' });
  const today = todayOf(ports, reference);
  const named = await peopleOf(ports, ask, draft, reference);
  if (!named.ok) return named;
  const { about, taker, asker } = named.value;
  const year = academicYearOf(today);
  const shard = await (await ports.closeKeeping.scopes()).shardWithRoom(year, 'apart');
  if (shard === undefined) return refused({ code: 'yearFull', field: '', facts: { year } });
  const fresh = newFurther(named.value, {
    ...{ key: draft.key, kindKey: ask.kindKey, schoolKey: about.schoolKey, firstDay: today, shard },
  });
  const people = [about, taker, ...(asker === undefined ? [] : [asker])];
  const before = await beganBefore(ports, ask, today);
  if (isSettled(ask, before, draft)) return refused({ code: 'changedSinceShown', field: '' });
  const begun = before !== undefined && isForSame(before, fresh);
  return { ok: true, value: { ask, scope: begun ? before : fresh, begun, people } };
}

/** Taken back, declined, or handed on by another press; a row that says so and leads to nothing open still waits. */
function isSettled({ status, scopeKey }: FurtherAsk, before: Scope | undefined, { key }: HandDraft): boolean {
  if (status === 'handed') return before !== undefined && scopeKey !== key;
  return status !== 'asked';
}

/** The scope its row names, where a close keeper opened it and it is open; whoever asked may have written any key there. */
async function beganBefore(ports: FurtherPorts, { scopeKey }: FurtherAsk, today: Day): Promise<Scope | undefined> {
  const scope = scopeKey === '' ? undefined : await ports.belonging.ofScope(scopeKey);
  return scope !== undefined && isFurther(scope) && !isOver(scope, today) ? scope : undefined;
}

interface HandedPeople {
  readonly about: Person;
  readonly taker: Person;
  readonly asker: Person | undefined;
}

async function peopleOf(
  ports: FurtherPorts,
  ask: FurtherAsk,
  { takerKey }: HandDraft,
  reference: Reference,
): Promise<Outcome<HandedPeople>> {
  const everybody = await ports.people.atSchools([]);
  const { aboutKey } = askLine(ask, supportIn(reference), everybody, reference.settings.zone);
  const here = everybody.filter(({ status }) => status === 'active');
  const about = here.find(({ key }) => key === aboutKey);
  const taker = here.find(({ key }) => key === takerKey);
  if (about === undefined) return refused({ code: 'notFound', field: '' });
  if (taker === undefined) return refused({ code: 'notFound', field: 'takerKey' });
  if (taker === about) return refused({ code: 'notThemselves', field: 'takerKey' });
  const by = here.find(({ login }) => login.toLowerCase() === ask.byLogin.toLowerCase());
  return { ok: true, value: { about, taker, asker: by === about || by === taker ? undefined : by } };
}

const planOf = async (ports: FurtherPorts, scope: Scope): Promise<AccessPlan> =>
  (await ports.closeKeeping.scopes()).foresee({ changes: [{ seen: undefined, scope }], findings: [], leaving: [] });

export async function foreseeFurther(ports: FurtherPorts, draft: HandDraft): Promise<Outcome<AccessPlan>> {
  const handing = await handingOf(ports, draft);
  return handing.ok ? { ok: true, value: await planOf(ports, handing.value.scope) } : handing;
}

/**
 * Opens what was shown, and nothing else. The row says first where it goes, so that two close keepers open one, and last
 * that it went there, so that what was cut off still waits.
 */
export async function handFurtherOn(
  ports: FurtherPorts,
  draft: HandDraft,
  plan: AccessPlan,
): Promise<Outcome<ReadBack>> {
  const handing = await handingOf(ports, draft);
  if (!handing.ok) return handing;
  const { ask, scope, begun, people } = handing.value;
  const found = await planOf(ports, scope);
  if (!begun && found.print !== plan.print && !changesNothing(found))
    return refused({ code: 'planChanged', field: '' });
  const marked =
    ask.scopeKey === scope.key ? ask : await ports.further.update(ask, { status: 'asked', scopeKey: scope.key });
  const { readBack } = await (await ports.closeKeeping.scopes()).openScope(scope, people);
  if (marked.status !== 'handed') await ports.further.update(marked, { status: 'handed', scopeKey: scope.key });
  return { ok: true, value: readBack };
}

export async function closeFurther(ports: FurtherPorts, scopeKey: string): Promise<Outcome<ReadBack>> {
  const seen = await ports.belonging.ofScope(scopeKey);
  const today = todayOf(ports, await ports.home.reference());
  if (seen === undefined || !isFurther(seen)) return refused({ code: 'notFound', field: '' });
  if (isOver(seen, today)) return { ok: true, value: 'asPlanned' };
  const scopes = await ports.closeKeeping.scopes();
  return { ok: true, value: await scopes.changeScope({ seen, scope: endedScope(seen, today) }) };
}
