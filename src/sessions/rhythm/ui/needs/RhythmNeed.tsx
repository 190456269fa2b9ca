import * as React from 'react';
import { CalendarEmpty20Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-empty';
import { academicYearOf } from '../../../../ground/rules/academicYear';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { useStrings } from '../../../../ground/ui/useStrings';
import { schoolYearOf } from '../../../../people/rules/halfTerms';
import { termsAYear } from '../../../../people/rules/termPatterns';
import type { NeedProps } from '../../../home/ui/NeedDefinition';
import { agreedCadence } from '../../../rules/cadence';
import { askedIn } from './askedIn';
import { rhythmNeedStrings } from './en';

/** The other of a pair has asked to meet at another rhythm. */
export function RhythmNeed({ need, view, first }: NeedProps<'rhythm'>): React.ReactElement {
  const strings = useStrings(rhythmNeedStrings);
  const { pairKey, body, name, schoolKey } = need;
  const asked = askedIn(body);
  const terms = termsAYear(schoolYearOf(view.catalogue, schoolKey, academicYearOf(view.today)));
  return (
    <NeedRow
      icon={<CalendarEmpty20Regular />}
      title={strings.title(name)}
      lead={asked ? strings.lead(agreedCadence(asked.cadence), terms, asked.from) : ''}
      action={
        <RouteButton to={{ place: 'rhythm', pairKey }} appearance={first ? 'primary' : undefined}>
          {strings.open}
        </RouteButton>
      }
    />
  );
}
