import type { When } from '../../ground/words/dates';
import { counted, joined, plural } from '../../ground/words/words';

export const whoCanReadStrings = {
  you: (name: string): string => `${name} (you)`,
  roles: {
    supervisor: 'Supervisor',
    supervisee: 'Supervisee',
    keeper: 'Record keeper for the trust',
    administrator: 'Administrator',
    other: 'Not planned: tell a record keeper',
  },
  administrators: (count: number): string =>
    counted(count, 'Microsoft 365 administrator', 'Microsoft 365 administrators'),
  administratorsCan: (names: readonly string[]): string =>
    `${joined(names)} ${plural(names.length, 'looks', 'look')} after this site and could open anything on it. No add-in can prevent that.`,
  nobodyElse:
    'Nobody else. Your headteacher, trust leads and other supervisors cannot open it; they see only that a session took place.',
  checked: (day: When, at: When): string =>
    `A record keeper last checked SharePoint's own permissions on ${day} at ${at}.`,
  neverChecked: "No record keeper has checked SharePoint's own permissions for you yet. You may ask for a check.",
  differs: 'SharePoint lets somebody in who was not planned. Ask a record keeper to put it right.',
};
