import { has, permission } from '../masks';
import { maskOn } from '../access';
import type { Exchange } from '../protocol/Exchange';
import { textArgument } from '../protocol/parsePath';
import type { Segment } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import { readBody, textOf } from '../protocol/readBody';
import type { Reply, Resource } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import { listsOf } from '../store/findRows';
import { addFolderAt, folderByUrl, rootFolderEntity } from './folders';
import { collectionResource } from './respond';

/** `/_api/web/folders`: the libraries' roots, and the short way to any folder below the web. */
export function webFoldersResource(exchange: Exchange, segment: Segment): Resource {
  const { db } = exchange.tenant;
  if (segment.called) return folderByUrl(exchange, textArgument(segment, 0, 'url'));
  const add = (address: string): Reply => ({ kind: 'entity', entity: addFolderAt(exchange, address), status: 201 });
  const roots = (): ReturnType<typeof rootFolderEntity>[] =>
    listsOf(db, exchange.web.id)
      .filter(
        (list) =>
          list.template !== 100 &&
          (exchange.actor.admin || has(maskOn(db, exchange.actor, list.scope_id), permission.open)),
      )
      .map((list) => rootFolderEntity(exchange, list));
  return collectionResource(exchange, roots, {
    step: (inner) => {
      if (inner.name !== 'addusingpath' && inner.name !== 'add') return undefined;
      return action(() => add(textArgument(inner, 0, inner.name === 'add' ? 'url' : 'decodedurl')));
    },
    methods: {
      POST: () => {
        const address = textOf(readBody(exchange), 'ServerRelativeUrl');
        if (address === undefined || address === '')
          throw problems.badBody("The property 'ServerRelativeUrl' is missing.");
        return add(address);
      },
    },
  });
}
