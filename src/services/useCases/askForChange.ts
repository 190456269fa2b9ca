import { checkChange } from '../../domain/checkChange';
import { dayInZone } from '../../domain/days';
import type { Issue, Outcome } from '../../domain/Issue';
import type { PairRequest } from '../../domain/PairRequest';
import type { TrustPorts } from '../ports';
import { ServiceError } from '../ServiceError';
import { nowOf, todayOf } from './clock';
import type { HomeRows } from '../../sessions/home/ports';
import type { ChangeDraft } from '../../sessions/handover/HandoverService';

/**
 * A supervisor's request is kept in the folder of a pair of theirs, a trust lead's or a record keeper's beside the
 * folders; SharePoint
 * refuses both to everybody else. Asking again with the same key asks once.
 */
export async function askForChange(ports: TrustPorts, draft: ChangeDraft): Promise<Outcome<PairRequest>> {
  const home = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  const { day } = draft;
  const rows = draft.pairKey === '' || draft.kind === 'open' ? [] : await ports.pairs.findByPairKey(draft.pairKey);
  const issues: Issue[] = [
    ...checkChange(draft, {
      today: todayOf(ports, home.catalogue),
      deciding: false,
      supervisorKey: rows[0]?.supervisorKey ?? '',
    }),
  ];
  if (issues.length > 0 || day === undefined) return { ok: false, issues };
  const { key, kind, pairKey, personKey, toKey, offerKey } = draft;
  return {
    ok: true,
    value: await ports.trust.requests.add(
      { key, kind, pairKey, personKey, toKey, offerKey, day, byKey: ports.me.key, status: 'asked' },
      folderFor(ports, home, draft),
    ),
  };
}

/** Rejects with `forbidden` for somebody who leads nobody. */
function folderFor(
  { me }: Pick<TrustPorts, 'me'>,
  { keeps, oversees, supervises }: HomeRows,
  { kind, pairKey, personKey }: ChangeDraft,
): string | undefined {
  if (keeps || oversees) return undefined;
  const mine = supervises.filter((pair) => pair.status === 'active' && pair.supervisorKey === me.key);
  const about = mine.find((pair) =>
    kind === 'end' || kind === 'replace'
      ? pair.pairKey === pairKey
      : kind === 'open' || pair.superviseeKey === personKey,
  );
  if (about === undefined) throw new ServiceError('forbidden');
  return about.pairKey;
}

export async function openRequests(ports: Pick<TrustPorts, 'trust'>): Promise<readonly PairRequest[]> {
  return ports.trust.requests.asked();
}
