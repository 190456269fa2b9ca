import { sentences } from '../../../ground/words/joining';
import type { When } from '../../../ground/words/dates';
import * as React from 'react';
import { issueSentence } from '../../../ground/words/issueSentences';
import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Switch,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/lib/atoms/svg/circle';
import { Warning20Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { dayInZone } from '../../../ground/rules/days';
import { bookingStrings } from '../en';
import { sessionField, useFieldIssues } from '../../../ground/ui/FormIssues';
import { IconLine } from '../../../ground/ui/IconLine';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { Booking } from './useBooking';
import type { RepeatDate } from './useRepeats';
import { useRhythmWords } from './useRhythmWords';
import type { BookingStart } from '../BookingService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  switch: { '& label': { color: tokens.colorNeutralForeground1 } },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warn: { color: tokens.colorStatusWarningForeground3 },
  quiet: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  issue: { color: tokens.colorPaletteRedForeground1 },
});

export interface RepeatSectionProps {
  readonly start: BookingStart;
  readonly booking: Booking;
}

/** The rest of the year in the rhythm agreed; each date can be left out, a taken one moved. */
export function RepeatSection({ start, booking }: RepeatSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const shared = useStrings();
  const { dates } = shared;
  const { repeats, chosen, offer } = booking;
  const { zone } = start;
  const rhythm = useRhythmWords(start, offer);
  const day = (instant: string): When => dates.weekdayShortDayMonth(dayInZone(instant, zone));
  const line = (instant: string, date?: RepeatDate): string =>
    strings.repeatRow(
      day(instant),
      dates.time(instant, zone),
      date?.row.halfTerm ? dates.halfTerm(date.row.halfTerm) : '',
    );
  const drawn = repeats.on && chosen && repeats.state === 'ready';
  // the use case counts the sessions it was given from 1, and the first is said where it is chosen
  const placeOf = (startsAt: string): string =>
    sessionField('sessions', booking.sessions.findIndex((session) => session.startsAt === startsAt) + 1);
  const issuesOf = useFieldIssues(drawn ? booking.sessions.slice(1).map(({ startsAt }) => placeOf(startsAt)) : []);
  const issueOf = (startsAt: string): string =>
    issuesOf(placeOf(startsAt))
      .map((issue) => issueSentence(issue.code, issue.facts))
      .join(' ');

  const row = (date: RepeatDate): React.ReactElement => {
    const { row: planned, index, choice } = date;
    const link = (text: string, next: RepeatDate['choice']): React.ReactElement => (
      <Link as="button" inline onClick={() => repeats.pick(index, next)}>
        {text}
      </Link>
    );
    if (choice === 'out') {
      const words = planned.clash
        ? strings.repeatTaken(day(planned.startsAt))
        : sentences(line(planned.startsAt, date), strings.leftOut);
      return (
        <IconLine icon={<Circle20Regular />}>
          {words} {planned.suggested ? link(strings.useSuggested, 'suggested') : link(strings.takeBackIn, 'planned')}
        </IconLine>
      );
    }
    const at = choice === 'suggested' && planned.suggested ? planned.suggested.startsAt : planned.startsAt;
    const issue = issueOf(at);
    return (
      <IconLine
        icon={
          planned.clash ? (
            <Warning20Filled className={styles.warn} />
          ) : (
            <CheckmarkCircle20Filled className={styles.good} />
          )
        }
      >
        {planned.clash && choice === 'suggested'
          ? strings.repeatClash(day(planned.startsAt), line(at, date))
          : line(at, date)}{' '}
        {issue && <span className={styles.issue}>{issue} </span>}
        {link(strings.leaveOut, 'out')}
      </IconLine>
    );
  };

  return (
    <Section
      title={strings.repeat}
      end={
        <Switch
          className={styles.switch}
          labelPosition="before"
          label={strings.repeatSwitch(rhythm)}
          checked={repeats.on}
          onChange={(_, { checked }) => repeats.setOn(checked)}
        />
      }
    >
      {repeats.on && !chosen && <p className={styles.quiet}>{strings.repeatPick}</p>}
      {repeats.on && chosen && (
        <>
          <ul className={styles.list}>
            <li>
              <IconLine icon={<CheckmarkCircle20Filled className={styles.good} />}>{line(chosen.startsAt)}</IconLine>
            </li>
            {repeats.state === 'ready' && repeats.dates.map((date) => <li key={date.index}>{row(date)}</li>)}
          </ul>
          {repeats.state === 'ready' && repeats.dates.length === 0 && (
            <p className={styles.quiet}>{strings.repeatNone}</p>
          )}
          <div role="status">
            {repeats.state === 'loading' && <Spinner size="tiny" labelPosition="after" label={strings.repeatLoading} />}
          </div>
          {repeats.state === 'failed' && (
            <MessageBar intent="warning" layout="multiline" role="alert">
              <MessageBarBody>
                {strings.repeatFailed}{' '}
                <Link as="button" inline onClick={repeats.again}>
                  {shared.tryAgain}
                </Link>
              </MessageBarBody>
            </MessageBar>
          )}
        </>
      )}
    </Section>
  );
}
