import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import type { RetentionPorts } from '../ports';
import type { HoldDraft, HoldLine } from '../RetentionService';
import { holdsIn } from '../rules/RetentionRow';
import type { NewRetentionRow } from '../rules/RetentionRow';
import { holdLine } from './listRetention';
import { dueNow, retentionFacts } from './retentionFacts';

const nothing = { what: '', scopeKey: '', shards: [], personKey: '', ofKey: '', count: 0 } as const;

/** Each line is looked at anew: what is on hold, or was approved meanwhile, is not approved. Answers how many were. */
export async function approveRemoval(ports: RetentionPorts, prints: readonly string[]): Promise<Outcome<number>> {
  const facts = await retentionFacts(ports);
  const owned = new Set(facts.periods.filter(({ ownerKey }) => ownerKey === ports.me.key).map(({ kind }) => kind));
  const lines = (await dueNow(ports, facts)).filter(({ print, kind }) => prints.includes(print) && owned.has(kind));
  if (lines.length === 0) return refused({ code: 'changedSinceShown', field: '' });
  for (const { kind, scopeKey, shards } of lines)
    await ports.retention.add({ ...nothing, key: crypto.randomUUID(), kind: 'approved', what: kind, scopeKey, shards });
  return { ok: true, value: lines.length };
}

export async function holdPerson(ports: RetentionPorts, draft: HoldDraft): Promise<Outcome<HoldLine>> {
  const { key, personKey, reason } = draft;
  if (personKey === '') return refused({ code: 'required', field: 'personKey' });
  if (reason === '') return refused({ code: 'required', field: 'reason' });
  return put(ports, { ...nothing, key, kind: 'hold', what: reason, personKey }, key);
}

/** Nothing is taken out of the list: that it stood, and who released it, stays. */
export async function releaseHold(ports: RetentionPorts, hold: HoldLine, key: string): Promise<Outcome<HoldLine>> {
  const rows = await ports.retention.all();
  if (!holdsIn(rows).some((row) => row.key === hold.key)) return { ok: true, value: hold };
  const { personKey } = hold;
  return put(ports, { ...nothing, key, kind: 'released', personKey, ofKey: hold.key }, key);
}

async function put(ports: RetentionPorts, row: NewRetentionRow, key: string): Promise<Outcome<HoldLine>> {
  await ports.retention.add(row);
  const facts = await retentionFacts(ports);
  const added = facts.rows.find((one) => one.key === key);
  return added === undefined
    ? refused({ code: 'changedSinceShown', field: '' })
    : { ok: true, value: holdLine(added, facts) };
}
