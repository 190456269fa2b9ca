import type { Exchange } from './protocol/Exchange';
import { parsePath } from './protocol/parsePath';
import { Problem } from './protocol/Problem';
import { dispatch } from './protocol/Reply';
import type { Follow } from './protocol/shape';
import { offered } from './ways';

/** The place an entity is at belongs to the web that is asked: a sub-web in a collection is at an address of its own. */
function isElsewhere(exchange: Exchange, link: string, id: string | undefined): boolean {
  return link === 'Web' && id !== undefined && !id.startsWith(`${exchange.tenant.origin}${exchange.web.url}/_api/`);
}

/** Follows a navigation by reading its own address with the asker's rights, as a request of its own would. */
export function followIn(exchange: Exchange): Follow {
  const plain: Exchange = {
    ...exchange,
    method: 'GET',
    query: { options: new Map(), aliases: new Map(), others: new Map() },
    bytes: new Uint8Array(),
  };
  return ({ link, id }, name) => {
    if (isElsewhere(exchange, link, id)) return undefined;
    try {
      const root = offered(plain, 'root', () => ({ exchange: plain }));
      const reply = dispatch(root, parsePath(`${link}/${name}`, new Map()), 'GET', 'GET');
      if (reply.kind === 'entity') return reply.entity;
      if (reply.kind === 'collection') return reply.entities;
      return reply.kind === 'empty' || (reply.kind === 'value' && reply.value === null) ? null : undefined;
    } catch (error) {
      if (error instanceof Problem && error.status === 501) return undefined;
      throw error;
    }
  };
}
