import type { Grant, LevelKey } from './ListDefinition';

/** Of a list that shows everybody their own items only: the same level for everybody, record keepers too. */
export const grantedToEverybody = (level: LevelKey): readonly Grant[] =>
  (['staff', 'keepers', 'oversight'] as const).map((group) => ({ group, level }));
