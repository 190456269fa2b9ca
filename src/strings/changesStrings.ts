import type { Texts } from './Language';
import { changes } from './en/changes';

export type ChangesStrings = typeof changes;
export const changesStrings: Texts<ChangesStrings> = { en: changes };
