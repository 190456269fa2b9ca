import * as React from 'react';
import { CalendarEmpty20Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-empty';
import { academicYearOf } from '../../../../ground/rules/academicYear';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { useStrings } from '../../../../ground/ui/useStrings';
import { schoolYearOf } from '../../../../people/rules/halfTerms';
import { termsAYear } from '../../../../people/rules/termPatterns';
import type { HomeView } from '../../../home/HomeView';
import { agreedCadence } from '../../../rules/cadence';
import { askedIn } from './askedIn';
import { rhythmNeedStrings } from './en';

export interface RhythmNeedProps {
  readonly pairKey: string;
  /** The question as it was written. */
  readonly body: string;
  readonly view: HomeView;
  readonly first: boolean;
}

/** The other of a pair has asked to meet at another rhythm. */
export function RhythmNeed({ pairKey, body, view, first }: RhythmNeedProps): React.ReactElement | null {
  const strings = useStrings(rhythmNeedStrings);
  const pair = [...view.mine, ...view.supervisees].find((one) => one.pair.pairKey === pairKey)?.pair;
  const asked = askedIn(body);
  if (pair === undefined) return null;
  const terms = termsAYear(schoolYearOf(view.catalogue, pair.schoolKey, academicYearOf(view.today)));
  const name = pair.supervisorKey === view.me?.key ? pair.superviseeName : pair.supervisorName;
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
