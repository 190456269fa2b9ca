import type { Texts } from './Language';
import { seals } from './en/seals';

export type SealStrings = typeof seals;
export const sealStrings: Texts<SealStrings> = { en: seals };
