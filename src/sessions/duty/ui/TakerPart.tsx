import * as React from 'react';
import { Button, Field, makeStyles, typographyStyles } from '@fluentui/react-components';
import { Chat20Regular } from '@fluentui/react-icons/lib/atoms/svg/chat';
import { dayOfIsoDate, instantAt, isoDate } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import { phone } from '../../../ground/ui/breakpoints';
import { DayInput } from '../../../ground/ui/forms/DayInput';
import { TimeInput } from '../../../ground/ui/forms/TimeInput';
import { minutesOfTime } from '../../../ground/ui/forms/timeOfMinutes';
import { useFields } from '../../../ground/ui/forms/useFields';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { teamsDraft } from '../../booking/rules/tellDrafts';
import { DraftLink } from '../../booking/ui/tell/DraftLink';
import { askedStrings } from '../en';
import { lookInDue } from '../rules/checkInsOf';
import { offerIn, takerOf } from '../rules/DutyAsk';
import { waitsForCall } from '../rules/dutySteps';
import { isTurnOf } from '../rules/dutyTurns';
import { useDutyService } from '../useDutyService';
import type { PartProps } from './AskerPart';
import { momentIn, nameIn, passing, standingForDuty } from './dutyWords';
import { TurnList } from './TurnList';
import { useDutyMove } from './useDutyMove';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', [phone]: { '& > *': { minHeight: '44px' } } },
});

/** For those on duty: take it, pass it on, note that it took place. There is no box for words. */
export function TakerPart({ view, onMoved }: PartProps): React.ReactElement {
  const { ask, myKey } = view;
  useSeen({ view, onMoved });
  const mine = takerOf(ask) === myKey;
  return (
    <>
      {mine ? <Later view={view} onMoved={onMoved} /> : undefined}
      <Take view={view} onMoved={onMoved} />
      {ask.status === 'taken' && mine ? <Held view={view} onMoved={onMoved} /> : undefined}
      {ask.status === 'asked' ? <Pass view={view} onMoved={onMoved} /> : undefined}
    </>
  );
}

/** Opening it while it is one's turn is seeing it; whoever asked is told so. */
function useSeen({ view, onMoved }: PartProps): void {
  const askDuty = useDutyService();
  const { ask, turn, myKey } = view;
  const unseen = ask.status === 'asked' && turn?.personKey === myKey && !turn.seen;
  React.useEffect(() => {
    // what failed is seen with the next opening
    if (unseen) askDuty((it) => it.moveDuty(ask.key, { what: 'seen' })).then(onMoved, () => undefined);
  }, [askDuty, ask.key, unseen, onMoved]);
}

function Take({ view, onMoved }: PartProps): React.ReactElement {
  const styles = useStyles();
  const { take: strings, offer } = useStrings(askedStrings);
  const { ask, myKey } = view;
  const { busy, move } = useDutyMove(ask.key, onMoved);
  const mine = takerOf(ask) === myKey;
  const chat = teamsDraft([{ login: ask.byLogin, mail: '' }], { subject: '', message: offer.message });
  return (
    <Section title={strings.title} lead={strings.lead} tint="brand">
      <p className={styles.words} role="status">
        {ask.status === 'taken' && mine ? strings.mine : standingForDuty(view)}
      </p>
      <div className={styles.actions}>
        {ask.status === 'asked' ? (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void move({ what: 'taken' }, strings.taken)}
          >
            {strings.take}
          </Button>
        ) : undefined}
        {chat === '' || ask.status === 'withdrawn' ? undefined : (
          <DraftLink address={chat} icon={<Chat20Regular />}>
            {offer.write(firstNameOf(ask.byName))}
          </DraftLink>
        )}
      </div>
      {ask.status === 'taken' && mine ? <OfferTime view={view} onMoved={onMoved} /> : undefined}
    </Section>
  );
}

