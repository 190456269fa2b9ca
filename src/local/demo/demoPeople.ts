import { roles } from '../../../sharepoint/content/roles';
import type { Person } from '../../ground/rules/Person';
import directory from '../tenant/directory.json';

/** Somebody of the directory as the People list will know them. */
export interface DemoPerson extends Person {
  readonly alias: string;
  readonly userPrincipalName: string;
  readonly hasMailbox: boolean;
}

const inScope = [
  'headOfSafeguarding',
  'leadDsl',
  'dsl',
  'deputyDsl',
  'pastoral',
  'sendco',
  'eyfs',
  'teacher',
  'teachingAssistant',
  'feso',
  'cwso',
  'feoLead',
  'cwoLead',
];

/** Everyone in the directory but those whom supervision does not concern. */
export const demoPeople: readonly DemoPerson[] = directory.people
  .filter((account) => !account.roles.includes('noRights') && !account.roles.includes('administrator'))
  .map((account) => ({
    key: account.objectId.toLowerCase(),
    name: account.displayName,
    login: `i:0#.f|membership|${account.userPrincipalName.toLowerCase()}`,
    mail: account.mail,
    jobTitle: account.jobTitle,
    roles: account.roles.filter((role) => roles.some((known) => known.key === role)),
    schoolKey: account.school,
    inScope: account.roles.some((role) => inScope.includes(role)),
    status: 'active',
    alias: account.alias,
    userPrincipalName: account.userPrincipalName,
    hasMailbox: account.mailbox,
  }));

export function demoPerson(alias: string): DemoPerson {
  const person = demoPeople.find((one) => one.alias === alias);
  if (person === undefined) throw new Error(`Nobody in the demo trust is called ${alias}`);
  return person;
}

/**
 * Groups of the set-up and who is in them. The chief executive, trustees and headteachers get no records by their
 * office.
 */
export const demoGroups = {
  keepers: ['miriam', 'gareth'],
  oversight: ['hannah', 'miriam', 'edith'],
  duty: ['fiona', 'colin', 'hannah'],
  staff: demoPeople.map((person) => person.alias),
} as const;
