import type { Places } from './Places';
import type { Exchange } from './protocol/Exchange';
import type { Segment } from './protocol/parsePath';
import type { Method, Reply, Resource } from './protocol/Reply';
import type { Offer, SharePointOperation } from './SharePointOperation';

/** Where one may go and what one may do at each place, from all operations. */
export type Ways = { readonly [Name in keyof Places]: Required<Offer<Places[Name]>> };

/** Adds entries under names nobody else may have: two operations never answer the same. */
function gather<T>(into: Record<string, T>, from: Readonly<Partial<Record<string, T>>>, owner: string): void {
  for (const [name, entry] of Object.entries(from)) {
    if (entry === undefined) continue;
    if (Object.hasOwn(into, name)) throw new Error(`${owner} answers ${name}, which another operation answers already`);
    into[name] = entry;
  }
}

export function waysOf(operations: readonly SharePointOperation[]): Ways {
  const at = <Name extends keyof Places>(place: Name): Required<Offer<Places[Name]>> => {
    const steps: Record<string, NonNullable<Offer<Places[Name]>['steps']>[string]> = {};
    const methods: Record<string, (here: Places[Name]) => Reply> = {};
    for (const operation of operations) {
      const offer: Offer<Places[Name]> | undefined = operation.at[place];
      gather(steps, offer?.steps ?? {}, operation.name);
      gather(methods, offer?.methods ?? {}, operation.name);
    }
    return { steps, methods };
  };
  return {
    root: at('root'),
    web: at('web'),
    lists: at('lists'),
    list: at('list'),
    fields: at('fields'),
    field: at('field'),
    items: at('items'),
    item: at('item'),
    folder: at('folder'),
    subFolders: at('subFolders'),
    file: at('file'),
    roleDefinitions: at('roleDefinitions'),
    roleDefinition: at('roleDefinition'),
    securable: at('securable'),
    roleAssignments: at('roleAssignments'),
    roleAssignment: at('roleAssignment'),
  };
}

type Step = NonNullable<Resource['step']>;

/**
 * What the operations offer at a place.
 * @param find what is known there; called before any step or method, so that what is missing or refused is said first.
 * @param otherwise where a segment leads that no operation of this place knows.
 */
export function offered<Name extends keyof Places>(
  exchange: Exchange,
  place: Name,
  find: () => Places[Name],
  otherwise?: (here: Places[Name], segment: Segment) => Resource | undefined,
): { readonly step: Step; readonly methods: NonNullable<Resource['methods']> } {
  const { steps, methods } = exchange.ways[place];
  const step: Step = (segment) => {
    const here = find();
    const onward = Object.hasOwn(steps, segment.name) ? steps[segment.name] : otherwise;
    return onward?.(here, segment);
  };
  const bound: Partial<Record<Method, () => Reply>> = {};
  for (const [method, handle] of Object.entries(methods)) bound[method as Method] = () => handle(find());
  return { step, methods: bound };
}

/** A step by a table of segments (lower case), for the places only one operation knows. */
export function stepsBy(table: Readonly<Record<string, (segment: Segment) => Resource | undefined>>): Step {
  return (segment) => (Object.hasOwn(table, segment.name) ? table[segment.name]?.(segment) : undefined);
}
