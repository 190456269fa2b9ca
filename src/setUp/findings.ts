import { groupTitles } from '../../sharepoint/lists/groupTitles';
import type { ConsentFinding, SetUpFinding, SetUpStep } from './SetUpService';
import { joined } from '../ground/words/words';

type Kind = SetUpStep['kind'] | ConsentFinding['kind'];
/** Neutral facts of a set-up step, as the check names them. */
export type FindingFacts = Omit<SetUpStep, 'kind'> & { readonly kind: Kind };
export type Finding = FindingFacts & { readonly problem: SetUpFinding['problem'] };

const kinds: Readonly<Record<Kind, string>> = {
  level: 'permission level',
  group: 'group',
  list: 'list',
  column: 'column',
  index: 'index on',
  permission: 'permissions of',
  content: 'starting content',
  page: 'page',
  setting: 'setting',
  consent: 'approval of',
  row: 'row',
};

/** The index on “Due” of the list “Sessions” */
const thing = ({ kind, name, list }: FindingFacts): string =>
  `The ${kinds[kind]} “${name}”${list && list !== name ? ` of the list “${list}”` : ''}`;

const isPlural = (kind: Kind): boolean => kind === 'permission';

const consentTitle = ({ name }: Finding): string =>
  name.startsWith('Calendars') ? 'Calendar access is not approved yet' : `“${name}” is not approved yet`;

/** Said better than by their names. */
const titles: Readonly<Record<string, string>> = {
  'trustName empty': 'The trust has no name here yet',
  'terms empty': 'No school has dates for this school year yet',
  'terms missing': 'Some schools have no dates for this school year yet',
  'Supervision Hub unpublished':
    'The page “Hub” is not published yet: whoever began its draft presses Set-up again, or discards it in Site Pages',
  'Supervision Hub different': 'The page “Hub” shows something else',
  'people empty': 'Nobody is entered yet',
};

/** What is wrong, for what has no better title. */
const problemTitles: Readonly<Record<Finding['problem'], (finding: Finding, is: 'is' | 'are') => string>> = {
  missing: (finding, is) => `${thing(finding)} ${is} missing`,
  different: (finding, is) => `${thing(finding)} ${is} not as it should be`,
  tooOpen: ({ name, tooMuch }) =>
    tooMuch ? `Others than planned have rights on “${name}”` : `Others than planned can open “${name}”`,
  notGranted: (finding, is) => `${thing(finding)} ${is} not granted`,
  tooFew: ({ name }) => `Only one person is in the group “${name}”`,
  unreadable: ({ name, list }) => `Row ${name} of the list “${list ?? ''}” cannot be read`,
  unpublished: (finding, is) => `${thing(finding)} ${is} not published yet`,
  empty: (finding, is) =>
    finding.kind === 'group' ? `Nobody is in the group “${finding.name}”` : `${thing(finding)} ${is} empty`,
  newer: () => 'A newer version of the Hub has set this site up',
};

function title(finding: Finding): string {
  const known = titles[`${finding.name} ${finding.problem}`];
  if (known !== undefined) return known;
  if (finding.kind === 'consent') return consentTitle(finding);
  return problemTitles[finding.problem](finding, isPlural(finding.kind) ? 'are' : 'is');
}

const meanings: Readonly<Record<Kind, string>> = {
  level: 'Without it, people would have more rights than they need, or too few.',
  group: 'The Hub gives rights to this group, so somebody has to be in it.',
  list: 'The Hub keeps a part of its data here.',
  column: 'The Hub writes here; without it saving fails.',
  index: 'Without it, views would stop working at 5,000 rows.',
  permission: 'Who may open it is then not what staff are told.',
  page: 'Links in invitations lead there.',
  content: 'Offers, agenda and prompts start from it; you can change them later.',
  setting: 'The Hub uses it on every page.',
  consent: 'Until then the Hub works without it.',
  row: 'The Hub leaves it out, because it does not hold what belongs there, or a newer version wrote it. Whoever keeps that list can mend it or take it out.',
};

const scopes: Readonly<Record<string, string>> = {
  'Calendars.ReadWrite':
    'Until then, booking shows no free times and makes no invitations; a calendar file is offered instead.',
  'User.ReadBasic.All': "Until then, people are found only in the Hub's own list.",
  'MailboxSettings.Read': "Until then, working hours are taken from the trust's settings.",
};

const namedMeanings: Readonly<Record<string, string>> = {
  trustName: 'It stands on records and on what is printed.',
  terms: 'Without them nobody there is in term, and nothing falls due there.',
  people: 'Pairs are opened for people who are entered.',
  'Supervision Hub different':
    'Links in invitations lead there. Put the web part “Supervision Hub” on it and publish it; or give that page another name and press Set up and repair, which makes one.',
  sharing: 'Members may share the site, or anybody may ask to be let in. Set-up switches both off.',
};

function meaning({ kind, name, problem }: Finding): string {
  if (name === groupTitles.duty && (problem === 'tooFew' || problem === 'empty'))
    return 'A rota for debriefs is kept, and what is asked opens to this group. Name two: a debrief passes on from one to the next.';
  if (problem === 'tooFew') return 'Name two: with one, nobody can open or hand over a pair when they are away.';
  const known = namedMeanings[`${name} ${problem}`] ?? namedMeanings[name];
  if (known !== undefined) return known;
  if (problem === 'newer')
    return 'This page would take back what that version made, so it changes nothing. Load the page again to get that version.';
  return kind === 'consent'
    ? `${scopes[name] ?? meanings.consent} Ask your Microsoft 365 global administrator to approve “${name}” for Supervision Hub.`
    : meanings[kind];
}

/** Names people and groups: for the page, not for the text that is given to others. */
const who = ({ tooMuch = [], tooLittle = [], schools = [] }: Finding): string =>
  [
    ...(schools.length > 0 ? [`Still without: ${joined(schools)}.`] : []),
    ...(tooMuch.length > 0 ? [`Not planned: ${tooMuch.join('; ')}.`] : []),
    ...(tooLittle.length > 0 ? [`Planned and not given: ${tooLittle.join('; ')}.`] : []),
  ].join(' ');

export const setUpFindings = {
  title,
  meaning,
  who,
  /** Where a person goes to do it. */
  where: ({ kind, name, list }: Finding): string | undefined => {
    if (kind === 'row') return `This site, Site contents, “${list ?? ''}”, item ${name}`;
    if (kind === 'page') return 'This site, Site contents, “Site Pages”, “Hub.aspx”';
    if (kind === 'consent') return 'SharePoint admin centre, Advanced, API access';
    return kind === 'group' ? 'This site, Settings, Site permissions, Advanced permissions settings' : undefined;
  },
  request: (name: string): string =>
    `Please approve the permission “${name}” (Microsoft Graph, delegated) for Supervision Hub: SharePoint admin centre, Advanced, API access. ${scopes[name] ?? ''}`.trim(),
  step: (facts: FindingFacts): string => `${thing(facts)}.`,
};