function OfferTime({ view, onMoved }: PartProps): React.ReactElement {
  const styles = { ...useFields(), ...useStyles() };
  const { take: strings } = useStrings(askedStrings);
  const { ask, today, day } = view;
  const { busy, move } = useDutyMove(ask.key, onMoved);
  const [date, setDate] = React.useState(isoDate(today));
  const [time, setTime] = React.useState('');
  const chosen = dayOfIsoDate(date);
  const minutes = minutesOfTime(time);
  const complete = chosen !== undefined && minutes >= 0;
  const offered = offerIn(ask);
  const offer = (): void => {
    if (chosen === undefined || minutes < 0) return;
    const at = instantAt(chosen, minutes, day.zone);
    void move({ what: 'offered', at }, strings.offerNoted(firstNameOf(ask.byName)));
  };
  return (
    <>
      {offered === undefined ? undefined : (
        <p className={styles.words}>{strings.offeredSo(momentIn(view, offered.at), offered.accepted)}</p>
      )}
      <div className={styles.grid}>
        <Field label={strings.day}>
          <DayInput className={styles.input} value={date} onValue={setDate} />
        </Field>
        <Field label={strings.time}>
          <TimeInput className={styles.input} value={time} onValue={setTime} />
        </Field>
      </div>
      {complete ? undefined : <p className={styles.words}>{strings.noTime}</p>}
      <div className={styles.actions}>
        <Button disabledFocusable={busy || !complete} onClick={offer}>
          {strings.offer}
        </Button>
      </div>
    </>
  );
}

function Held({ view, onMoved }: PartProps): React.ReactElement {
  const styles = useStyles();
  const { held: strings } = useStrings(askedStrings);
  const { busy, move } = useDutyMove(view.ask.key, onMoved);
  return (
    <Section title={strings.title} lead={strings.lead}>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void move({ what: 'held', day: view.today }, strings.noted)}
        >
          {strings.press}
        </Button>
      </div>
    </Section>
  );
}

function Pass({ view, onMoved }: PartProps): React.ReactElement {
  const styles = useStyles();
  const { pass: strings } = useStrings(askedStrings);
  const { ask, turn, myKey } = view;
  const { busy, move } = useDutyMove(ask.key, onMoved);
  const passes = passing(view);
  return (
    <Section title={strings.title} lead={strings.lead}>
      {passes === undefined ? undefined : <p className={styles.words}>{passes}</p>}
      <TurnList view={view} />
      {turn?.personKey !== undefined && isTurnOf(turn, myKey) ? (
        <div className={styles.actions}>
          <Button disabledFocusable={busy} onClick={() => void move({ what: 'passed' }, strings.noted)}>
            {strings.press}
          </Button>
        </div>
      ) : undefined}
    </Section>
  );
}

/** What whoever asked answered some days later, or a colleague to look in on. */
function Later({ view, onMoved }: PartProps): React.ReactElement | null {
  const styles = useStyles();
  const { call, lookIn } = useStrings(askedStrings);
  const { ask, today, checkInDays } = view;
  const { busy, move } = useDutyMove(ask.key, onMoved);
  const name = firstNameOf(ask.byName);
  const last = [...ask.steps].reverse().find(({ what }) => what === 'answered')?.answer;
  if (waitsForCall(ask) && (last === 'ring' || last === 'talkAgain'))
    return (
      <Section title={call.title(name)} lead={call[last](name)} tint="brand">
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void move({ what: 'rung' }, call.noted)}>
            {call.press}
          </Button>
        </div>
      </Section>
    );
  const days = lookInDue(ask, today, checkInDays);
  if (days === undefined) return null;
  return (
    <Section title={lookIn.title(nameIn(view, ask.forKey))} lead={lookIn.lead} tint="brand">
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void move({ what: 'lookedIn', days }, lookIn.noted)}
        >
          {lookIn.press}
        </Button>
      </div>
    </Section>
  );
}
