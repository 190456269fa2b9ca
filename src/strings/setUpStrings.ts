import type { Texts } from './Language';
import { setUp } from './en/setUp';

export type SetUpStrings = typeof setUp;
export const setUpStrings: Texts<SetUpStrings> = { en: setUp };
