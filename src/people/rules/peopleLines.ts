import { foldedText } from '../../ground/rules/foldedText';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';

/** One line of a list of people, as somebody pasted it: `Priya Nair; DSL; Ottersby`. */
export interface PersonLine {
  /** Counted from 1, as it stands in the text. */
  readonly line: number;
  /** A name, an address or a sign-in name. */
  readonly who: string;
  /** Empty where the line names none, or none that the trust has. */
  readonly roleKey: string;
  readonly schoolKey: string;
}

/** The central team belongs to no school. */
export const centralTeam = 'trust';
/** More than a trust pastes at once, and few enough to be looked up one after the other. */
export const mostLines = 200;

type Known = Pick<TrustCatalogue, 'roles' | 'schools' | 'settings'>;

/** What stands between semicolons or tabs: first who, then a role and a school in either order. Empty lines are none. */
export function peopleLines(text: string, known: Known): readonly PersonLine[] {
  const keys = { role: rolesByName(known), school: schoolsByName(known) };
  return text.split(/\r?\n/).flatMap((row, index): PersonLine[] => {
    const [who = '', ...parts] = row.split(/[;\t]/).map((part) => part.trim());
    if (who === '') return [];
    const found = (names: ReadonlyMap<string, string>): string =>
      parts.map((part) => names.get(foldedText(part)) ?? '').find((key) => key !== '') ?? '';
    return [{ line: index + 1, who, roleKey: found(keys.role), schoolKey: found(keys.school) }];
  });
}

const rolesByName = ({ roles }: Known): ReadonlyMap<string, string> =>
  new Map(roles.map(({ key, title }) => [foldedText(title), key]));

const schoolsByName = ({ schools, settings }: Known): ReadonlyMap<string, string> =>
  new Map([
    ['central team', centralTeam],
    ...(settings.trustName === '' ? [] : [[foldedText(settings.trustName), centralTeam] as const]),
    ...schools.flatMap(({ key, name, shortName }) => [name, shortName].map((one) => [foldedText(one), key] as const)),
  ]);
