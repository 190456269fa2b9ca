import type { Texts } from './Language';
import { people } from './en/people';

export type PeopleStrings = typeof people;
export const peopleStrings: Texts<PeopleStrings> = { en: people };
