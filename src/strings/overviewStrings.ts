import type { Texts } from './Language';
import { overview } from './en/overview';

export type OverviewStrings = typeof overview;
export const overviewStrings: Texts<OverviewStrings> = { en: overview };
