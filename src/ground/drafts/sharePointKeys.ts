import type { SPFI } from '@pnp/sp';
import { keysList } from '../../../sharepoint/lists/keysList';
import { lowestOfEachKey } from '../rules/lowestOfEachKey';
import type { SignedIn } from '../ports';
import { ServiceError } from '../rules/ServiceError';
import { itemIdOf, mergeBodyOf, personIn } from '../sharepoint/cells';
import { columnsOf } from '../sharepoint/columnsOf';
import { listAt } from '../sharepoint/listAddress';
import { answered, readFiltered, quoted } from '../sharepoint/readRows';

const place = { list: 'keys' } as const;
const keyColumns = columnsOf(keysList.columns);
const selection = { select: [...keyColumns.selection.select, 'Author/Name'], expand: ['Author'] };

/**
 * The signed-in person's own key, made on the first call. SharePoint shows nobody else's; to those it shows everything
 * (administrators),
 * an item counts only if its person wrote it. Made twice, in two windows or after a cut connection, the lowest id is
 * the key.
 * Rejects with `forbidden` for somebody on the site who is in none of the Hub's groups.
 */
export function sharePointKeys(
  sp: SPFI,
  { key: personKey, login }: SignedIn,
  newKey: () => string,
): () => Promise<string> {
  const mine = async (): Promise<string | undefined> => {
    const rows = await readFiltered(sp, place, selection, `HubKey eq ${quoted(personKey)}`);
    const own = rows.filter((row) => personIn(row, 'Author', 'Name').toLowerCase() === login.toLowerCase());
    const [first] = lowestOfEachKey(own.map((row) => ({ key: personKey, itemId: itemIdOf(row), row })));
    return first && keyColumns.read(first.row).values.secret;
  };
  return async () => {
    const there = await mine();
    if (there !== undefined) return there;
    await answered(() => listAt(sp, place).items.add(mergeBodyOf(keyColumns.cells({ personKey, secret: newKey() }))));
    const made = await mine();
    if (made === undefined) throw new ServiceError('unexpected');
    return made;
  };
}
