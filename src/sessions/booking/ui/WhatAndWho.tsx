import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { bookingStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { FormField } from '../../../ground/ui/FormField';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { BookingAsk } from './BookingAsk';
import { PeopleChips } from './PeopleChips';
import type { Booking } from './useBooking';
import { useRhythmWords } from './useRhythmWords';
import type { BookingStart } from '../BookingService';
import { Picker } from '../../../ground/ui/forms/Picker';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: '16px 24px',
    alignItems: 'start',
  },
  field: { minWidth: 0 },
  select: {
    minWidth: 0,
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
    [phone]: { '& select': { height: '44px', fontSize: tokens.fontSizeBase400 } },
  },
});

export interface WhatAndWhoProps {
  readonly start: BookingStart;
  readonly booking: Booking;
  readonly onAsk: (ask: BookingAsk) => void;
}

const valueOf = (pairKey: string, superviseeKey: string): string => `${pairKey} ${superviseeKey}`;

/** Kind of session and the people it is for, as the pathway proposes them. */
export function WhatAndWho({ start, booking, onAsk }: WhatAndWhoProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const shared = useStrings();
  const { pair, dueBy } = start;
  const { offer } = booking;
  const rhythm = useRhythmWords(start, offer);
  const own = offer?.key === pair?.offer.key;
  const hint =
    offer && own && dueBy !== undefined
      ? (dueBy < start.today ? strings.wasDueBy : strings.dueBy)(rhythm, shared.dates.dayMonth(dueBy))
      : rhythm;
  const choosePerson = (value: string): void => {
    const row = start.pairs.find(
      (candidate) => valueOf(candidate.pair.pairKey, candidate.pair.superviseeKey) === value,
    );
    if (row) onAsk({ pairKey: row.pair.pairKey, superviseeKey: row.pair.superviseeKey });
  };

  return (
    <Section title={strings.whatAndWho}>
      <div className={styles.fields}>
        <FormField name="people" className={styles.field} label={strings.withWhom}>
          <Picker
            options={start.pairs.map((row) => ({
              key: valueOf(row.pair.pairKey, row.pair.superviseeKey),
              words: strings.personOption(row.pair.superviseeName, row.offer.title),
            }))}
            value={pair ? valueOf(pair.pair.pairKey, pair.pair.superviseeKey) : ''}
            onValue={choosePerson}
            none={pair ? undefined : strings.choosePerson}
          />
        </FormField>
        {offer && (
          <FormField name="offerKey" className={styles.field} label={strings.kind} hint={hint}>
            <Picker
              options={start.offers.map(({ key, title, minutes }) => ({
                key,
                words: strings.kindOption(title, minutes),
              }))}
              value={offer.key}
              onValue={booking.chooseOffer}
            />
          </FormField>
        )}
      </div>
      {pair && <PeopleChips start={start} booking={booking} />}
    </Section>
  );
}
