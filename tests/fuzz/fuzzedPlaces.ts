import { fuzzPolicies } from './fuzzPolicies';
import { fuzzSchoolsCalendar } from './fuzzSchoolsCalendar';
import { fuzzSupport } from './fuzzSupport';
import { fuzzTrustPlace } from './fuzzTrustPlace';

/** Places whose search, filters and forms are filled in files of their own. */
export const fuzzedPlaces: readonly (readonly [title: string, fuzz: () => Promise<void>])[] = [
  ['whose names and dates to look for in the Trust place', fuzzTrustPlace],
  ['what the trust offers its staff', fuzzSupport],
  ['which policies there are, and who has read them', fuzzPolicies],
  ['what the calendar of support shows', fuzzSchoolsCalendar],
];
