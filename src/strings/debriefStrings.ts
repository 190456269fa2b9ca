import type { Texts } from './Language';
import { debrief } from './en/debrief';

export type DebriefStrings = typeof debrief;
export const debriefStrings: Texts<DebriefStrings> = { en: debrief };
