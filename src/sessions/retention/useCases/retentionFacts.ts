import type { Person } from '../../../ground/rules/Person';
import type { RetentionPeriod } from '../../../ground/rules/Retention';
import type { Reference } from '../../../ground/rules/Catalogue';
import { todayOf } from '../../../ground/steps/clock';
import type { Day } from '../../../ground/rules/School';
import type { Scope } from '../../../people/rules/Scope';
import type { RetentionPorts } from '../ports';
import { dueLines } from '../rules/retentionDue';
import type { DueLine } from '../rules/retentionDue';
import { holdsIn, namesPlace, printOf } from '../rules/RetentionRow';
import type { RetentionRow } from '../rules/RetentionRow';
import { retentionKinds } from '../../../ground/rules/Retention';
import type { RetentionKind } from '../../../ground/rules/Retention';

/** What is needed to say what is due. */
export interface RetentionFacts {
  readonly reference: Reference;
  readonly today: Day;
  readonly periods: readonly RetentionPeriod[];
  readonly rows: readonly RetentionRow[];
  readonly holds: readonly RetentionRow[];
  readonly people: readonly Person[];
  readonly keeps: boolean;
  readonly closeKeeps: boolean;
  /** Those whose owner approved them: whoever else wrote such a row approved nothing. */
  readonly approvals: readonly RetentionRow[];
}

export async function retentionFacts(ports: RetentionPorts): Promise<RetentionFacts> {
  const reference = await ports.home.reference();
  const [rows, people, keeps, closeKeeps] = await Promise.all([
    ports.retention.all(),
    ports.people.atSchools([]),
    ports.home.keeps(),
    ports.closeKeeping.amCloseKeeper(),
  ]);
  const { retention: periods = [] } = reference.settings;
  const approvals = rows.filter((row) => row.kind === 'approved' && namesPlace(row) && isByOwner(row, periods, people));
  return {
    reference,
    today: todayOf(ports, reference),
    periods,
    rows,
    holds: holdsIn(rows),
    people,
    keeps,
    closeKeeps,
    approvals,
  };
}

export const kindOfRow = ({ what }: Pick<RetentionRow, 'what'>): RetentionKind | undefined =>
  retentionKinds.find((kind) => kind === what);

function isByOwner(row: RetentionRow, periods: readonly RetentionPeriod[], people: readonly Person[]): boolean {
  const owner = periods.find(({ kind }) => kind === row.what)?.ownerKey;
  const login = people.find(({ key }) => key === owner)?.login ?? '';
  return login !== '' && login.toLowerCase() === row.byLogin.toLowerCase();
}

/** Due, and approved by nobody yet; of what the asking person keeps. */
export async function dueNow(ports: RetentionPorts, facts: RetentionFacts): Promise<readonly DueLine[]> {
  const { periods, holds, today, keeps, closeKeeps, reference, approvals } = facts;
  const scopes: Scope[] = [];
  if (keeps) for await (const page of ports.belonging.all()) scopes.push(...page);
  if (closeKeeps) for await (const page of ports.belonging.all(undefined, 'closeBelonging')) scopes.push(...page);
  const mine = periods.filter(({ kind }) => (isApart(kind) ? closeKeeps : keeps));
  const settled = new Set(approvals.map((row) => printOfRow(row)));
  return dueLines({
    periods: mine,
    scopes,
    years: reference.settings.years ?? [],
    held: new Set(holds.map(({ personKey }) => personKey)),
    today,
  }).filter(({ print }) => !settled.has(print));
}

const isApart = (kind: RetentionKind): boolean => kind === 'development' || kind === 'further';

export function printOfRow(row: RetentionRow): string {
  const kind = kindOfRow(row);
  return kind === undefined ? '' : printOf({ kind, scopeKey: row.scopeKey, shards: row.shards });
}
