import { may } from '../access';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import { demandNames } from '../protocol/refuseName';
import type { Reply, Resource } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import { readBody, textOf } from '../protocol/readBody';
import type { SharePointOperation } from '../SharePointOperation';
import { listsOf } from '../store/findRows';
import { stepsBy } from '../ways';
import { folderByUrl } from './folderByUrl';
import { addFolderAt, refuseOverwriting, rootFolderEntity } from './folders';
import { collectionResource } from './respond';

/** `/_api/web/folders`: the libraries' roots, and the short way to any folder below the web. */
function webFoldersResource(exchange: Exchange, segment: Segment): Resource {
  const { db } = exchange.tenant;
  if (segment.called) return folderByUrl(exchange, textArgument(segment, 0, 'url'));
  const add = (address: string): Reply => ({ kind: 'entity', entity: addFolderAt(exchange, address), status: 201 });
  const adding =
    (parameter: string) =>
    (inner: Segment): Resource =>
      action(() => {
        refuseOverwriting(inner);
        return add(textArgument(inner, 0, parameter));
      });
  const roots = (): Entity[] =>
    listsOf(db, exchange.web.id)
      .filter((list) => list.template !== 100 && may(db, exchange.actor, list.scope_id, permission.open))
      .map((list) => rootFolderEntity(exchange, list));
  return collectionResource(exchange, roots, {
    step: stepsBy({ addusingpath: adding('decodedurl'), add: adding('url') }),
    methods: {
      POST: () => {
        const body = readBody(exchange);
        demandNames(body, 'SP.Folder', ['ServerRelativeUrl']);
        const address = textOf(body, 'ServerRelativeUrl');
        if (address === undefined || address === '')
          throw problems.badBody("The property 'ServerRelativeUrl' is missing.");
        return add(address);
      },
    },
  });
}

export const webFolders: SharePointOperation = {
  name: 'GET, POST /_api/web/folders, folders(url), folders/addUsingPath',
  fidelity: 'partial',
  differs: "Lists the roots of libraries only, not the web's own folders (Lists, _catalogs and the like).",
  guesses: [],
  source: '@pnp/sp folders/web; Microsoft: Working with folders and files with REST',
  confirmed: false,
  at: { web: { steps: { folders: ({ exchange }, segment) => webFoldersResource(exchange, segment) } } },
};
