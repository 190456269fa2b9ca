import type { Account } from '../../platform';
import { loginOf } from '../access';
import type { Exchange } from '../protocol/Exchange';
import { claimRows, groupRows, principalOfAccount } from '../store/principalRows';
import type { PrincipalRow } from '../store/rows';

/** Bits of SP.PrincipalType. */
export const principalTypes = { user: 1, securityGroup: 4, sharePointGroup: 8 } as const;

/** Bits of SP.PrincipalSource: who the site knows, and the directory (however it is called there). */
const userInfoList = 1;
const directory = 2 | 4;

/** Somebody a picker may offer: a person of the directory, a group Entra computes, or a group of the site. */
export type Candidate =
  | { readonly kind: 'person'; readonly account: Account; readonly login: string; readonly title: string }
  | {
      readonly kind: 'claim' | 'group';
      readonly row: PrincipalRow;
      readonly login: string;
      readonly title: string;
    };

export interface PeopleQuery {
  readonly types: number;
  readonly sources: number;
}

function people({ tenant }: Exchange, sources: number): Candidate[] {
  return tenant.accounts
    .filter((account) => {
      if ((sources & directory) !== 0) return true;
      return (sources & userInfoList) !== 0 && principalOfAccount(tenant.db, account.objectId) !== undefined;
    })
    .map((account) => ({ kind: 'person', account, login: loginOf(account), title: account.displayName }));
}

/** Everybody a query may find, in the order of their names. */
export function candidates(exchange: Exchange, { types, sources }: PeopleQuery): Candidate[] {
  const { db } = exchange.tenant;
  const rowsOf = (kind: 'claim' | 'group', rows: readonly PrincipalRow[]): Candidate[] =>
    rows.map((row) => ({ kind, row, login: row.login, title: row.title }));
  const all = [
    ...((types & principalTypes.user) === 0 ? [] : people(exchange, sources)),
    ...((types & principalTypes.securityGroup) === 0 ? [] : rowsOf('claim', claimRows(db))),
    ...((types & principalTypes.sharePointGroup) === 0 ? [] : rowsOf('group', groupRows(db))),
  ];
  return all.sort((left, right) => left.title.localeCompare(right.title, 'en-GB'));
}

/** What a candidate is found by: its names and addresses. */
function namesOf(candidate: Candidate): string[] {
  if (candidate.kind !== 'person') return [candidate.title];
  const { account } = candidate;
  return [account.displayName, account.userPrincipalName, account.mail];
}

/** True where one of the names, or a word of one, begins with the text. */
export function beginsWith(candidate: Candidate, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return (
    wanted !== '' &&
    [candidate.login, ...namesOf(candidate)].some((name) => ` ${name.toLowerCase()}`.includes(` ${wanted}`))
  );
}

/** True where one of the names is the text. */
export function isNamed(candidate: Candidate, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [candidate.login, ...namesOf(candidate)].some((name) => name.toLowerCase() === wanted);
}

/** True where the text is a person's address. */
export function hasAddress(candidate: Candidate, text: string): boolean {
  return candidate.kind === 'person' && candidate.account.mail.toLowerCase() === text.trim().toLowerCase();
}
