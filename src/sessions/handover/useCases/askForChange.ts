import type { PeoplePorts } from '../../../people/ports';
import type { HomePorts, HomeRows } from '../../home/ports';
import type { GroundPorts } from '../../../ground/ports';
import { checkChange } from '../rules/checkChange';
import { dayInZone } from '../../../ground/rules/days';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { PairRequest } from '../../../people/rules/PairRequest';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import type { ChangeDraft } from '../HandoverService';

/**
 * A supervisor's request is kept in the folder of a pair of theirs, a trust lead's or a record keeper's beside the
 * folders; SharePoint
 * refuses both to everybody else. Asking again with the same key asks once.
 */
export async function askForChange(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<HomePorts, 'home'> &
    Pick<PeoplePorts, 'requests'>,
  draft: ChangeDraft,
): Promise<Outcome<PairRequest>> {
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
    value: await ports.requests.add(
      // of a new pair nothing has a key yet: the record keeper's client makes it
      { key, kind, pairKey: kind === 'open' ? '' : pairKey, personKey, toKey, offerKey, day, status: 'asked' },
      folderFor(ports, home, draft),
    ),
  };
}

/** Rejects with `forbidden` for somebody who leads nobody. */
function folderFor(
  { me }: Pick<GroundPorts, 'me'>,
  { keeps, oversees, supervises }: HomeRows,
  { kind, pairKey, personKey }: ChangeDraft,
): HomeRows['supervises'][number] | undefined {
  if (keeps || oversees) return undefined;
  const mine = supervises.filter((pair) => pair.status === 'active' && pair.supervisorKey === me.key);
  const about = mine.find((pair) =>
    kind === 'end' || kind === 'replace'
      ? pair.pairKey === pairKey
      : kind === 'open' || pair.superviseeKey === personKey,
  );
  if (about === undefined) throw new ServiceError('forbidden');
  return about;
}

export async function openRequests(ports: Pick<PeoplePorts, 'requests'>): Promise<readonly PairRequest[]> {
  return ports.requests.asked();
}
