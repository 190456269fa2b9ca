import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { phone } from '../../../ground/ui/breakpoints';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { askedStrings } from '../en';
import type { DutyView } from '../DutyService';
import { checkInDue, nextCheckIn } from '../rules/checkInsOf';
import { checkInAnswers, isOpenAsk, offerIn, takerOf } from '../rules/DutyAsk';
import { momentIn, nameIn, passing, standing } from './dutyWords';
import { TurnList } from './TurnList';
import { useDutyMove } from './useDutyMove';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', [phone]: { '& > *': { minHeight: '44px' } } },
  answers: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px', maxWidth: '360px' },
  answer: { justifyContent: 'flex-start', minHeight: '44px' },
});

export interface PartProps {
  readonly view: DutyView;
  readonly onMoved: () => void;
}

/** For whoever asked: how it stands, a time that is offered, and later how they are. */
export function AskerPart({ view, onMoved }: PartProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(askedStrings);
  const { ask } = view;
  const { busy, move } = useDutyMove(ask.key, onMoved);
  const passes = passing(view);
  return (
    <>
      <CheckIn view={view} onMoved={onMoved} />
      <Offer view={view} onMoved={onMoved} />
      <Section title={strings.stands.title}>
        <p className={styles.words} role="status">
          {standing(view)}
        </p>
        {passes === undefined ? undefined : <p className={styles.words}>{passes}</p>}
        {isOpenAsk(ask) ? <TurnList view={view} /> : undefined}
        {isOpenAsk(ask) ? (
          <div className={styles.actions}>
            <Button disabledFocusable={busy} onClick={() => void move({ what: 'withdrawn' }, strings.withdrawn)}>
              {strings.withdraw}
            </Button>
          </div>
        ) : undefined}
      </Section>
    </>
  );
}

function Offer({ view, onMoved }: PartProps): React.ReactElement | null {
  const styles = useStyles();
  const { offer: strings } = useStrings(askedStrings);
  const { busy, move } = useDutyMove(view.ask.key, onMoved);
  const offer = offerIn(view.ask);
  if (view.ask.status !== 'taken' || offer === undefined) return null;
  const when = momentIn(view, offer.at);
  return (
    <Section title={strings.title} tint="brand">
      <p className={styles.words}>
        {offer.accepted ? strings.accepted(when) : strings.offered(nameIn(view, takerOf(view.ask)), when)}
      </p>
      {offer.accepted ? undefined : (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void move({ what: 'accepted' }, strings.acceptedNoted)}
          >
            {strings.accept}
          </Button>
        </div>
      )}
      <p className={styles.words}>{strings.other}</p>
    </Section>
  );
}

/** To whoever asked alone; no answer is an answer. */
function CheckIn({ view, onMoved }: PartProps): React.ReactElement | null {
  const styles = useStyles();
  const { checkIn: strings } = useStrings(askedStrings);
  const { dates } = useStrings();
  const { ask, today, checkInDays } = view;
  const { busy, move } = useDutyMove(ask.key, onMoved);
  const days = checkInDue(ask, today, checkInDays);
  if (days === undefined) return null;
  const again = ask.day === undefined ? undefined : nextCheckIn(ask.day, today, checkInDays);
  return (
    <Section title={strings.title(days)} lead={strings.lead(nameIn(view, takerOf(ask)))} tint="brand">
      <div className={styles.answers}>
        {checkInAnswers.map((answer) => (
          <Button
            key={answer}
            className={styles.answer}
            appearance={answer === 'stop' ? 'subtle' : 'secondary'}
            icon={answer === 'allRight' ? <CheckmarkCircle20Regular /> : undefined}
            disabledFocusable={busy}
            onClick={() => void move({ what: 'answered', days, answer }, strings.noted)}
          >
            {strings.answers[answer]}
          </Button>
        ))}
      </div>
      {again === undefined ? undefined : <p className={styles.words}>{strings.again(dates.dayMonth(again))}</p>}
    </Section>
  );
}
