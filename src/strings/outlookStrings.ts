import type { Texts } from './Language';
import { outlook } from './en/outlook';

export type OutlookStrings = typeof outlook;
export const outlookStrings: Texts<OutlookStrings> = { en: outlook };
