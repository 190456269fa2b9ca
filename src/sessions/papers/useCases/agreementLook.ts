import { academicYearOf } from '../../../ground/rules/academicYear';
import type { Outcome } from '../../../ground/rules/Issue';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { yearOfShard } from '../../../ground/rules/shards';
import { nowOf } from '../../../ground/steps/clock';
import type { NewLook, RecordLook } from '../../../records/rules/RecordLook';
import type { LookFacts } from '../../record/RecordService';
import { lookIssues } from '../../record/rules/lookIssues';
import { demandLook } from '../../record/useCases/demandLook';
import type { AgreementPorts } from '../ports';
import { findScope } from './findScope';
import type { PaperScope } from './findScope';

/** Looks at a pair's agreement, in every year of it; undefined where Set-up has still to make the list. */
export async function looksAtAgreement(
  { looks }: Pick<AgreementPorts, 'looks'>,
  { pair }: Pick<PaperScope, 'pair'>,
): Promise<readonly RecordLook[] | undefined> {
  const found = await Promise.all(pair.shards.map((shard) => looks.ofPair(shard, pair.pairKey)));
  if (found.every((some) => some === undefined)) return undefined;
  return found
    .flatMap((some) => some ?? [])
    .filter(({ sessionKey }) => sessionKey === '')
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** Rejects with `reasonFirst` for a record keeper who has not said today why they open what is not theirs. */
export async function demandAgreementLook(
  ports: AgreementPorts,
  { myRole, settings }: PaperScope,
  looks: readonly RecordLook[] | undefined,
): Promise<void> {
  await demandLook(ports, { myRole, catalogue: { settings } }, looks);
}

/** What a record keeper is told before an agreement opens: whose it is and who opened it before. None of its words. */
export async function beforeAgreementLook(ports: AgreementPorts, pairKey: string): Promise<LookFacts> {
  const scope = await findScope(ports, pairKey);
  if (scope.myRole !== 'keeper') throw new ServiceError('forbidden');
  return {
    names: [...scope.supervisees, scope.supervisor].map(({ name }) => name),
    myName: ports.me.name,
    now: nowOf(ports),
    zone: scope.settings.zone,
    day: scope.today,
    looks: (await looksAtAgreement(ports, scope)) ?? [],
  };
}

/** Writes down, for the pair, that a record keeper opens their agreement, and why. Safe to repeat with the same key. */
export async function lookAtAgreement(
  ports: AgreementPorts,
  pairKey: string,
  { key, reason, words }: Omit<NewLook, 'sessionKey'>,
): Promise<Outcome<RecordLook>> {
  const said = words.trim();
  const issues = lookIssues({ reason }, said);
  if (issues.length > 0) return { ok: false, issues };
  const { pair, myRole, today } = await findScope(ports, pairKey);
  if (myRole !== 'keeper') throw new ServiceError('forbidden');
  // of a pair that has ended in its last year, where its people still read
  const years = pair.shards.filter((shard) => yearOfShard(shard) <= academicYearOf(today));
  const shard = [...(years.length > 0 ? years : pair.shards)].sort().pop();
  if (shard === undefined) throw new ServiceError('notFound');
  const look = { key, sessionKey: '', reason, words: said };
  return { ok: true, value: await ports.looks.add({ shard, pairKey, day: today }, look) };
}
