import type { SPFI } from '@pnp/sp';
import type { AccessFinding } from '../rules/AccessReport';
import { etagOf } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { listAt } from '../../ground/sharepoint/listAddress';
import { answered } from '../../ground/sharepoint/readRows';
import { ServiceError } from '../../ground/rules/ServiceError';

/**
 * Empties a row that somebody wrote into the register, so that it names no pair and nobody and no reader meets it.
 * Record keepers may change rows and delete none; the version history keeps what stood there.
 */
export async function takeRowOut(sp: SPFI, { problem, list, shard, itemId }: AccessFinding): Promise<void> {
  if (problem !== 'writtenIn' || list !== 'pairs' || itemId === undefined) throw new ServiceError('invalid');
  const item = listAt(sp, { list, shard }).items.getById(itemId);
  const row = await answered(() => item.select('Id')<Row>());
  await answered(() =>
    item.update({ HubKey: null, PairKey: null, SupervisorKey: null, SuperviseeKey: null }, etagOf(row)),
  );
}
