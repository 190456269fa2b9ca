import type { GroundPorts } from '../../../ground/ports';
import type { TrustSettings } from '../../../ground/rules/Catalogue';
import { dayInZone } from '../../../ground/rules/days';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { nowOf } from '../../../ground/steps/clock';
import type { RecordPorts } from '../../../records/ports';
import type { RecordLook } from '../../../records/rules/RecordLook';
import type { HomePorts } from '../../home/ports';
import { keepsRecords } from '../../useCases/findSession';
import type { FoundSession } from '../../useCases/findSession';

/** What is said for this session, oldest first; undefined where Set-up has still to make the list. */
export async function looksAt(
  ports: Pick<RecordPorts, 'looks'>,
  { session }: Pick<FoundSession, 'session'>,
): Promise<readonly RecordLook[] | undefined> {
  const looks = await ports.looks.ofPair(session.shard, session.pairKey);
  return looks?.filter(({ sessionKey }) => sessionKey === session.key);
}

/**
 * Rejects with `reasonFirst` where a record keeper opens what is not theirs and has written down no reason for it today.
 * On a site whose Set-up has still to make the list everything is as it was before there were looks.
 */
export async function demandLook(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<HomePorts, 'home'>,
  {
    myRole,
    catalogue,
  }: Pick<FoundSession, 'myRole'> & { readonly catalogue: { readonly settings: Pick<TrustSettings, 'zone'> } },
  looks: readonly RecordLook[] | undefined,
): Promise<void> {
  if (looks === undefined || myRole !== 'keeper' || !(await keepsRecords(ports))) return;
  const { zone } = catalogue.settings;
  const today = dayInZone(nowOf(ports), zone);
  const said = looks.some(({ byKey, at }) => byKey === ports.me.key && dayInZone(at, zone) === today);
  if (!said) throw new ServiceError('reasonFirst');
}
