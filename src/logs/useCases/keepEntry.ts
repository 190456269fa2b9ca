import type { GroundPorts, New } from '../../ground/ports';
import { refused } from '../../ground/rules/Issue';
import type { Outcome } from '../../ground/rules/Issue';
import { shardOn } from '../../ground/rules/shards';
import { todayOf } from '../../ground/steps/clock';
import { onConflict } from '../../ground/steps/onConflict';
import type { HomePorts } from '../../sessions/home/ports';
import type { SessionPorts } from '../../sessions/ports';
import { isLogEntry } from '../../sessions/rules/laterWork';
import type { LogEntry } from '../../sessions/rules/WorkItem';
import type { LogPorts } from '../ports';
import { changedEntry, checkEntry, entryOf } from '../rules/entries';
import { kindsIn } from '../rules/kindsIn';
import type { EntryChange, LogDraft } from '../rules/entries';

type Ports = Pick<GroundPorts, 'me' | 'now'> & Pick<SessionPorts, 'working'> & Pick<HomePorts, 'home'> & LogPorts;

/** Keeps an entry where its people can read it: with the pair, or with whoever wrote it alone. Safe to repeat. */
export async function addEntry(ports: Ports, draft: LogDraft): Promise<Outcome<LogEntry>> {
  const catalogue = await ports.home.reference();
  const today = todayOf(ports, catalogue);
  const kind = kindsIn(catalogue).find(({ key }) => key === draft.kindKey);
  if (kind === undefined) return refused({ code: 'notFound', field: '' });
  const issues = checkEntry(draft, kind, today);
  if (issues.length > 0) return refused(...issues);
  const entry = { ...entryOf(draft, kind, ports.me.key), kind: 'log' as const, key: draft.key, sessionKey: '' };
  if (draft.pairKey === '') return { ok: true, value: await ports.logs.addOwn({ ...entry, pairKey: '', shard: '' }) };
  const pair = (await ports.home.pairYears(ports.me.key)).find(({ pairKey }) => pairKey === draft.pairKey);
  const shard = pair && shardOn(pair.shards, today);
  if (pair === undefined || shard === undefined) return refused({ code: 'notFound', field: '' });
  // somebody outside the pair could see to nothing: the entry is not shown to them
  if (![pair.supervisorKey, ...pair.superviseeKeys].includes(draft.ownerKey))
    return refused({ code: 'notFound', field: 'ownerKey' });
  const added: New<LogEntry> = { ...entry, pairKey: pair.pairKey, shard };
  return { ok: true, value: await ports.working.add<LogEntry>(added) };
}

/** As often as two people who press in the same moment may meet. */
const mostAttempts = 4;

/** Goes on from what stands there now. */
export async function changeEntry(ports: Ports, entry: LogEntry, change: EntryChange): Promise<Outcome<LogEntry>> {
  const catalogue = await ports.home.reference();
  const today = todayOf(ports, catalogue);
  if (change.kind === 'chased' && change.next < today) return refused({ code: 'dateInPast', field: 'chaseDay' });
  if (change.kind === 'takenBack' && entry.byKey !== ports.me.key) return refused({ code: 'notFound', field: '' });
  const isOwn = entry.pairKey === '';
  const value = await onConflict(entry, {
    most: mostAttempts,
    write: (base) => {
      const next = changedEntry(base, change, today);
      return isOwn ? ports.logs.updateOwn(next) : ports.working.update<LogEntry>(next);
    },
    readAgain: async ({ key, shard, pairKey }) => {
      if (isOwn) return (await ports.logs.own()).find((one) => one.key === key);
      const found = await ports.working.find(shard, pairKey, key);
      return found !== undefined && isLogEntry(found) ? found : undefined;
    },
  });
  return { ok: true, value };
}
