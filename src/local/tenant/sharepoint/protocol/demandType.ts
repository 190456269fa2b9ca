import type { Exchange } from './Exchange';
import { readBodyText } from './Exchange';
import { problems } from './problems';
import { isObject } from './readBody';

function declared(exchange: Exchange): unknown {
  try {
    const body: unknown = JSON.parse(readBodyText(exchange));
    return isObject(body) ? body['__metadata'] : undefined;
  } catch {
    // whoever reads the body says what is wrong with it
    return undefined;
  }
}

/**
 * What a body says of its own type. Verbose bodies must name one; others must not carry `__metadata` at all.
 * `isKnown` tells a type of something else from one nobody has heard of: SharePoint refuses the two in different words.
 */
export function demandType(
  exchange: Exchange,
  expected: string,
  isKnown: (type: string) => boolean = () => false,
  also: readonly string[] = [],
): void {
  const metadata = declared(exchange);
  const verbose = /odata=verbose/i.test(exchange.headers.get('content-type') ?? '');
  if (!verbose) {
    if (metadata !== undefined) throw problems.unknownProperty('__metadata', expected);
    return;
  }
  if (exchange.bytes.byteLength === 0) return;
  const type = isObject(metadata) ? metadata.type : undefined;
  if (typeof type !== 'string') {
    throw problems.badBody(
      'An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.',
    );
  }
  if (type === expected || also.includes(type)) return;
  if (isKnown(type))
    throw problems.badBody(
      `An entry with type '${type}' was found, but it is not assignable to the expected type '${expected}'.`,
    );
  throw problems.badBody(
    `A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`,
  );
}
