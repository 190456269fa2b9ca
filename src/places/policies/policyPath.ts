import type { Routes } from '../../ground/ui/Route';

/** What an address within Policies leads to. */
export type PolicyPlace =
  | { readonly shows: 'all' }
  | { readonly shows: 'document' | 'readers'; readonly documentKey: string }
  | { readonly shows: 'desk'; readonly itemId: number | undefined };

const desk = 'desk';
const readers = 'readers';

export function policyPlaceOf({ path = [] }: Routes['policies']): PolicyPlace {
  const [first = '', second = ''] = path;
  if (first === '') return { shows: 'all' };
  if (first === desk) return { shows: 'desk', itemId: Number(second) > 0 ? Number(second) : undefined };
  return { shows: second === readers ? 'readers' : 'document', documentKey: first };
}

type PolicyRoute = { readonly place: 'policies' } & Routes['policies'];

export const toPolicies: PolicyRoute = { place: 'policies' };
export const toDocument = (documentKey: string): PolicyRoute => ({ place: 'policies', path: [documentKey] });
export const toReaders = (documentKey: string): PolicyRoute => ({ place: 'policies', path: [documentKey, readers] });
export const toDesk = (itemId?: number): PolicyRoute => ({
  place: 'policies',
  path: itemId === undefined ? [desk] : [desk, String(itemId)],
});
