import * as React from 'react';
import { bookingStrings } from '../en';
import { Empty } from '../../../ground/ui/Empty';
import { useBookingService } from '../useBookingService';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { hubStrings } from '../../../ground/words/hub/en';
import { useStrings } from '../../../ground/ui/useStrings';
import type { BookingAsk } from './BookingAsk';
import { BookingForm } from './BookingForm';

/** Whom and what the link named; the rest is proposed. */
export type BookingPageProps = BookingAsk;

/** Book a session: what and who, when, where, how often, in one press. */
export function BookingPage({ pairKey, superviseeKey, offerKey }: BookingPageProps): React.ReactElement {
  const askBooking = useBookingService();
  const touch = useTouchTargets();
  const strings = useStrings(bookingStrings);
  const shared = useStrings(hubStrings);
  const [asked, setAsked] = React.useState({ pairKey, superviseeKey, offerKey, time: 0 });
  const start = useLoad(
    React.useCallback(
      () =>
        askBooking((it) =>
          it.startBooking({ pairKey: asked.pairKey, superviseeKey: asked.superviseeKey, offerKey: asked.offerKey }),
        ),
      [askBooking, asked],
    ),
  );
  const choose = React.useCallback(
    (next: BookingAsk) =>
      setAsked((before) => ({
        pairKey: next.pairKey,
        superviseeKey: next.superviseeKey,
        offerKey: next.offerKey,
        time: before.time + 1,
      })),
    [],
  );
  return (
    <Page className={touch}>
      <LoadStates
        of={start}
        heading={<PageHeader title={strings.title} />}
        rows={8}
        isEmpty={({ pairs }) => pairs.length === 0}
        empty={
          <>
            <PageHeader title={strings.title} />
            <Section title={strings.whatAndWho}>
              <Empty
                title={strings.nobodyToBook}
                actions={<RouteButton to={{ place: 'home' }}>{shared.backToHome}</RouteButton>}
              >
                {strings.nobodyToBookHelp}
              </Empty>
            </Section>
          </>
        }
      >
        {(value) => <BookingForm key={asked.time} start={value} onAsk={choose} />}
      </LoadStates>
    </Page>
  );
}
