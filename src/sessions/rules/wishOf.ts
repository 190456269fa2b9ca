import type { Session } from './Session';

/** Who SharePoint says wrote what a row asks for; undefined where SharePoint does not say, or the row lies elsewhere. */
export interface Writers {
  /** Of the intent as it stands. */
  readonly intent: string | undefined;
  /** Of what Outlook is to be told. */
  readonly wish: string | undefined;
}

type Wish = Pick<Session, 'startsAt' | 'endsAt' | 'eventStatus' | 'status'>;

/** What a row asks of a calendar: the same text as long as it asks the same. Who else writes into the row changes nothing. */
export function wishOf({ startsAt, endsAt, eventStatus, status }: Wish): string {
  return [startsAt, endsAt, eventStatus === 'wanted' ? 'wanted' : '', status === 'cancelled' ? status : ''].join(' ');
}
