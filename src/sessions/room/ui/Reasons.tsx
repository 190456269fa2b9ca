import * as React from 'react';
import { CalendarClock16Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-clock';
import { dayInZone } from '../../../ground/rules/days';
import { CaseText } from '../../../ground/ui/CaseText';
import { IconLine } from '../../../ground/ui/IconLine';
import { useStrings } from '../../../ground/ui/useStrings';
import { sessionRoomStrings } from '../en';
import type { SessionRoom } from '../RoomService';

/** Why a session was moved or cancelled, by whom and when, as they said it; the latest last. */
export function Reasons({ room }: { readonly room: SessionRoom }): React.ReactElement | null {
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const reasons = room.words?.reasons ?? [];
  return (
    <>
      {reasons.map(({ at, what, byName, why }) =>
        what === 'notHeld' ? null : (
          <IconLine key={`${at} ${what}`} quiet icon={<CalendarClock16Regular />}>
            <CaseText>{strings.reason[what](byName, dates.dayMonth(dayInZone(at, room.zone)), why)}</CaseText>
          </IconLine>
        ),
      )}
    </>
  );
}
