import type { Entity } from './Entity';
import type { Problem } from './Problem';
import { problems } from './problems';
import type { Segment } from './parsePath';
import { demandAllRead } from './parsePath';

export type Reply =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly status?: 201 }
  | {
      readonly kind: 'collection';
      readonly entities: readonly Entity[];
      readonly next?: string | undefined;
      /** What it is a collection of, for where it is empty. */
      readonly of?: string;
    }
  | { readonly kind: 'value'; readonly name: string; readonly value: unknown; readonly type?: string }
  | { readonly kind: 'empty'; readonly status: 200 | 204; readonly etag?: string }
  /** JSON as it is, whatever metadata was asked for (RenderListDataAsStream). */
  | { readonly kind: 'plain'; readonly value: unknown }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly contentType: string };

export const done: Reply = { kind: 'empty', status: 200 };

export type Method = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** A place in the path: where one may go from here, and what one may do here. */
export interface Resource {
  readonly step?: (segment: Segment) => Resource | undefined;
  readonly methods?: Readonly<Partial<Record<Method, () => Reply>>>;
}

export function deny(problem: Problem): never {
  throw problem;
}

/** A place where only a POST does something, e.g. `…/recycle`. */
export function action(handler: () => Reply): Resource {
  return { methods: { POST: handler } };
}

/** One of a collection, where the collection itself is called: `lists(guid'…')` is `lists` and then the step ''. */
export function oneOf(collection: Resource, segment: Segment): Resource | undefined {
  return collection.step?.({ ...segment, name: '' });
}

/** A collection, or where it is called with a key one of it. */
export function allOrOne(collection: Resource, segment: Segment): Resource | undefined {
  return segment.called && segment.args.length > 0 ? oneOf(collection, segment) : collection;
}

/** What a method means at a place. A POST that names another method in a header is a POST where only that does anything. */
function handlerFor({ methods = {} }: Resource, method: string, sentAs: string): (() => Reply) | undefined {
  const wanted = method === 'PATCH' ? 'MERGE' : method;
  const isAction = Object.keys(methods).join() === 'POST';
  return methods[wanted as Method] ?? (isAction && sentAs === 'POST' ? methods.POST : undefined);
}

/**
 * Walks the segments and runs the method; 501 where nobody knows the way.
 * @param sentAs the method on the wire, where `method` travelled in a header.
 */
export function dispatch(start: Resource, segments: readonly Segment[], method: string, sentAs: string): Reply {
  let here: Resource = start;
  for (const segment of segments) {
    const next = here.step?.(segment);
    if (!next) throw problems.notImplemented(`the path segment '${segment.raw}'`);
    here = next;
  }
  const handler = handlerFor(here, method, sentAs);
  if (!handler) throw problems.notImplemented(`${method} on '${segments[segments.length - 1]?.raw ?? ''}'`);
  const reply = handler();
  for (const segment of segments) demandAllRead(segment);
  return reply;
}
