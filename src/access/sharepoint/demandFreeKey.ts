import type { SPFI } from '@pnp/sp';
import type { Scope } from '../../people/rules/Scope';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { quoted } from '../../ground/sharepoint/readRows';
import { lettersShown } from '../../ground/sharepoint/yearsShown';
import { readFiltered } from '../../ground/sharepoint/readItems';
import { realmOf } from '../rules/realm';
import { findFolders } from './pairFolders';
import { isBelonging, pairPlaces } from './pairPlaces';
import type { PairPlace } from './pairPlaces';

/**
 * Rejects with `conflict` where any list has a folder of this key already, or a row that names it, although belonging
 * knows nothing of it: whoever foresaw the key, or sent it along, would be let into what is opened under it.
 */
export async function demandFreeKey(sp: SPFI, scope: Pick<Scope, 'key' | 'shards' | 'recordClass'>): Promise<void> {
  const { key, shards } = scope;
  const realm = realmOf(scope);
  // in whichever list of the register it is to lie, none of the others may know it
  const letters = realm === 'open' ? await lettersShown(sp) : [];
  const places = [
    ...pairPlaces({ shards }, realm),
    ...letters.flatMap((register) => pairPlaces({ shards: [], register }, realm).filter(isOfRegister)),
  ].filter((place) => !isBelonging(place));
  const found = await findFolders(
    sp,
    places.map((place) => ({ place, wanted: new Map<number, number>() })),
    key,
  );
  if (found.length > 0) throw new ServiceError('conflict');
  const named: readonly ListPlace[] = places.filter(
    ({ list, definition }) =>
      // a request names the key that a keeper's client keeps with it, and opens nothing by it
      list !== 'requests' && definition.columns.some(({ name, indexed }) => name === 'PairKey' && indexed === true),
  );
  for (const place of named) {
    const rows = await readFiltered(sp, place, { select: ['Id', 'HubKey'] }, `PairKey eq ${quoted(key)}`);
    if (rows.length > 0) throw new ServiceError('conflict');
  }
}

const isOfRegister = ({ definition }: PairPlace): boolean => definition.lettered === true;
