import type { Texts } from './Language';
import { home } from './en/home';

export type HomeStrings = typeof home;
export const homeStrings: Texts<HomeStrings> = { en: home };
