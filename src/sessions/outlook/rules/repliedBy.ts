import { foldedText } from '../../../ground/rules/foldedText';
import { nameParts } from '../../../ground/rules/names';
import type { Person } from '../../../ground/rules/Person';
import type { OutlookReply } from '../ports';

const membership = /^i:0#\.f\|membership\|/i;
const localPart = (address: string): string => address.split('@')[0] ?? '';

/** Addresses by which Exchange may know them: of their mail, and what they sign in with. */
const addressesOf = ({ mail, login }: Pick<Person, 'login' | 'mail'>): readonly string[] =>
  [mail, login.replace(membership, '')].map((one) => one.toLowerCase()).filter((one) => one.includes('@'));

/** `…/cn=recipients/cn=2b6f…-priya.nair`: an older form by which Exchange names its own mailboxes. */
const aliasOf = (address: string): string | undefined => /^\/o=.*\/cn=(?:[0-9a-f]{32}-)?([^/]+)$/i.exec(address)?.[1];

const spoken = (name: string): string => foldedText(nameParts(name).whole);

/**
 * Whose answer it is, of these people. By an address of theirs; else, because Outlook answers with an alias, a former
 * domain or Exchange's own form, by the mailbox's alias or the whole name, where these fit one of them alone and no
 * address of anybody else.
 */
export function repliedBy<T extends Pick<Person, 'login' | 'mail' | 'name'>>(
  { mail: written, name }: Pick<OutlookReply, 'mail' | 'name'>,
  people: readonly T[],
): T | undefined {
  const mail = written.toLowerCase().replace(/^(?:smtp|ex):/, '');
  const direct = people.find((person) => addressesOf(person).includes(mail));
  if (direct !== undefined) return direct;
  const alias = aliasOf(mail);
  const byAlias = alias === undefined ? [] : people.filter((one) => addressesOf(one).map(localPart).includes(alias));
  if (byAlias.length === 1) return byAlias[0];
  const byName = spoken(name) === '' ? [] : people.filter((one) => spoken(one.name) === spoken(name));
  return byName.length === 1 ? byName[0] : undefined;
}
