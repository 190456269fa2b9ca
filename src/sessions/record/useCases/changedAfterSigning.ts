import type { GroundPorts } from '../../../ground/ports';
import { composeRecord } from '../rules/composeRecord';
import { recordContentOf } from '../../../records/rules/canonicalText';
import type { SealReading } from '../../../records/rules/sealing';
import { rowsDiffer } from '../rules/rowsDiffer';
import type { WorkItem } from '../../rules/WorkItem';
import type { FoundSession } from '../../useCases/findSession';
import { agendaOfRecord } from '../../room/useCases/groupForRecord';
import { isAction, isCase, isNote } from '../../useCases/pairWork';
import type { RecordView } from '../RecordService';

/**
 * When the draft of a record that waits for signatures was changed after its text was written (ISO UTC); empty when it
 * says the same.
 * An action ticked off or no longer needed is its later life, and no change of what was agreed.
 */
export function changedAfterSigning(
  found: Pick<FoundSession, 'session' | 'catalogue' | 'supervisor' | 'supervisees'>,
  { state, text }: SealReading,
  work: readonly WorkItem[],
): string {
  const content = text === undefined ? undefined : recordContentOf(text.text);
  if (state !== 'signing' || text === undefined || content === undefined) return '';
  const here = work.filter((item) => item.sessionKey === found.session.key);
  const actions = here
    .filter(isAction)
    .filter((action) => action.status !== 'dropped' || action.modifiedAt > text.createdAt)
    .map((action) => ({ ...action, status: 'open' as const }));
  const written = { notes: here.filter(isNote), cases: here.filter(isCase), actions };
  const { rows } = composeRecord({
    session: found.session,
    ...written,
    offer: { title: '' },
    people: [found.supervisor, ...found.supervisees],
    schools: [],
    ...agendaOfRecord(found, here),
    nextStartsAt: '',
    room: '',
    zone: '',
  });
  if (!rowsDiffer(content.rows, rows)) return '';
  const later = [...written.notes, ...written.cases, ...written.actions]
    .map(({ modifiedAt }) => modifiedAt)
    .filter((at) => at > text.createdAt);
  // an item taken out by an administrator has left no time behind
  return later.sort().pop() ?? text.createdAt;
}

/** Whose signature does not count any more, because the text they signed was replaced or its draft changed. */
export function voidedSignatures(
  ports: Pick<GroundPorts, 'me'>,
  { supervisor, supervisees }: FoundSession,
  { state, text, signatures, earlier }: SealReading,
  changedAt: string,
): RecordView['voided'] {
  if (state !== 'signing' || text === undefined) return [];
  const spoilt = [
    ...(changedAt === '' ? [] : signatures.map((one) => ({ one, at: changedAt }))),
    ...earlier.map((one) => ({ one, at: text.createdAt })),
  ];
  return spoilt.map(({ one, at }) => ({
    name: [supervisor, ...supervisees].find(({ key }) => key === one.signerKey)?.name ?? one.authorName,
    mine: one.signerKey === ports.me.key,
    signedAt: one.createdAt,
    changedAt: at,
  }));
}
