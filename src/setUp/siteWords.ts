import type { Loser, SiteFinding, SiteProblem } from './SetUpService';
import { capital, joined, numberWord, plural } from '../ground/words/words';

type Sentence = (finding: SiteFinding) => string;

const many = (count: number): string => capital(numberWord(count));
const quoted = (names: readonly string[]): string => joined(names.map((name) => `“${name}”`));
const mostNamed = 6;

/** Up to six by name, the rest counted. */
export function named(people: readonly string[]): string {
  const rest = people.length - mostNamed;
  return rest > 0 ? `${people.slice(0, mostNamed).join(', ')} and ${rest} more` : joined(people);
}

function whoIsIn({ people, groups }: SiteFinding): string {
  const persons =
    people.length > 0 &&
    `${many(people.length)} ${plural(people.length, 'person is', 'people are')} in it: ${named(people)}.`;
  const others =
    groups.length > 0 &&
    `${quoted(groups)} ${plural(groups.length, 'is', 'are')} in it too: who that is, the directory says.`;
  return [persons, others].filter(Boolean).join(' ') || 'Nobody is in it today.';
}

const titles: Readonly<Record<SiteProblem, Sentence>> = {
  groupMayEdit: ({ name }) => `“${name}” may change things on this site.`,
  personMayEdit: ({ name }) => `${name} may change things on this site.`,
  everyoneOnSite: ({ name }) => `“${name}” can open this site.`,
  everyoneInGroup: ({ name }) => `The whole organisation is in “${name}”.`,
  directoryGroup: ({ name }) => `“${name}” holds a group of the directory.`,
  unnamedOwners: ({ name }) => `Owners in “${name}” are not among the administrators whom staff can read.`,
  sharingLinks: ({ name }) =>
    name === '1' ? 'Something on this site was shared by a link.' : `${name} sharing links were made on this site.`,
};

const meanings: Readonly<Record<SiteProblem, Sentence>> = {
  groupMayEdit: (finding) => `${whoIsIn(finding)} With it they could make lists and pages that pass for the Hub's.`,
  personMayEdit: () =>
    "By it they could make lists and pages that pass for the Hub's. Nobody but administrators needs that.",
  everyoneOnSite: () => 'That is everybody with an account, whether they use the Hub or not.',
  everyoneInGroup: ({ groups }) => `${quoted(groups)} is a member, so whatever this group may do, everybody may.`,
  directoryGroup: ({ groups }) =>
    `Who is in ${quoted(groups)} is decided elsewhere, staff cannot read the names here, and whoever leaves it may keep these rights for half an hour.`,
  unnamedOwners: ({ people }) =>
    `${named(people)} ${plural(people.length, 'holds', 'hold')} Full Control, and by it can give themselves every right. “Who can read this?” does not name them.`,
  sharingLinks: ({ people }) =>
    `${people.length > 0 ? `${named(people)} can open what it leads to` : 'Whoever holds it can open what it leads to'}, whatever the Hub's own rights say.`,
};

const keepReading = ({ people }: SiteFinding): string => {
  if (people.length === 0) return '';
  if (people.length === 1) return ` ${people[0] ?? ''} stays in it and keeps reading.`;
  return ` The ${numberWord(people.length)} stay in it and keep reading.`;
};

const remedies: Readonly<Record<SiteProblem, Sentence>> = {
  groupMayEdit: (finding) => `Let this group read only.${keepReading(finding)}`,
  personMayEdit: ({ name }) => `Let ${name} read only.`,
  everyoneOnSite: ({ name }) => `Take “${name}” off the site. Whoever is in one of the Hub's groups keeps reading.`,
  everyoneInGroup: ({ groups }) => `Take ${quoted(groups)} out of it. Whoever is in the group by name stays.`,
  directoryGroup: () =>
    'An administrator puts the people in by name and takes the group out: Settings, Site permissions, Advanced permissions settings.',
  unnamedOwners: () =>
    'An administrator makes them site collection administrators, so that staff can read their names, or takes them out: Settings, Site permissions, Advanced permissions settings.',
  sharingLinks: () =>
    'An administrator ends it where it was made: Site contents, the list, page or file, Manage access.',
};

/** Without anybody's name, for a text that is given to others. */
const plain: Partial<Record<SiteProblem, string>> = {
  personMayEdit: 'Somebody who is no administrator may change things on this site.',
  sharingLinks: 'Something on this site was shared by a link.',
};

const loses = { opening: 'no longer open', changing: 'no longer change' } as const;

export const siteWords = {
  title: (count: number): string =>
    count === 1 ? 'One thing about this site first' : `${many(count)} things about this site first`,
  lead: 'We looked at everybody with more than reading rights, at the groups of the site, and at what was shared.',
  finding: (finding: SiteFinding): string => titles[finding.problem](finding),
  meaning: (finding: SiteFinding): string => meanings[finding.problem](finding),
  /** What Set-up does, or who can do it. */
  remedy: (finding: SiteFinding): string => remedies[finding.problem](finding),
  plain: (finding: SiteFinding): string => plain[finding.problem] ?? titles[finding.problem](finding),
  notReady: 'What you leave as it is stays, and Set-up does not call the site ready.',
  fine: {
    title: 'Rights on this site',
    words:
      'Nobody but administrators holds more than Read on the site itself, its groups hold nobody they should not, and nothing was shared by a link.',
  },
  /** Who can do less afterwards, and on which lists. */
  losers: ({ name, people, loses: what }: Loser, lists: readonly string[]): string =>
    `${name}${people.length > 0 ? ` (${named(people)})` : ''} can then ${loses[what]} ${joined(lists)}${what === 'opening' ? ', unless they are in one of the Hub’s groups' : ''}.`,
};
