import type { SPFI } from '@pnp/sp';
import type { LeftOut } from '../../people/rules/LeftOut';
import { authorsOf } from '../../ground/sharepoint/authors';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { listTitleOf } from '../../ground/sharepoint/listAddress';
import { keepersAmong } from '../../records/sharepoint/keepersAmong';
import type { AccessFinding } from '../rules/AccessReport';
import type { AccessModel, ModelScope } from './accessModel';
import { namesOf } from './accessFindings';
import type { PairPlace } from './pairPlaces';
import type { FoundRow } from './scanList';

/** What a scan keeps of a list whose rows anybody of a pair may write, so that keepers are told what does not belong. */
export function rowsWanted({ list }: PairPlace): {
  readonly columns: readonly string[];
  readonly keep: (row: Row) => boolean;
} {
  if (list === 'pairs')
    return {
      columns: ['HubKey', 'PairKey', 'SupervisorKey', 'SuperviseeKey'],
      keep: (row) => textIn(row, 'HubKey') !== '',
    };
  if (list === 'seals' || list === 'closeSeals') return { columns: ['Kind'], keep: ({ Kind }) => Kind === 'access' };
  return { columns: [], keep: () => false };
}

/** Rows of the register that name somebody no record keeper put there, and looks that no record keeper made. */
export async function writtenFindings(
  sp: SPFI,
  place: PairPlace,
  rows: readonly FoundRow[],
  model: AccessModel,
): Promise<readonly AccessFinding[]> {
  const strange =
    place.list === 'pairs' ? rows.filter((row) => isWrittenIn(row, model)) : await strangeLooks(sp, place, rows, model);
  if (strange.length === 0) return [];
  const by = await authorsOf(sp).of(
    strange.map(({ row }) => row),
    ['AuthorId', 'EditorId'],
  );
  return strange.map(({ itemId, folder, row }): AccessFinding => {
    const claimed = model.scopes.get(textIn(row, 'PairKey'));
    const own = model.scopes.get(folder);
    return {
      key: `${place.list} written ${listTitleOf(place)} ${itemId}`,
      problem: place.list === 'pairs' ? 'writtenIn' : 'strangeLook',
      place: listTitleOf(place),
      list: place.list,
      shard: place.shard,
      pairKey: folder,
      pairNames: own ? namesOf(own) : [],
      who: by(row, 'AuthorId').name,
      itemId,
      repairable: false,
      written: {
        author: by(row, 'AuthorId').name,
        createdAt: textIn(row, 'Created'),
        editor: by(row, 'EditorId').name,
        modifiedAt: textIn(row, 'Modified'),
        claims: claimed ? namesOf(claimed) : [],
        names:
          place.list === 'pairs' ? strangerKeys(row, claimed).map((key) => model.people.get(key)?.name ?? key) : [],
      },
    };
  });
}

/** A row belongs where its folder says its own key, directly, and names nobody but whom belonging names. */
function isWrittenIn({ folder, direct, row }: FoundRow, model: AccessModel): boolean {
  const key = textIn(row, 'PairKey');
  if (!direct || key !== folder) return true;
  const scope = model.scopes.get(folder);
  // a folder nobody has confirmed is told as such
  return scope !== undefined && strangerKeys(row, scope).length > 0;
}

function strangerKeys(row: Row, claimed: ModelScope | undefined): readonly string[] {
  const members = new Set(claimed?.scope.members.map(({ personKey }) => personKey));
  return [textIn(row, 'SupervisorKey'), textIn(row, 'SuperviseeKey')].filter((key) => key !== '' && !members.has(key));
}

async function strangeLooks(
  sp: SPFI,
  { shard, list }: PairPlace,
  rows: readonly FoundRow[],
  { keeperIds }: AccessModel,
): Promise<readonly FoundRow[]> {
  if (shard === undefined) return [];
  const found: FoundRow[] = [];
  for (const look of rows) {
    const author = numberIn(look.row, 'AuthorId');
    if (keeperIds.has(author)) continue;
    if (
      !(
        await keepersAmong(sp, [author], { shard, scopeKey: look.folder, of: list === 'closeSeals' ? list : 'seals' })
      ).has(author)
    )
      found.push(look);
  }
  return found;
}

/** Rows of belonging that count for nobody. */
export const leftOutFindings = (rows: readonly LeftOut[]): readonly AccessFinding[] =>
  rows.map(({ list, folder, itemId }) => ({
    key: `rowLeftOut ${list} ${itemId}`,
    problem: 'rowLeftOut',
    place: list,
    list: undefined,
    shard: undefined,
    pairKey: folder,
    pairNames: [],
    who: String(itemId),
    itemId,
    repairable: false,
  }));
