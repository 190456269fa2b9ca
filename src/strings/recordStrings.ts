import type { Texts } from './Language';
import { record } from './en/record';

export type RecordStrings = typeof record;
export const recordStrings: Texts<RecordStrings> = { en: record };
