import * as React from 'react';
import { Button, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { addDays, dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import { phone } from '../../../ground/ui/breakpoints';
import { IconLine } from '../../../ground/ui/IconLine';
import { Columns } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { hubStrings } from '../../../ground/words/hub/en';
import { useStrings } from '../../../ground/ui/useStrings';
import { useHome } from '../../home/ui/HomeContext';
import { OutlookLine } from '../../outlook/ui/OutlookLine';
import { useOutlook } from '../../outlook/ui/OutlookContext';
import { Reasons } from '../../room/ui/Reasons';
import { useSeen } from '../../room/ui/useSeen';
import type { SessionRoom } from '../../room/RoomService';
import { isChangeable } from '../../rules/sessionMoves';
import { notHeldReasons } from '../../rules/WorkItem';
import type { NotHeldReason } from '../../rules/WorkItem';
import { factOnlyStrings, ownPlanStrings } from '../en';
import { usualCheckIns } from '../../rules/usualCheckIns';
import { useNoted } from './needs/useNoted';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', [phone]: { '& > *': { minHeight: '44px' } } },
  choice: {
    '& label': { color: tokens.colorNeutralForeground1 },
    [phone]: { '& > *': { minHeight: '44px', alignItems: 'center' } },
  },
});

export interface FactOnlyViewProps {
  readonly room: SessionRoom;
  /** Opens it anew. */
  readonly onAgain: () => void;
}

/** A meeting of which nothing is kept but that it took place. There is no box for words anywhere on it. */
export function FactOnlyView({ room, onAgain }: FactOnlyViewProps): React.ReactElement {
  const strings = useStrings(factOnlyStrings);
  const { dates } = useStrings();
  const { place } = useStrings(hubStrings);
  const { supervisor, supervisees, myRole, zone, offer } = room;
  // time comes from Outlook, everything else from the register
  const session = useOutlook().fresh(room.session);
  useSeen(room);
  const others = (myRole === 'supervisor' ? supervisees : [supervisor]).map(({ name }) => name);
  const open = isChangeable(session);
  const home = useHome();
  const itsDay = home.state !== 'full' || session.day <= home.value.today;
  return (
    <>
      <PageHeader
        title={strings.title(offer.title, others)}
        lead={strings.lead(
          dates.weekdayDayMonth(dayInZone(session.startsAt, zone)),
          dates.time(session.startsAt, zone),
          dates.time(session.endsAt, zone),
          place[session.place],
        )}
      />
      <OutlookLine session={session} />
      <Reasons room={room} />
      <Columns
        main={
          <>
            <WhatBecame room={room} open={open} itsDay={itsDay} onAgain={onAgain} />
            {open && itsDay && myRole === 'supervisor' && <NotHeld room={room} onAgain={onAgain} />}
          </>
        }
        aside={
          <>
            <LookingIn room={room} />
            <Plan room={room} />
          </>
        }
      />
    </>
  );
}

const targetOf = ({ shard, pairKey, sessionKey }: SessionRoom) => ({ shard, pairKey, sessionKey });

interface PartProps {
  readonly room: SessionRoom;
  readonly onAgain: () => void;
}

interface WhatBecameProps extends PartProps {
  readonly open: boolean;
  /** Before its day it is moved or cancelled, not noted. */
  readonly itsDay: boolean;
}

function WhatBecame({ room, open, itsDay, onAgain }: WhatBecameProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(factOnlyStrings);
  const { busy, note } = useNoted();
  const { session, supervisor, myRole, words } = room;
  const target = targetOf(room);
  const why = words?.reasons.filter(({ what }) => what === 'notHeld').pop()?.why;
  const missed = why !== undefined && isReason(why) ? strings.missed(strings.reasons[why]) : strings.missed('');
  const state = { held: strings.held, missed, cancelled: strings.cancelled } as const;
  const said = session.status in state ? state[session.status as keyof typeof state] : undefined;
  return (
    <Section title={strings.spoken}>
      {said !== undefined && (
        <p className={styles.words} role="status">
          {said}
        </p>
      )}
      {said === undefined && (
        <p className={styles.words}>
          {myRole === 'supervisor' ? strings.onePress : strings.theyNote(firstNameOf(supervisor.name))}
        </p>
      )}
      {open && myRole !== 'keeper' && (
        <div className={styles.actions}>
          {itsDay && myRole === 'supervisor' && (
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void note((it) => it.noteHeld(target), strings.noted, onAgain)}
            >
              {strings.tookPlace}
            </Button>
          )}
          <RouteButton to={{ place: 'change', target }}>{strings.anotherTime}</RouteButton>
        </div>
      )}
      <IconLine quiet icon={<LockClosed16Regular />}>
        {strings.kept}
      </IconLine>
    </Section>
  );
}

const isReason = (text: string): text is NotHeldReason => notHeldReasons.some((reason) => reason === text);

function NotHeld({ room, onAgain }: PartProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(factOnlyStrings);
  const { busy, note } = useNoted();
  const [why, setWhy] = React.useState<NotHeldReason | undefined>();
  const notHeld = async (): Promise<void> => {
    if (why !== undefined) await note((it) => it.noteNotHeld(targetOf(room), why), strings.notHeldNoted, onAgain);
  };
  return (
    <Section title={strings.notHeld}>
      <RadioGroup
        className={styles.choice}
        aria-label={strings.whyNot}
        value={why ?? ''}
        onChange={(_, { value }) => setWhy(isReason(value) ? value : undefined)}
      >
        {notHeldReasons.map((reason) => (
          <Radio key={reason} value={reason} label={strings.reasons[reason]} />
        ))}
      </RadioGroup>
      <div className={styles.actions}>
        <Button disabledFocusable={busy || why === undefined} onClick={() => void notHeld()}>
          {strings.notHeldButton}
        </Button>
      </div>
    </Section>
  );
}

/** The questions of a plan of one's own, and the way to it for whoever it is of. */
function Plan({ room }: { readonly room: SessionRoom }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(factOnlyStrings);
  const { fields } = useStrings(ownPlanStrings);
  const [person] = room.supervisees;
  const mine = room.myRole === 'supervisee';
  return (
    <Section title={mine ? strings.yourPlan : strings.theirPlan(firstNameOf(person?.name ?? ''))}>
      <p className={styles.words}>{mine ? strings.yourPlanLead : strings.theirPlanLead}</p>
      <ul className={styles.list}>
        {Object.entries(fields).map(([field, question]) => (
          <li key={field}>{question} …</li>
        ))}
      </ul>
      {mine && (
        <div className={styles.actions}>
          <RouteButton to={{ place: 'ownPlan' }}>{strings.openPlan}</RouteButton>
        </div>
      )}
    </Section>
  );
}

/** When whoever held it is asked on Home to look in again. */
function LookingIn({ room }: { readonly room: SessionRoom }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(factOnlyStrings);
  const { dates } = useStrings();
  const home = useHome();
  const days = (home.state === 'full' ? home.value.catalogue.settings.checkInDays : undefined) ?? usualCheckIns;
  const { session, supervisor, myRole } = room;
  return (
    <Section title={strings.lookingIn}>
      <p className={styles.words}>
        {myRole === 'supervisor' ? strings.lookInYou : strings.lookInThey(firstNameOf(supervisor.name))}
      </p>
      <ul className={styles.list}>
        {days.map((after) => (
          <li key={after}>{dates.weekdayDayMonth(addDays(session.day, after))}</li>
        ))}
      </ul>
    </Section>
  );
}
