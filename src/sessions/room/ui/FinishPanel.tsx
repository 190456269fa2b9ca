import { weekdayAndTime } from '../../../ground/words/moments';
import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons/lib/atoms/svg/send';
import { firstNameOf } from '../../../ground/rules/names';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { useLimitsAt } from '../../../access/proof/ui/useLimitsAt';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { SlotPicker } from '../../booking/ui/SlotPicker';
import { inputsOf } from '../../booking/ui/timeFields';
import type { ClockSpan } from '../../booking/ui/timeFields';
import { useToday } from '../../booking/ui/useToday';
import { useFieldSentence } from '../../../ground/ui/useFieldSentence';
import { useRoomService } from '../useRoomService';
import { useNavigation } from '../../../ground/ui/Navigation';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { newKey } from './newKey';
import { BeforeSigning } from './BeforeSigning';
import { isRaised } from '../../rules/raised';
import type { SessionRoom } from '../RoomService';
import { RaisedItem } from './RaisedItem';
import type { Raised } from './useRaised';
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
  line: { ...typographyStyles.body1, margin: 0 },
  steps: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '24px' },
  raised: { margin: 0, padding: 0, listStyleType: 'none' },
  button: { alignSelf: 'flex-start', [phone]: { alignSelf: 'stretch' } },
});

/** Where "Finish and send to sign" leads. */
export const finishHeadingId = 'supervision-finish';

interface NextDateProps {
  readonly room: Room;
  readonly onChoose: (span: ClockSpan | undefined) => void;
}

/** The date of the next session, by the picker that books and moves. */
function NextDate({ room, onChoose }: NextDateProps): React.ReactElement {
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const { session, supervisor, supervisees, zone } = room.room;
  const message = useFieldSentence('nextStartsAt');
  const { key, startsAt, endsAt } = session;
  // the session that is being finished is in nobody's way
  const moved = React.useMemo(() => ({ key, startsAt, endsAt }), [key, startsAt, endsAt]);
  return (
    <SlotPicker
      pairKey={session.pairKey}
      supervisor={supervisor}
      supervisees={supervisees}
      iSupervise
      minutes={dates.minutesBetween(session.startsAt, session.endsAt)}
      fromDay={useToday(zone)}
      zone={zone}
      moved={moved}
      labels={{ date: strings.nextDate, time: strings.nextTime }}
      timeRequired={false}
      message={message}
      begins={{ ...inputsOf(startsAt, zone), date: '' }}
      onChoose={onChoose}
    />
  );
}

export interface FinishPanelProps {
  readonly room: Room;
  readonly raised: Raised;
}

/** What was raised and not talked about is asked about once more; what is left goes on to the next session. */
function StillRaised({
  room,
  raised,
}: {
  readonly room: SessionRoom;
  readonly raised: Raised;
}): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  // one that is decided here stays to be seen until the panel is left
  const [asked] = React.useState(() => new Set(raised.items.filter(isRaised).map(({ key }) => key)));
  const items = raised.items.filter((item) => asked.has(item.key) || isRaised(item));
  if (items.length === 0) return null;
  return (
    <div>
      <p className={styles.line}>{strings.stillRaised(items.filter(isRaised).length)}</p>
      <ul className={styles.raised}>
        {items.map((item) => (
          <RaisedItem key={item.key} room={room} item={item} onChange={raised.put} />
        ))}
      </ul>
    </div>
  );
}

/** The agenda's last item: the next date, then sign and send. */
export function FinishPanel({ room, raised }: FinishPanelProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const askRoom = useRoomService();
  const { navigate } = useNavigation();
  const outcome = useOutcome();
  const { session, pair, supervisees, zone } = room.room;
  const { next: known } = pair.summary;
  const booked =
    known && known.sessionKey !== session.key && known.startsAt > session.startsAt ? known.startsAt : undefined;
  // made once: pressing twice books one next session
  const [nextKey] = React.useState(newKey);
  const [next, setNext] = React.useState('');
  const [waiting, setWaiting] = React.useState<string | undefined>();
  const { stopped } = useLimitsAt('signing');
  const names = supervisees.map(({ name }) => firstNameOf(name));

  const finish = async (): Promise<void> => {
    setWaiting(undefined);
    const nextStartsAt = booked ?? next;
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
      <StillRaised room={room.room} raised={raised} />
      <FormIssues outcome={outcome}>
        {booked ? (
          <p className={styles.line}>{strings.nextBooked(weekdayAndTime(booked, zone))}</p>
        ) : (
          <NextDate room={room} onChoose={(span) => setNext(span?.startsAt ?? '')} />
        )}
        <ol className={styles.steps}>
          {strings.finishSteps(names).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <BeforeSigning room={room} />
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
