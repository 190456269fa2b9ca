import type { Texts } from './Language';
import { access } from './en/access';

export type AccessStrings = typeof access;
export const accessStrings: Texts<AccessStrings> = { en: access };
