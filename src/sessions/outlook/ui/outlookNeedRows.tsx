import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { CalendarEdit20Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-edit';
import { dayInZone } from '../../../ground/rules/days';
import type { OutlookNote } from '../../rules/OutlookNote';
import { firstNameOf } from '../../../ground/rules/names';
import type { Session } from '../../rules/Session';
import type { OutlookTrouble, StrayEvent } from '../OutlookService';
import { outlookStrings } from '../en';
import { useZone } from '../../../ground/ui/ZoneContext';
import { useOutlookService } from '../useOutlookService';
import { useOutlookName } from './useOutlookName';
import { useStrings } from '../../../ground/ui/useStrings';
import { NeedRow } from '../../../ground/ui/NeedRow';
import { useDecision } from './useDecision';
import type { HomeView } from '../../home/HomeView';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The other person of a session; empty for a group. */
function withName({ supervisees }: HomeView, session: Session): string {
  return firstNameOf(
    supervisees.find(({ pair }) => session.superviseeKey !== '' && pair.superviseeKey === session.superviseeKey)?.pair
      .superviseeName ?? '',
  );
}

interface Choice {
  readonly label: string;
  readonly onChoose: () => void;
}

function Buttons({
  busy,
  choices,
}: {
  readonly busy: boolean;
  readonly choices: readonly Choice[];
}): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      {choices.map(({ label, onChoose }) => (
        <Button key={label} disabledFocusable={busy} onClick={onChoose}>
          {label}
        </Button>
      ))}
    </div>
  );
}

const icon = <CalendarEdit20Regular />;

export function ProposalNeed({
  view,
  session,
  note,
}: {
  readonly view: HomeView;
  readonly session: Session;
  readonly note: OutlookNote;
}): React.ReactElement {
  const { proposal } = useStrings(outlookStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const askOutlook = useOutlookService();
  const nameOf = useOutlookName();
  const { busy, decide } = useDecision();
  const at = (instant: string): string => dates.time(instant, zone);
  return (
    <NeedRow
      icon={icon}
      title={proposal.title(nameOf(note.byKey), withName(view, session))}
      lead={proposal.lead(
        dayInZone(note.startsAt, zone),
        at(note.startsAt),
        at(note.endsAt),
        session.day,
        at(session.startsAt),
      )}
      action={
        <Buttons
          busy={busy}
          choices={[
            {
              label: proposal.accept,
              onChoose: () =>
                void decide(
                  () => askOutlook((it) => it.answerProposal(session, note, true)),
                  (moved) => (moved.eventStatus === 'made' ? proposal.moved : proposal.waits),
                ),
            },
            {
              label: proposal.leave,
              onChoose: () =>
                void decide(
                  () => askOutlook((it) => it.answerProposal(session, note, false)),
                  () => proposal.left,
                ),
            },
          ]}
        />
      }
    />
  );
}

export function GoneNeed({
  view,
  trouble,
}: {
  readonly view: HomeView;
  readonly trouble: Extract<OutlookTrouble, { kind: 'gone' }>;
}): React.ReactElement {
  const { noEvent } = useStrings(outlookStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const askOutlook = useOutlookService();
  const { busy, decide } = useDecision();
  const { session } = trouble;
  return (
    <NeedRow
      icon={icon}
      title={noEvent.title(withName(view, session))}
      lead={noEvent.lead(session.day, dates.time(session.startsAt, zone))}
      action={
        <Buttons
          busy={busy}
          choices={[
            {
              label: noEvent.makeAgain,
              onChoose: () =>
                void decide(
                  () => askOutlook((it) => it.repairOutlook(trouble, 'makeAgain')),
                  (made) => (made?.eventStatus === 'made' ? noEvent.made : noEvent.waits),
                ),
            },
            {
              label: noEvent.cancelToo,
              onChoose: () =>
                void decide(
                  () => askOutlook((it) => it.repairOutlook(trouble, 'cancelToo')),
                  () => noEvent.cancelled,
                ),
            },
          ]}
        />
      }
    />
  );
}

export function StrayNeed({ stray: trouble }: { readonly stray: StrayEvent }): React.ReactElement | null {
  const { stray } = useStrings(outlookStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const askOutlook = useOutlookService();
  // the next look into the calendar may be a while away: what was decided is not asked again
  const { busy, done, decide } = useDecision();
  if (done) return null;
  const putBack = trouble.putBack && {
    label: stray.putBack,
    onChoose: () =>
      void decide(
        () => askOutlook((it) => it.repairOutlook(trouble, 'putBack')),
        () => stray.back,
      ),
  };
  return (
    <NeedRow
      icon={icon}
      title={stray.title(trouble.withNames)}
      lead={stray.lead(dayInZone(trouble.startsAt, zone), dates.time(trouble.startsAt, zone), trouble.cancelled)}
      action={
        <Buttons
          busy={busy}
          choices={[
            ...(putBack ? [putBack] : []),
            {
              label: stray.takeOut,
              onChoose: () =>
                void decide(
                  () => askOutlook((it) => it.repairOutlook(trouble, 'takeOut')),
                  () => stray.taken,
                ),
            },
          ]}
        />
      }
    />
  );
}

export function OtherYearNeed({
  view,
  trouble,
}: {
  readonly view: HomeView;
  readonly trouble: Extract<OutlookTrouble, { kind: 'otherYear' }>;
}): React.ReactElement {
  const { otherYear } = useStrings(outlookStrings);
  const { dates } = useStrings();
  const zone = useZone();
  return (
    <NeedRow
      icon={icon}
      title={otherYear.title(withName(view, trouble.session))}
      lead={otherYear.lead(dayInZone(trouble.startsAt, zone), dates.time(trouble.startsAt, zone))}
      action={null}
    />
  );
}
