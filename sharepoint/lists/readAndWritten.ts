import type { Grant, GroupKey, LevelKey } from './ListDefinition';

/** Everybody who uses the Hub reads reference data; somebody writes it. */
export const readAndWritten = (by: Partial<Record<GroupKey, LevelKey>>): readonly Grant[] =>
  (['staff', 'keepers', 'oversight', 'editors'] as const).map((group) => ({ group, level: by[group] ?? 'read' }));
