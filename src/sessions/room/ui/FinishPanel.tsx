import * as React from 'react';
import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons/lib/atoms/svg/send';
import { dayInZone, dayOfIsoDate, instantAt, minutesInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { useLimitsAt } from '../../../access/proof/ui/useLimitsAt';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useRoomService } from '../useRoomService';
import { useNavigation } from '../../../ground/ui/Navigation';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { newKey } from './newKey';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outlineStyle: 'none' } },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-start' },
  field: { flex: '1 1 160px', minWidth: 0 },
  input: {
    width: '100%',
    minWidth: 0,
    [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } },
  },
  line: { ...typographyStyles.body1, margin: 0 },
  steps: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '24px' },
  button: { alignSelf: 'flex-start', [phone]: { alignSelf: 'stretch' } },
});

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const minutesOf = (time: string): number | undefined => {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};

/** Where "Finish and send to sign" leads. */
export const finishHeadingId = 'supervision-finish';

export interface FinishPanelProps {
  readonly room: Room;
}

/** The agenda's last item: the next date, then sign and send. */
export function FinishPanel({ room }: FinishPanelProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const shared = useStrings();
  const askRoom = useRoomService();
  const { navigate } = useNavigation();
  const outcome = useOutcome();
  const { session, pair, supervisees, zone } = room.room;
  const { next } = pair.summary;
  const booked =
    next && next.sessionKey !== session.key && next.startsAt > session.startsAt ? next.startsAt : undefined;
  // made once: pressing twice books one next session
  const [nextKey] = React.useState(newKey);
  const [date, setDate] = React.useState('');
  const [time, setTime] = React.useState(timeOf(minutesInZone(session.startsAt, zone)));
  const [waiting, setWaiting] = React.useState<string | undefined>();
  const { stopped } = useLimitsAt('signing');
  const names = supervisees.map(({ name }) => firstNameOf(name));

  const chosen = (): string => {
    const day = dayOfIsoDate(date);
    const minutes = minutesOf(time);
    return day === undefined || minutes === undefined ? '' : instantAt(day, minutes, zone);
  };
  const finish = async (): Promise<void> => {
    setWaiting(undefined);
    const nextStartsAt = booked ?? chosen();
    if (nextStartsAt === '') return outcome.refuse([{ code: 'nextDateMissing', field: 'nextStartsAt' }]);
    if (!(await room.saveNow()))
      return setWaiting(room.conflicts > 0 ? strings.finishConflicts : strings.finishUnsaved);
    const record = await outcome.run(() =>
      askRoom((it) => it.finishSession({ room: room.room, nextStartsAt, nextKey })),
    );
    if (record)
      navigate(
        { place: 'record', target: { shard: record.shard, pairKey: record.pairKey, sessionKey: record.sessionKey } },
        { replace: true },
      );
    return undefined;
  };

  return (
    <div className={styles.panel}>
      <h3 className={styles.title} id={finishHeadingId} tabIndex={-1}>
        {strings.finishTitle}
      </h3>
      <SiteLimits at="signing" />
      <FormIssues outcome={outcome}>
        {booked ? (
          <p className={styles.line}>
            {strings.nextBooked(
              `${shared.dates.weekdayDayMonth(dayInZone(booked, zone))}, ${shared.dates.time(booked, zone)}`,
            )}
          </p>
        ) : (
          <div className={styles.fields}>
            <FormField name="nextStartsAt" className={styles.field} label={strings.nextDate} required>
              <Input type="date" className={styles.input} value={date} onChange={(_, { value }) => setDate(value)} />
            </FormField>
            <Field className={styles.field} label={strings.nextTime}>
              <Input type="time" className={styles.input} value={time} onChange={(_, { value }) => setTime(value)} />
            </Field>
          </div>
        )}
        <ol className={styles.steps}>
          {strings.finishSteps(names).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {waiting && (
          <p className={styles.line} role="alert">
            {waiting}
          </p>
        )}
        <FormTrouble title={strings.finishFailed} kept={strings.finishKept} />
      </FormIssues>
      <Button
        className={styles.button}
        appearance="primary"
        size="large"
        icon={<Send20Regular />}
        disabledFocusable={outcome.busy || stopped}
        onClick={() => void finish()}
      >
        {outcome.busy ? strings.finishing : strings.finishButton(names)}
      </Button>
    </div>
  );
}
