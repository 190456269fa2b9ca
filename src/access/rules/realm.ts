import type { GroupKey, ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import type { Scope } from '../../people/rules/Scope';

/**
 * open: what record keepers keep. apart: what close keepers keep, in lists of its own, which neither record keepers nor
 * trust leads see.
 */
export type Realm = 'open' | 'apart';

export const realmOf = ({ recordClass }: Pick<Scope, 'recordClass'>): Realm =>
  recordClass === 'apart' ? 'apart' : 'open';

export const realmOfList = ({ grants }: Pick<ListDefinition, 'grants'>): Realm =>
  grants.some(({ group }) => group === 'closeKeepers') ? 'apart' : 'open';

/** Who opens everything of a realm, and decides who else may. */
export const keepersOf: Readonly<Record<Realm, Extract<GroupKey, 'keepers' | 'closeKeepers'>>> = {
  open: 'keepers',
  apart: 'closeKeepers',
};

/** The list of sealed texts and looks. */
export const sealsOf = { open: 'seals', apart: 'closeSeals' } as const;
export const belongingOf = { open: 'belonging', apart: 'closeBelonging' } as const;
