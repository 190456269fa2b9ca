import type { Texts } from './Language';
import { leaving } from './en/leaving';

export type LeavingStrings = typeof leaving;
export const leavingStrings: Texts<LeavingStrings> = { en: leaving };
