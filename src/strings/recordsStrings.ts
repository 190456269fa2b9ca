import type { Texts } from './Language';
import { records } from './en/records';

export type RecordsStrings = typeof records;
export const recordsStrings: Texts<RecordsStrings> = { en: records };
