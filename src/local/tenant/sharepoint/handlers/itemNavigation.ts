import type { Places } from '../Places';
import { done } from '../protocol/Reply';
import type { Resource } from '../protocol/Reply';
import type { SharePointOperation } from '../SharePointOperation';
import { webById } from '../store/findRows';
import { contentTypeOf } from './contentTypes';
import { folderByUrl } from './folderByUrl';
import { folderResource } from './folders';
import { listEntity } from './listEntity';
import { entityResource } from './respond';
import { webEntity } from './webEntity';

/** Nothing there: `null`, not a refusal. */
const nothing: Resource = { methods: { GET: () => done } };

/** The folder above: of a list's root, one of the web's own. */
function parentOf({ exchange, list, row }: Places['folder']): Resource {
  return folderByUrl(exchange, row ? row.dir : list.root.slice(0, list.root.lastIndexOf('/')));
}

export const itemNavigation: SharePointOperation = {
  name: 'GET …/items(id)/Folder, ContentType, ParentList; …/ParentFolder of a folder; …/ParentWeb of a list',
  fidelity: 'full',
  differs: '',
  guesses: ['Folder of what is no folder is null'],
  source: "SharePoint's $metadata; @pnp/sp items/types",
  confirmed: false,
  at: {
    item: {
      steps: {
        folder: ({ exchange, list, row }) =>
          row.folder === 1 ? folderResource(exchange, () => ({ list, row })) : nothing,
        contenttype: ({ exchange, list, row }) =>
          entityResource(exchange, () => contentTypeOf(exchange, list, row.folder === 1)),
        parentlist: ({ exchange, list }) => entityResource(exchange, () => listEntity(exchange, list)),
      },
    },
    folder: { steps: { parentfolder: parentOf } },
    list: {
      steps: {
        parentweb: ({ exchange, list }) => {
          const web = webById(exchange.tenant.db, list.web_id) ?? exchange.web;
          return entityResource(exchange, () => webEntity({ ...exchange, web }));
        },
      },
    },
  },
};
