/** Neutral facts of a set-up step, as the check names them. */
export interface FindingFacts {
  readonly kind: 'level' | 'group' | 'list' | 'column' | 'index' | 'permission' | 'content' | 'setting' | 'consent';
  readonly name: string;
  readonly list?: string;
  readonly tooMuch?: readonly string[];
  readonly tooLittle?: readonly string[];
}
export interface Finding extends FindingFacts {
  readonly problem: 'missing' | 'different' | 'tooOpen' | 'notGranted' | 'empty' | 'newer';
}

const kinds: Readonly<Record<FindingFacts['kind'], string>> = {
  level: 'permission level',
  group: 'group',
  list: 'list',
  column: 'column',
  index: 'index on',
  permission: 'permissions of',
  content: 'starting content',
  setting: 'setting',
  consent: 'approval of',
};

/** The index on “Due” of the list “Sessions” */
const thing = ({ kind, name, list }: FindingFacts): string =>
  `The ${kinds[kind]} “${name}”${list && list !== name ? ` of the list “${list}”` : ''}`;

const isPlural = (kind: FindingFacts['kind']): boolean => kind === 'permission';

function title(finding: Finding): string {
  const is = isPlural(finding.kind) ? 'are' : 'is';
  if (finding.kind === 'consent')
    return finding.name.startsWith('Calendars')
      ? 'Calendar access is not approved yet'
      : `“${finding.name}” is not approved yet`;
  switch (finding.problem) {
    case 'missing':
      return `${thing(finding)} ${is} missing`;
    case 'different':
      return `${thing(finding)} ${is} not as it should be`;
    case 'tooOpen':
      return finding.tooMuch
        ? `Others than planned have rights on “${finding.name}”`
        : `Others than planned can open “${finding.name}”`;
    case 'notGranted':
      return `${thing(finding)} ${is} not granted`;
    case 'empty':
      return finding.kind === 'group' ? `Nobody is in the group “${finding.name}”` : `${thing(finding)} ${is} empty`;
    case 'newer':
      return 'A newer version of the Hub has set this site up';
  }
}

const meanings: Readonly<Record<FindingFacts['kind'], string>> = {
  level: 'Without it, people would have more rights than they need, or too few.',
  group: 'The Hub gives rights to this group, so somebody has to be in it.',
  list: 'The Hub keeps a part of its data here.',
  column: 'The Hub writes here; without it saving fails.',
  index: 'Without it, views would stop working at 5,000 rows.',
  permission: 'Who may open it is then not what staff are told.',
  content: 'Offers, agenda and prompts start from it; you can change them later.',
  setting: 'The Hub uses it on every page.',
  consent: 'Until then the Hub works without it.',
};

const scopes: Readonly<Record<string, string>> = {
  'Calendars.ReadWrite':
    'Until then, booking shows no free times and makes no invitations; a calendar file is offered instead.',
  'User.ReadBasic.All': "Until then, people are found only in the Hub's own list.",
  'MailboxSettings.Read': "Until then, working hours are taken from the trust's settings.",
};

function meaning({ kind, name, problem }: Finding): string {
  if (problem === 'newer')
    return 'This page would take back what that version made, so it changes nothing. Load the page again to get that version.';
  return kind === 'consent'
    ? `${scopes[name] ?? meanings.consent} Ask your Microsoft 365 global administrator to approve “${name}” for Supervision Hub.`
    : meanings[kind];
}

/** Names people and groups: for the page, not for the text that is given to others. */
const who = ({ tooMuch = [], tooLittle = [] }: Finding): string =>
  [
    ...(tooMuch.length > 0 ? [`Not planned: ${tooMuch.join('; ')}.`] : []),
    ...(tooLittle.length > 0 ? [`Planned and not given: ${tooLittle.join('; ')}.`] : []),
  ].join(' ');

export const setUpFindings = {
  title,
  meaning,
  who,
  /** Where a person goes to do it. */
  where: ({ kind }: Finding): string | undefined => {
    if (kind === 'consent') return 'SharePoint admin centre, Advanced, API access';
    return kind === 'group' ? 'This site, Settings, Site permissions, Advanced permissions settings' : undefined;
  },
  request: (name: string): string =>
    `Please approve the permission “${name}” (Microsoft Graph, delegated) for Supervision Hub: SharePoint admin centre, Advanced, API access. ${scopes[name] ?? ''}`.trim(),
  step: (facts: FindingFacts): string => `${thing(facts)}.`,
};
