import * as React from 'react';
import { makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { isDrifting } from '../../rules/carrying';
import { standsSince } from '../../rules/carriedInto';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import type { Action } from '../../rules/WorkItem';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { CaseText } from '../../../ground/ui/CaseText';
import { useRoomService } from '../useRoomService';
import { useNotice } from '../../../ground/ui/Notices';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { hubStrings } from '../../../ground/words/hub/en';
import { useStrings } from '../../../ground/ui/useStrings';
import { Nudge } from './Nudge';
import type { ActionRow } from '../../rules/ActionRow';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
  },
  words: { flex: '1 1 240px', minWidth: 0 },
  text: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  select: {
    minWidth: '168px',
    [phone]: { width: '100%', '& select': { height: '44px', fontSize: tokens.fontSizeBase400 } },
  },
  nudge: { marginTop: '12px' },
});

type Outcome = Action['status'];
const outcomes: readonly Outcome[] = ['done', 'open', 'dropped'];

export interface CarriedActionProps {
  readonly room: SessionRoom;
  readonly row: ActionRow;
}

/** One carried action, with the question that fits how often it was carried. */
export function CarriedAction({ room, row }: CarriedActionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const { carriedTimes } = useStrings(hubStrings);
  const askRoom = useRoomService();
  const say = useNotice();
  const [action, setAction] = React.useState(row.action);
  const [chosen, setChosen] = React.useState<Outcome | ''>('');
  const [busy, setBusy] = React.useState(false);

  const choose = async (status: Outcome): Promise<void> => {
    // one that is disabled meanwhile would lose the focus
    if (busy) return;
    const before = chosen;
    setChosen(status);
    if (status === action.status) return;
    setBusy(true);
    try {
      const answer = await askRoom((it) => it.setActionStatus(action, status));
      setAction(answer.kind === 'saved' ? answer.item : answer.theirs);
      if (answer.kind === 'conflict') {
        setChosen(answer.theirs.status);
        say('failed', strings.actionChanged);
      }
    } catch {
      setChosen(before);
      say('failed', strings.actionNotSaved);
    }
    setBusy(false);
  };

  const owner = firstNameOf(
    [room.supervisor, ...room.supervisees].find(({ key }) => key === action.ownerKey)?.name ?? row.withName,
  );
  const day = action.dueDay === undefined ? undefined : dates.dayMonth(action.dueDay);
  let due = strings.noDate(owner);
  if (day !== undefined) due = row.overdue ? strings.wasBy(owner, day) : strings.by(owner, day);
  const drifting = isDrifting(action) && action.status === 'open';
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.words}>
          <p className={styles.text}>
            <CaseText>{action.text}</CaseText>
          </p>
          <span className={styles.facts}>
            {action.status === 'done' && <StateBadge state="done" />}
            {action.status === 'open' &&
              row.timesCarried > 0 &&
              (drifting ? (
                <StateBadge state="carried">{carriedTimes(row.timesCarried)}</StateBadge>
              ) : (
                carriedTimes(row.timesCarried)
              ))}
            <span>{due}</span>
            {action.handedOver ? <span>{strings.handedOver[action.handedOver](action.createdBy)}</span> : undefined}
          </span>
        </div>
        <Select
          className={styles.select}
          aria-label={strings.whatHappened(action.text)}
          value={chosen}
          disabled={!room.mayWrite}
          aria-busy={busy}
          onChange={(_, { value }) => {
            const outcome = outcomes.find((candidate) => candidate === value);
            if (outcome) void choose(outcome);
          }}
        >
          <option value="" disabled>
            {strings.whatHappenedPrompt}
          </option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {strings.outcomes[outcome]}
            </option>
          ))}
        </Select>
      </div>
      {drifting && (
        <div className={styles.nudge}>
          <Nudge>{strings.drift(dates.month(dayInZone(standsSince(action), room.zone)))}</Nudge>
        </div>
      )}
    </li>
  );
}
