import type { Account } from '../platform';
import type { GraphCall } from './graphCall';
import { answered } from './published/answered';
import { selected } from './queryOptions';

type Profile = Record<string, string | boolean | readonly string[] | null>;

/** What Graph answers without $select. */
const usual: readonly string[] = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];
/** What User.ReadBasic.All shows of somebody else; the rest answers null. */
const basic = new Set(['displayName', 'givenName', 'id', 'mail', 'surname', 'userPrincipalName']);

/** Lists are never null in a profile. */
const lists = ['businessPhones', 'imAddresses', 'otherMails', 'proxyAddresses'];

/** What a directory says of somebody nobody has written more about. */
const nothingSaid: Profile = Object.fromEntries(
  answered.user.properties.map((name) => [name, lists.includes(name) ? [] : null]),
);

export const schoolName = (school: string): string => `${school.charAt(0).toUpperCase()}${school.slice(1)}`;

export function profile(account: Account): Profile {
  const [givenName = account.displayName, ...rest] = account.displayName.split(' ');
  return {
    ...nothingSaid,
    accountEnabled: true,
    createdDateTime: '2020-09-01T08:00:00Z',
    department: account.guest ? null : schoolName(account.school),
    displayName: account.displayName,
    externalUserState: account.guest ? 'Accepted' : null,
    givenName,
    id: account.objectId,
    jobTitle: account.jobTitle,
    mail: account.mail,
    mailNickname: account.alias,
    proxyAddresses: account.mailbox ? [`SMTP:${account.mail}`] : [],
    surname: rest.length > 0 ? rest.join(' ') : null,
    usageLocation: 'GB',
    userPrincipalName: account.userPrincipalName,
    userType: account.guest ? 'Guest' : 'Member',
  };
}

/** A profile as the caller may see it: the whole of one's own, the basics of others. */
function visible({ caller }: GraphCall, account: Account): Profile {
  const whole = profile(account);
  if (caller.kind === 'app' || caller.account.objectId === account.objectId) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [name, basic.has(name) ? value : (nothingSaid[name] ?? null)]),
  );
}

/** Shapes people as a $select asks and the caller may see them; Graph's directory leaves out even the id unasked. */
export function userWriter(call: GraphCall, select = call.query.get('$select')): (account: Account) => Profile {
  const everything = select?.split(',').some((name) => name.trim() === '*') === true;
  const wanted = everything ? new Set(answered.user.properties) : (selected(select, 'user') ?? new Set(usual));
  return (account) => Object.fromEntries(Object.entries(visible(call, account)).filter(([name]) => wanted.has(name)));
}
