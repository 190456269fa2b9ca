import * as React from 'react';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { bookingStrings } from '../en';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { Columns } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { useNarrow } from '../../../ground/ui/useNarrow';
import { useStrings } from '../../../ground/ui/useStrings';
import { BookBar } from './BookBar';
import { BookingDone } from './BookingDone';
import type { BookingAsk } from './BookingAsk';
import { InvitationPreview } from './InvitationPreview';
import { RepeatSection } from './RepeatSection';
import { useBooking } from './useBooking';
import { WhatAndWho } from './WhatAndWho';
import { WhenSection } from './WhenSection';
import { WhereSection } from './WhereSection';
import type { BookingResult, BookingStart } from '../BookingService';

export interface BookingFormProps {
  readonly start: BookingStart;
  /** Another person: the form begins anew. */
  readonly onAsk: (ask: BookingAsk) => void;
}

/** The form. Nothing in it is lost by a failure. */
export function BookingForm({ start, onAsk }: BookingFormProps): React.ReactElement {
  const strings = useStrings(bookingStrings);
  const { dates } = useStrings();
  const narrow = useNarrow();
  const [done, setDone] = React.useState<BookingResult | undefined>();
  const booking = useBooking(start, setDone);
  const { pair } = start;

  if (done) return <BookingDone start={start} along={booking.along} result={done} onAnother={() => onAsk({})} />;

  const lead =
    pair &&
    strings.lead(
      pair.pair.superviseeName,
      pair.roleTitle,
      pair.schoolName,
      start.lastHeld === undefined ? undefined : dates.dayMonth(start.lastHeld),
    );
  return (
    <FormIssues outcome={booking.outcome}>
      <PageHeader title={strings.title} lead={lead} />
      <SiteLimits at="booking" />
      <Columns
        main={
          <>
            <WhatAndWho start={start} booking={booking} onAsk={onAsk} />
            {pair && <WhenSection start={start} booking={booking} />}
            {pair && <WhereSection booking={booking} />}
            {pair && booking.repeats.offered && <RepeatSection start={start} booking={booking} />}
          </>
        }
        aside={
          pair ? (
            <>
              <InvitationPreview start={start} booking={booking} />
              {!narrow && <BookBar start={start} booking={booking} />}
            </>
          ) : undefined
        }
      />
      {pair && narrow && <BookBar start={start} booking={booking} />}
    </FormIssues>
  );
}
