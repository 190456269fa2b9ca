import type { Texts } from './Language';
import { mySupervision } from './en/mySupervision';

export type MySupervisionStrings = typeof mySupervision;
export const mySupervisionStrings: Texts<MySupervisionStrings> = { en: mySupervision };
