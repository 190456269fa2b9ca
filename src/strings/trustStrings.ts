import type { Texts } from './Language';
import { trust } from './en/trust';

export type TrustStrings = typeof trust;
export const trustStrings: Texts<TrustStrings> = { en: trust };
