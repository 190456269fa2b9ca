import { deleteItem, recycleItem } from '../items/removeItem';
import { itemEtags } from '../items/itemEtag';
import type { Places } from '../Places';
import { demandEtag } from '../protocol/demandMatch';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { booleanOf, objectOf, readBody, textOf } from '../protocol/readBody';
import { demandNames } from '../protocol/refuseName';
import type { SharePointOperation, StepFrom } from '../SharePointOperation';
import { countIn } from '../store/itemRows';
import type { ItemRow, ListRow } from '../store/rows';
import { fileEtag } from './fileEntity';
import { changeable, folderUrl } from './folders';

/** The parameters each kind of thing takes (SharePoint's $metadata). */
const known = {
  'SP.ListItemDeleteParameters': ['BypassSharedLock'],
  'SP.FileDeleteParameters': ['BypassCheckedOut', 'BypassSharedLock', 'ETagMatch'],
  'SP.FolderDeleteParameters': ['BypassCheckedOut', 'BypassSharedLock', 'DeleteIfEmpty', 'ETagMatch'],
} as const;

function readParameters(exchange: Exchange, type: keyof typeof known): Properties {
  const parameters = objectOf(readBody(exchange), 'parameters');
  const names: readonly string[] = known[type];
  demandNames(parameters, type, names);
  // nothing is ever locked here for sharing, so that passing such locks by changes nothing
  booleanOf(parameters, 'BypassSharedLock');
  if (booleanOf(parameters, 'BypassCheckedOut') === true) throw problems.notImplemented('BypassCheckedOut');
  return parameters;
}

function demandMatchIn(parameters: Properties, row: ItemRow): void {
  const sent = textOf(parameters, 'ETagMatch') ?? '';
  if (sent !== '') demandEtag(sent, fileEtag(row), ...itemEtags(row));
}

type Removal = (exchange: Exchange, list: ListRow, row: ItemRow) => Reply;

const erase: Removal = (exchange, list, row) => {
  deleteItem(exchange, list, row);
  return done;
};

const recycle: Removal = (exchange, list, row) => ({
  kind: 'value',
  name: 'RecycleWithParameters',
  value: recycleItem(exchange, list, row),
  type: 'Edm.Guid',
});

function ofItem(remove: Removal): StepFrom<Places['item']> {
  return ({ exchange, list, row }) =>
    action(() => {
      readParameters(exchange, 'SP.ListItemDeleteParameters');
      return remove(exchange, list, row);
    });
}

function ofFile(remove: Removal): StepFrom<Places['file']> {
  return ({ exchange, list, row }) =>
    action(() => {
      demandMatchIn(readParameters(exchange, 'SP.FileDeleteParameters'), row);
      return remove(exchange, list, row);
    });
}

function ofFolder(remove: Removal): StepFrom<Places['folder']> {
  return (here) =>
    action(() => {
      const { exchange } = here;
      const parameters = readParameters(exchange, 'SP.FolderDeleteParameters');
      const [list, row] = changeable(here);
      demandMatchIn(parameters, row);
      if (booleanOf(parameters, 'DeleteIfEmpty') === true && countIn(exchange.tenant.db, list.id, folderUrl(here)) > 0)
        throw problems.failed('The folder is not empty.');
      return remove(exchange, list, row);
    });
}

export const deleteWithParameters: SharePointOperation = {
  name: 'POST …/DeleteWithParameters, …/RecycleWithParameters of an item, file or folder',
  fidelity: 'partial',
  differs: 'BypassCheckedOut is refused; there are no shared locks to pass by.',
  guesses: ['code and words for a folder that is not empty', 'ETagMatch that is stale is 412'],
  source: "@pnp/sp items, files and folders; SharePoint's $metadata (SP.FileDeleteParameters and the like)",
  confirmed: false,
  at: {
    item: { steps: { deletewithparameters: ofItem(erase), recyclewithparameters: ofItem(recycle) } },
    file: { steps: { deletewithparameters: ofFile(erase), recyclewithparameters: ofFile(recycle) } },
    folder: { steps: { deletewithparameters: ofFolder(erase), recyclewithparameters: ofFolder(recycle) } },
  },
};
