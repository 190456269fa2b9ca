import type { Texts } from './Language';
import { shared } from './en/shared';

export type SharedStrings = typeof shared;
export const sharedStrings: Texts<SharedStrings> = { en: shared };
