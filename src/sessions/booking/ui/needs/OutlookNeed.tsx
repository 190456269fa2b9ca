import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-add';
import { outlookNeedStrings } from './en';
import { useHome } from '../../../home/ui/HomeContext';
import { useBookingService } from '../../useBookingService';
import { useNotice } from '../../../../ground/ui/Notices';
import { useStrings } from '../../../../ground/ui/useStrings';
import { useTrouble } from '../../../../ground/ui/useTrouble';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import type { NeedProps } from '../../../home/ui/NeedDefinition';

/** Sessions that were kept while Outlook could not be written: their invitations can be made now. */
export function OutlookNeed({ need, first }: NeedProps<'outlook'>): React.ReactElement {
  const strings = useStrings(outlookNeedStrings);
  const askBooking = useBookingService();
  const home = useHome();
  const say = useNotice();
  const trouble = useTrouble();
  const [busy, setBusy] = React.useState(false);

  const finish = async (): Promise<void> => {
    setBusy(true);
    try {
      let invited = true;
      for (const session of need.sessions) {
        const outcome = await askBooking((it) => it.finishBooking(session));
        invited = invited && outcome.ok && outcome.value.invited;
      }
      say(invited ? 'done' : 'failed', invited ? strings.inOutlook : strings.outlookFailed);
      if (invited) home.refresh();
    } catch (error) {
      trouble(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <NeedRow
      icon={<CalendarAdd20Regular />}
      title={strings.outlook(need.sessions.length)}
      lead={strings.outlookLead(need.sessions.map(({ day }) => day))}
      action={
        <Button appearance={first ? 'primary' : undefined} disabledFocusable={busy} onClick={() => void finish()}>
          {strings.putInOutlook}
        </Button>
      }
    />
  );
}
