import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import type { StateName } from '../../../ground/ui/StateBadge';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { TrustForm } from '../../../people/ui/TrustForm';
import type { MeetingView } from '../DevelopmentService';
import { developmentStrings } from '../en';
import type { YearLine } from '../rules/developmentYear';
import { useDevelopmentService } from '../useDevelopmentService';
import type { DeskProps } from './DeskProps';
import { useDevelopmentStyles } from './useDevelopmentStyles';

export interface MeetingsSectionProps extends DeskProps {
  /** The meeting that is not sealed yet. */
  readonly live: MeetingView | undefined;
}

const badges: Readonly<Record<YearLine['state'], StateName>> = {
  held: 'sealed',
  booked: 'booked',
  toCome: 'planned',
  missed: 'missed',
};

/** The first meeting and those of the terms, and the day of the next one. */
export function MeetingsSection({ view, live, onView }: MeetingsSectionProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { meeting } = useStrings(developmentStrings);
  const [open, setOpen] = React.useState(false);
  const may = view.mayWrite && (live === undefined || live.state === 'planned' || live.state === 'open');
  return (
    <Section title={meeting.title}>
      {view.mayWrite ? undefined : <p className={styles.words}>{meeting.ended}</p>}
      {view.year === undefined ? <p className={styles.words}>{meeting.noDates}</p> : undefined}
      <ul className={styles.list}>
        {(view.year ?? []).map((line) => (
          <li key={line.firstDay} className={styles.row}>
            <div>
              <p className={styles.strong}>{titleOf(line, view.unit, meeting)}</p>
              <p className={styles.quiet}>{line.day === undefined ? meeting.by(line.lastDay) : meeting.on(line.day)}</p>
            </div>
            <StateBadge state={badges[line.state]}>{meeting.states[line.state]}</StateBadge>
          </li>
        ))}
      </ul>
      {live === undefined && view.mayWrite ? <p className={styles.quiet}>{meeting.nothing}</p> : undefined}
      {may && !open ? (
        <div>
          <Button onClick={() => setOpen(true)}>{live === undefined ? meeting.plan : meeting.move}</Button>
        </div>
      ) : undefined}
      {open ? <DayForm view={view} live={live} onView={onView} onClose={() => setOpen(false)} /> : undefined}
    </Section>
  );
}

function titleOf({ first, lastDay }: YearLine, unit: string, words: (typeof developmentStrings)['meeting']): string {
  if (first) return words.first;
  if (unit !== 'termly') return words.further;
  const month = Math.floor(lastDay / 100) % 100;
  if (month > 8) return words.terms.autumn;
  return month < 5 ? words.terms.spring : words.terms.summer;
}

interface DayFormProps extends MeetingsSectionProps {
  readonly onClose: () => void;
}

function DayForm({ view, live, onView, onClose }: DayFormProps): React.ReactElement {
  const { meeting, ...strings } = useStrings(developmentStrings);
  const ask = useDevelopmentService();
  const say = useNotice();
  const outcome = useOutcome();
  // made once: pressing twice plans one meeting
  const [key] = React.useState(() => crypto.randomUUID());
  const [typed, setTyped] = React.useState(isoDate(live?.day ?? view.today));
  const save = async (): Promise<void> => {
    const day = dayOfIsoDate(typed);
    const next = await outcome.run(() =>
      ask((it) => (live === undefined ? it.planMeeting(view.scopeKey, key, day) : it.moveMeeting(live, day))),
    );
    if (next === undefined || day === undefined) return;
    say('done', `${meeting.planned(day)} ${meeting.calendar}`);
    onView(next);
    onClose();
  };
  return (
    <TrustForm
      draft={typed}
      title={live === undefined ? meeting.plan : meeting.move}
      outcome={outcome}
      notDone={strings.failed}
      onSave={() => void save()}
      onCancel={onClose}
    >
      <TextField
        label={meeting.day}
        hint={meeting.calendar}
        type="date"
        required
        value={typed}
        onValue={setTyped}
        field="day"
      />
    </TrustForm>
  );
}
