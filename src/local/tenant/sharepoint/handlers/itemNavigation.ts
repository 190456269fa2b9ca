import type { Places } from '../Places';
import { done } from '../protocol/Reply';
import type { Resource } from '../protocol/Reply';
import type { SharePointOperation } from '../SharePointOperation';
import { itemById, webById } from '../store/findRows';
import { contentTypeOf } from './contentTypes';
import { fileResource } from './files';
import { folderByUrl, folderResource } from './folders';
import { listEntity } from './listEntity';
import { entityResource } from './respond';
import { webEntity } from './webEntity';

/** Nothing there: `null`, not a refusal. */
const nothing: Resource = { methods: { GET: () => done } };

function fileOf({ exchange, list, row }: Places['item']): Resource {
  if (list.template === 100 || row.folder === 1) return nothing;
  return fileResource(exchange, list, () => itemById(exchange.tenant.db, list.id, row.id) ?? row);
}

function parentOf({ exchange, list, row }: Places['folder']): Resource {
  // what is above a list is no place here
  return row ? folderByUrl(exchange, row.dir) : { step: () => undefined };
}

export const itemNavigation: SharePointOperation = {
  name: 'GET …/items(id)/File, Folder, ContentType, ParentList; …/ParentFolder of a folder; …/ParentWeb of a list',
  fidelity: 'partial',
  differs: "The folder above a list's root is not there.",
  guesses: ['Folder of what is no folder and File of what is no file are null'],
  source: "SharePoint's $metadata; @pnp/sp items/types",
  confirmed: false,
  at: {
    item: {
      steps: {
        file: fileOf,
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
