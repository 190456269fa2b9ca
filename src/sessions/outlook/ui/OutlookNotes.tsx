import * as React from 'react';
import { CalendarEdit16Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-edit';
import { dayInZone } from '../../../ground/rules/days';
import type { OutlookNote } from '../../rules/OutlookNote';
import type { Session } from '../../rules/Session';
import { outlookStrings } from '../en';
import type { OutlookStrings } from '../en';
import { useZone } from '../../../ground/ui/ZoneContext';
import { IconLine } from '../../../ground/ui/IconLine';
import { useOutlookName } from './useOutlookName';
import { useStrings } from '../../../ground/ui/useStrings';

export interface OutlookNotesProps {
  readonly session: Session;
}

/** One quiet sentence for each thing that was done to the meeting. */
export function OutlookNotes({ session }: OutlookNotesProps): React.ReactElement {
  const strings = useStrings(outlookStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const nameOf = useOutlookName();
  const time = (instant: string): string => dates.time(instant, zone);
  const lines = (session.outlook ?? []).flatMap((note) => {
    const line = sentence(strings, note, { session, zone, who: nameOf(note.byKey), time });
    return line === '' ? [] : [line];
  });
  return (
    <>
      {lines.map((line) => (
        <IconLine key={line} quiet icon={<CalendarEdit16Regular />}>
          {line}
        </IconLine>
      ))}
    </>
  );
}

interface Facts {
  readonly session: Session;
  readonly zone: string;
  readonly who: string;
  readonly time: (instant: string) => string;
}

function sentence(strings: OutlookStrings, note: OutlookNote, { session, zone, who, time }: Facts): string {
  const day = (instant: string): number => dayInZone(instant, zone);
  // Outlook does not always say when somebody answered; then it was before the meeting
  const told = { who, on: day(note.at || session.startsAt) };
  switch (note.what) {
    case 'cancelled':
      return strings.cancelled(told);
    case 'gone':
      return strings.gone(told);
    case 'declined':
      return strings.declined(told);
    case 'tentative':
      return strings.tentative(told);
    case 'proposed':
      return strings.proposed(who, day(note.startsAt), time(note.startsAt), time(note.endsAt));
    case 'left':
      return '';
    case 'moved':
    case 'movedHere': {
      const before = {
        wasDay: day(note.startsAt),
        wasFrom: time(note.startsAt),
        wasTo: time(note.endsAt),
        sameDay: day(note.startsAt) === session.day,
      };
      if (note.what === 'movedHere') return strings.movedHere(told, before);
      const sameStart = Date.parse(note.startsAt) === Date.parse(session.startsAt);
      return sameStart
        ? strings.resized(told, before, Date.parse(session.endsAt) < Date.parse(note.endsAt))
        : strings.moved(told, before);
    }
  }
}
