import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import type { PlaceCount, RetentionPorts } from '../ports';
import type { ApprovedLine, RemovalLook } from '../RetentionService';
import { listRetention } from './listRetention';

/** Approved by its owner, of nobody on hold, and asked by an administrator. Nothing here removes anything. */
async function approvedNow(ports: RetentionPorts, approvalKey: string): Promise<ApprovedLine | undefined> {
  if (!ports.me.administers) return undefined;
  const { approved } = await listRetention(ports);
  return approved.find(({ key }) => key === approvalKey);
}

const total = (places: readonly PlaceCount[]): number => places.reduce((sum, { count }) => sum + count, 0);

export async function beginRemoval(
  ports: RetentionPorts,
  approvalKey: string,
  key: string,
): Promise<Outcome<readonly PlaceCount[]>> {
  const line = await approvedNow(ports, approvalKey);
  if (line === undefined) return refused({ code: 'changedSinceShown', field: '' });
  const places = await ports.retention.count(line);
  if (line.state === 'approved') await ports.retention.add(rowFor('begun', line, key, total(places)));
  return { ok: true, value: places };
}

export async function lookAtRemoval(
  ports: RetentionPorts,
  approvalKey: string,
  key: string,
): Promise<Outcome<RemovalLook>> {
  const line = await approvedNow(ports, approvalKey);
  if (line === undefined || line.state === 'approved') return refused({ code: 'changedSinceShown', field: '' });
  const places = await ports.retention.count(line);
  const gone = total(places) === 0;
  if (gone && line.state === 'begun') await ports.retention.add(rowFor('done', line, key, line.count));
  return { ok: true, value: { gone, places } };
}

const rowFor = (kind: 'begun' | 'done', line: ApprovedLine, key: string, count: number) => ({
  key,
  kind,
  what: line.kind,
  scopeKey: line.scopeKey,
  shards: line.shards,
  personKey: '',
  ofKey: line.key,
  count,
});
