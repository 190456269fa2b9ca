import type { Day } from '../../ground/rules/School';
import type { GroupFacts } from './DocumentWords';
import type { SealState } from '../../records/rules/SealedRecord';

const moment = (instant: string, zone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }).format(new Date(instant));
const dayOf = (instant: string, zone: string): string =>
  moment(instant, zone, { day: 'numeric', month: 'long', year: 'numeric' });
const timeOf = (instant: string, zone: string): string =>
  moment(instant, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayText = (day: Day, month: 'short' | 'long'): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100),
  );
const dayWords = (day: Day): string => dayText(day, 'long');
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function sealLine(state: SealState, seal: string): string {
  if (state === 'sealed') return `Seal ${seal}.`;
  if (state === 'broken') return 'Not as it was signed: its words or a signature do not match the seal.';
  return 'Not sealed yet.';
}

/** What leaves the Hub: invitations and the Word file. Neutral where others may see it. */
export const documents = {
  subject: (firstNames: readonly string[]): string =>
    firstNames.length < 2 ? 'Meeting' : `Meeting: ${list(firstNames)}`,
  invitation: ['Open this meeting in Teams to prepare. If the time no longer works, please suggest another.'],
  cancelled: 'This meeting will not take place.',
  takenOutOfOutlook: 'Taken out of Outlook.',
  proposedInOutlook: (name: string): string =>
    name === '' ? 'Proposed in Outlook.' : `Proposed in Outlook by ${name}.`,
  groupRow: ({ method, agreed, without, roles }: GroupFacts) => ({
    title: 'Group record',
    block: 'Group',
    notes: [
      `This was group supervision${method === '' ? '' : `, by the method “${method}”`}.`,
      `Agreed, for that day, to what stays in the room: ${list(agreed)}.`,
      ...(without.length > 0 ? [`Begun without ${list(without)}.`] : []),
      ...(roles.length > 0 ? [`${roles.map(({ name, role }) => `${role}: ${name}`).join('. ')}.`] : []),
    ],
  }),
  notOfTheDay: 'Was not there when the group began',
  record: {
    title: (instant: string, zone: string): string => `Supervision record, ${dayOf(instant, zone)}`,
    subtitle: ({
      supervisees,
      supervisor,
      offer,
      minutes,
      place,
    }: {
      readonly supervisees: readonly string[];
      readonly supervisor: string;
      readonly offer: string;
      readonly minutes: number;
      readonly place: string;
    }): string =>
      `${list(supervisees)} with ${supervisor}, ${lowerFirst(offer)}, ${minutes} minutes${place === '' ? '' : `, ${place}`}`,
    supervisee: 'Supervisee',
    supervisor: 'Supervisor',
    held: 'Held',
    next: 'Next',
    notAgreed: 'Not agreed',
    item: 'Item',
    notes: 'Notes',
    agreedAction: 'Agreed action',
    byWhom: 'By whom',
    byDate: 'By date',
    notCovered: 'Not covered',
    comment: (name: string | undefined): string =>
      name === undefined ? 'Comment by the supervisee, before signing' : `Comment by ${name}, before signing`,
    signatures: 'Signatures',
    name: 'Name',
    role: 'Role',
    signature: 'Signature',
    dateAgreed: 'Date agreed',
    signedInSharePoint: 'Signed in SharePoint',
    added: (instant: string, name: string, zone: string): string => `Added on ${dayOf(instant, zone)} by ${name}`,
    disputed: (instant: string, name: string, zone: string): string =>
      `${name} sees it otherwise, ${dayOf(instant, zone)}`,
    notSettled: 'No record keeper has written what came of it yet.',
    span: (startsAt: string, endsAt: string, zone: string): string =>
      `${dayOf(startsAt, zone)}, ${timeOf(startsAt, zone)} to ${timeOf(endsAt, zone)}`,
    moment: (instant: string, zone: string): string => `${dayOf(instant, zone)}, ${timeOf(instant, zone)}`,
    day: (day: Day): string => dayText(day, 'short'),
    footer: ({
      by,
      at,
      seal,
      state,
      zone,
    }: {
      readonly by: string;
      readonly at: string;
      readonly seal: string;
      readonly state: SealState;
      readonly zone: string;
    }): string => `Confidential. Saved by ${by} on ${dayOf(at, zone)}, ${timeOf(at, zone)}. ${sealLine(state, seal)}`,
    page: 'Page',
    of: 'of',
    fileName: (instant: string, zone: string): string => `Supervision record ${dayOf(instant, zone)}.docx`,
  },
  agreement: {
    title: (names: readonly string[]): string => `Supervision agreement of ${list(names)}`,
    subtitle: ({
      state,
      number,
      reviewDay,
    }: {
      readonly state: SealState;
      readonly number: number;
      readonly reviewDay: Day;
    }): string =>
      `${state === 'sealed' ? 'Signed by everybody it names' : `Draft ${number}, not signed by everybody yet`}. To be looked at again by ${dayWords(reviewDay)}.`,
    clause: 'What we agree',
    agreed: 'In our words',
    fileName: (instant: string, zone: string): string => `Supervision agreement ${dayOf(instant, zone)}.docx`,
  },
} as const;
