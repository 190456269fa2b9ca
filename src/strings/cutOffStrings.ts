import type { Texts } from './Language';
import { cutOff } from './en/cutOff';

export type CutOffStrings = typeof cutOff;
export const cutOffStrings: Texts<CutOffStrings> = { en: cutOff };
