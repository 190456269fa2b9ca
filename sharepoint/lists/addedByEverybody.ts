import type { Grant } from './ListDefinition';

/**
 * Of a list that shows everybody their own items only: the same for everybody, record keepers too. View and add, so that
 * what is once made stays.
 */
export const addedByEverybody: readonly Grant[] = (['staff', 'keepers', 'oversight'] as const).map((group) => ({
  group,
  level: 'append',
}));
