import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { dayInZone } from '../../../ground/rules/days';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import type { StateName } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { useZone } from '../../../ground/ui/ZoneContext';
import type { LessonOffer } from '../../../plans/rules/LessonWork';
import { usePlanService } from '../../../plans/usePlanService';
import { useDecision } from '../../../sessions/outlook/ui/useDecision';
import { lessonStrings } from './en';
import { useLessonStyles } from './LearnedList';

const marks: Readonly<Record<LessonOffer['status'], StateName>> = {
  offered: 'offered',
  taken: 'done',
  declined: 'declined',
  withdrawn: 'cancelled',
  unknown: 'unknown',
};

export interface MyOffersProps {
  readonly offers: readonly LessonOffer[];
  readonly onChanged: () => void;
}

/** What I offered, and what became of it. */
export function MyOffers({ offers, onChanged }: MyOffersProps): React.ReactElement | null {
  const styles = useLessonStyles();
  const { mine: strings } = useStrings(lessonStrings);
  const zone = useZone();
  const ask = usePlanService();
  const { busy, decide } = useDecision();
  if (offers.length === 0) return null;
  const takeBack = async (offer: LessonOffer): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.takeBackOffer(offer)),
      () => strings.takenBack,
    );
    if (outcome?.ok === true) onChanged();
  };
  return (
    <Section title={strings.title}>
      <ul className={styles.list}>
        {offers.map((offer) => (
          <li key={offer.key} className={styles.row}>
            <div className={styles.head}>
              <h3 className={styles.title}>{offer.text.title}</h3>
              <StateBadge state={marks[offer.status]}>
                {offer.status === 'unknown' ? strings.unknown : strings.state[offer.status]}
              </StateBadge>
            </div>
            <p className={styles.quiet}>{strings.offeredOn(dayInZone(offer.offeredAt, zone))}</p>
            {offer.status === 'offered' ? (
              <div>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={strings.takeBackLabel(offer.text.title)}
                  onClick={() => void takeBack(offer)}
                >
                  {strings.takeBack}
                </Button>
              </div>
            ) : undefined}
          </li>
        ))}
      </ul>
    </Section>
  );
}
