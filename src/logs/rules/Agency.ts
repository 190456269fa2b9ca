import { addDays } from '../../ground/rules/days';
import type { Issue } from '../../ground/rules/Issue';
import type { Day } from '../../ground/rules/School';
import { among, each, maybe, shaped, text, word } from '../../ground/rules/shapes';

/** An agency outside the trust: how staff reach it, and what it helps with. No person's own number, no child. */
export interface AgencyText {
  readonly name: string;
  /** The authority's area it works in. */
  readonly area: string;
  readonly does: string;
  /** How it is reached, and when. */
  readonly how: string;
  readonly when: string;
  readonly outOfHours: string;
  /** What its thresholds are called, and where they stand; none where the name is empty. */
  readonly thresholds: { readonly title: string; readonly address: string };
  /** Keys of the roles it is mostly for; of everybody where empty. */
  readonly forRoles: readonly string[];
  /** By when somebody looks whether this is still so. */
  readonly reviewDay: Day;
}

export interface Agency extends AgencyText {
  readonly key: string;
  /** It is no longer there to be asked. */
  readonly ended: boolean;
  /** As SharePoint stamped the last change: ISO UTC, and a name. */
  readonly changedAt: string;
  readonly changedBy: string;
  readonly etag: string;
  readonly itemId: number;
}

export type AgencyBody = Omit<AgencyText, 'area' | 'reviewDay'> & { readonly state?: 'ended' };

const isBody = shaped({
  name: word,
  does: text,
  how: text,
  when: text,
  outOfHours: text,
  thresholds: shaped({ title: text, address: text }),
  forRoles: each(word),
  state: maybe(among('ended')),
});
export const agencyBodyIn = (value: unknown): AgencyBody | undefined =>
  isBody(value) ? (value as AgencyBody) : undefined;

const longestName = 120;
const longestWords = 400;
/** Contacts change: nobody vouches for them longer. */
const longestReview = 731;

/** What is missing of an agency, by field. */
export function checkAgency(agency: AgencyText, today: Day): readonly Issue[] {
  const { name, area, does, how, when, outOfHours, thresholds, reviewDay } = agency;
  return [
    ...needed(name, 'name', longestName),
    ...needed(area, 'area', longestName),
    ...needed(does, 'does', longestWords),
    ...needed(how, 'how', longestWords),
    ...fits(when, 'when', longestWords),
    ...fits(outOfHours, 'outOfHours', longestWords),
    ...fits(thresholds.title, 'thresholds', longestName),
    ...(thresholds.title.trim() === '' && thresholds.address.trim() !== '' ? [required('thresholds')] : []),
    ...(reviewDay < today ? [{ code: 'dateInPast', field: 'reviewDay' } as const] : []),
    ...(reviewDay > addDays(today, longestReview) ? [{ code: 'daysOutside', field: 'reviewDay' } as const] : []),
  ];
}

const required = (field: string): Issue => ({ code: 'required', field });
const fits = (value: string, field: string, max: number): readonly Issue[] =>
  value.length > max ? [{ code: 'tooLong', field, facts: { max } }] : [];
const needed = (value: string, field: string, max: number): readonly Issue[] =>
  value.trim() === '' ? [required(field)] : fits(value, field, max);

export const isCheckDue = ({ reviewDay }: Pick<Agency, 'reviewDay'>, today: Day): boolean => reviewDay < today;

/** Areas in the order of their names, each with its agencies in that order; those of my roles stand first. */
export function byArea(
  agencies: readonly Agency[],
  roles: readonly string[],
): readonly { readonly area: string; readonly agencies: readonly Agency[] }[] {
  const isMine = ({ forRoles }: Agency): boolean => forRoles.some((role) => roles.includes(role));
  const areas = [...new Set(agencies.map(({ area }) => area))].sort((a, b) => a.localeCompare(b));
  return areas.map((area) => ({
    area,
    agencies: agencies
      .filter((one) => one.area === area)
      .sort((a, b) => Number(isMine(b)) - Number(isMine(a)) || a.name.localeCompare(b.name)),
  }));
}
