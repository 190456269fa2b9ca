import type { Person } from '../../../ground/rules/Person';

/** What somebody should know of, in the Hub's own words; none of them says what about. */
export type TellOccasion =
  | 'asked'
  | 'signature'
  | 'agreement'
  | 'commented'
  | 'added'
  | 'disputed'
  | 'sentBack'
  | 'declined'
  | 'pairOpened'
  | 'moved'
  | 'cancelled'
  // from a trust lead
  | 'sessionDue'
  | 'recordToSign'
  | 'agreementDue';

export interface TellDraft {
  readonly subject: string;
  readonly message: string;
}

type Addressed = Pick<Person, 'login' | 'mail'>;

/** `i:0#.f|membership|hannah@trust.example` signs in as hannah@trust.example, which is what a chat is opened with. */
const signInNameOf = ({ login, mail }: Addressed): string => {
  const name = login.slice(login.lastIndexOf('|') + 1);
  return name.includes('@') && !name.includes('#') ? name : mail;
};

const listed = (addresses: readonly string[]): string =>
  addresses
    .filter((address) => address !== '')
    .map((address) => encodeURIComponent(address))
    .join(',');

/** Opens a chat with the words in the box, not sent; empty where nobody can be reached so. */
export function teamsDraft(to: readonly Addressed[], { message }: TellDraft): string {
  const users = listed(to.map(signInNameOf));
  return users === ''
    ? ''
    : `https://teams.microsoft.com/l/chat/0/0?users=${users}&message=${encodeURIComponent(message)}`;
}

/** Opens a new message in Outlook on the web, not sent; empty where nobody has an address. */
export function outlookDraft(to: readonly Addressed[], { subject, message }: TellDraft): string {
  const addresses = listed(to.map(({ mail }) => mail));
  return addresses === ''
    ? ''
    : `https://outlook.office.com/mail/deeplink/compose?to=${addresses}&subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`;
}
