import { dayInZone } from '../../../ground/rules/days';
import type { Scope } from '../../../people/rules/Scope';
import type { RetentionPorts } from '../ports';
import type { ApprovedLine, HoldLine, RetentionView } from '../RetentionService';
import { isHeld } from '../rules/retentionDue';
import { holdReasons } from '../rules/RetentionRow';
import type { RetentionRow } from '../rules/RetentionRow';
import { dueNow, kindOfRow, retentionFacts } from './retentionFacts';
import type { RetentionFacts } from './retentionFacts';

/** Looking removes nothing and approves nothing. */
export async function listRetention(ports: RetentionPorts): Promise<RetentionView> {
  const facts = await retentionFacts(ports);
  const { periods, people, keeps, closeKeeps } = facts;
  const administers = ports.me.administers;
  const [isThere, due, approved] = await Promise.all([
    ports.retention.isThere(),
    dueNow(ports, facts),
    approvedLines(ports, facts),
  ]);
  return {
    isThere,
    periods,
    people,
    myKey: ports.me.key,
    administers,
    keeps: keeps || closeKeeps,
    due,
    holds: facts.holds.map((row) => holdLine(row, facts)),
    approved,
  };
}

export function holdLine(
  row: RetentionRow,
  { people, reference }: Pick<RetentionFacts, 'people' | 'reference'>,
): HoldLine {
  return {
    key: row.key,
    personKey: row.personKey,
    name: people.find(({ key }) => key === row.personKey)?.name ?? '',
    reason: holdReasons.find((one) => one === row.what) ?? 'other',
    byName: row.byName,
    since: dayInZone(row.at, reference.settings.zone),
  };
}

/** What waits for an administrator, and the log; what somebody on hold belongs to is not among what waits. */
async function approvedLines(ports: RetentionPorts, facts: RetentionFacts): Promise<readonly ApprovedLine[]> {
  const lines = facts.approvals.map((row) => approvedLine(row, facts, ports.me)).filter(isLine);
  const held = await heldScopes(ports, facts, lines);
  return lines.filter(({ state, scopeKey }) => state === 'done' || !held(scopeKey));
}

const isLine = (line: ApprovedLine | undefined): line is ApprovedLine => line !== undefined;

/** Whether somebody of a scope is on hold; what lies in no scope is held while anybody is. */
async function heldScopes(
  ports: Pick<RetentionPorts, 'belonging'>,
  { holds }: RetentionFacts,
  lines: readonly ApprovedLine[],
): Promise<(scopeKey: string) => boolean> {
  if (holds.length === 0) return () => false;
  const people = new Set(holds.map(({ personKey }) => personKey));
  const keys = [...new Set(lines.filter(({ state }) => state !== 'done').map(({ scopeKey }) => scopeKey))];
  const scopes = new Map<string, Scope | undefined>();
  for (const key of keys) scopes.set(key, key === '' ? undefined : await ports.belonging.ofScope(key));
  return (scopeKey) => {
    const scope = scopes.get(scopeKey);
    // who belonged to it cannot be seen: it waits
    return scope === undefined || isHeld(scope, people);
  };
}

/** By whom Set-up found among the site's administrators, or by the asking one; anybody else's note says nothing. */
const isByAdministrator = (
  { byName, byLogin }: RetentionRow,
  administrators: readonly string[],
  { login, administers }: RetentionPorts['me'],
): boolean => administrators.includes(byName) || (administers && byLogin.toLowerCase() === login.toLowerCase());

/** As administrators noted it. */
function approvedLine(
  row: RetentionRow,
  { rows, reference: { settings } }: RetentionFacts,
  me: RetentionPorts['me'],
): ApprovedLine | undefined {
  const kind = kindOfRow(row);
  if (kind === undefined) return undefined;
  const { zone } = settings;
  const ours = rows.filter((other) => other.ofKey === row.key && isByAdministrator(other, settings.administrators, me));
  const begun = ours.find((other) => other.kind === 'begun');
  const done = ours.find((other) => other.kind === 'done');
  return {
    key: row.key,
    kind,
    scopeKey: row.scopeKey,
    shards: row.shards,
    byName: row.byName,
    approvedOn: dayInZone(row.at, zone),
    state: stateOf(begun, done),
    count: begun?.count ?? 0,
    doneBy: done?.byName ?? '',
    doneOn: done === undefined ? undefined : dayInZone(done.at, zone),
  };
}

function stateOf(begun: RetentionRow | undefined, done: RetentionRow | undefined): ApprovedLine['state'] {
  if (done !== undefined) return 'done';
  return begun === undefined ? 'approved' : 'begun';
}
