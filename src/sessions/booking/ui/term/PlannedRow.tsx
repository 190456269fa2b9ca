import * as React from 'react';
import { Checkbox, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { dayInZone } from '../../../../ground/rules/days';
import { phone } from '../../../../ground/ui/breakpoints';
import { MarkBadge } from '../../../../ground/ui/StateBadge';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { PlannedSession } from '../../BookingService';
import type { BusySpan } from '../../rules/BusySpan';
import { termBookingStrings } from './en';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr) minmax(0, 240px)',
    gap: '4px 12px',
    alignItems: 'start',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
    [phone]: { gridTemplateColumns: 'max-content minmax(0, 1fr)' },
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.body1, margin: '4px 0 0' },
  time: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    alignItems: 'flex-start',
    [phone]: { gridColumn: '1 / -1' },
  },
  select: { width: '100%' },
});

export interface PlannedRowProps {
  readonly planned: PlannedSession;
  /** Undefined where it is left out. */
  readonly at: BusySpan | undefined;
  readonly zone: string;
  /** Calendars could be read. */
  readonly isSeen: boolean;
  readonly onTime: (at: BusySpan | undefined) => void;
}

/** One date: whether it does, why not, and which other times there are. */
export function PlannedRow({ planned, at, zone, isSeen, onTime }: PlannedRowProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(termBookingStrings);
  const { dates } = useStrings();
  const { name, offerTitle, schoolName, lastDay, usual, trouble, choices } = planned;
  const timeWords = ({ startsAt }: BusySpan): string =>
    strings.time(dayInZone(startsAt, zone), dates.time(startsAt, zone));
  return (
    <li className={styles.row}>
      <Checkbox
        aria-label={strings.take(name, lastDay)}
        checked={at !== undefined}
        disabled={choices.length === 0}
        onChange={(_, { checked }) => onTime(checked === true ? choices[0] : undefined)}
      />
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.quiet}>{strings.what(offerTitle, schoolName)}</p>
        <p className={styles.quiet}>{strings.dueBy(lastDay)}</p>
        {trouble !== undefined && usual !== undefined ? (
          <p className={styles.words}>
            <del>{timeWords(usual)}</del> <TroubleWords trouble={trouble} usual={usual} zone={zone} />
          </p>
        ) : undefined}
        {choices.length === 0 ? <p className={styles.words}>{strings.noTime}</p> : undefined}
      </div>
      <div className={styles.time}>
        <RowMark planned={planned} isSeen={isSeen} />
        {choices.length === 0 ? undefined : (
          <Select
            className={styles.select}
            aria-label={strings.timeOf(name, lastDay)}
            value={at?.startsAt ?? ''}
            onChange={(_, { value }) => onTime(choices.find(({ startsAt }) => startsAt === value))}
          >
            {choices.map((choice) => (
              <option key={choice.startsAt} value={choice.startsAt}>
                {timeWords(choice)}
              </option>
            ))}
            <option value="">{strings.leaveOut}</option>
          </Select>
        )}
      </div>
    </li>
  );
}

function RowMark({ planned, isSeen }: Pick<PlannedRowProps, 'planned' | 'isSeen'>): React.ReactElement {
  const { marks } = useStrings(termBookingStrings);
  if (planned.choices.length === 0)
    return (
      <MarkBadge icon={Warning16Filled} appearance="tint" color="warning" extra="warning">
        {marks.noTime}
      </MarkBadge>
    );
  if (planned.trouble !== undefined)
    return (
      <MarkBadge icon={Warning16Filled} appearance="tint" color="warning" extra="warning">
        {marks.clash}
      </MarkBadge>
    );
  if (!isSeen)
    return (
      <MarkBadge icon={Info16Regular} appearance="outline" color="informative" plain>
        {marks.unseen}
      </MarkBadge>
    );
  return (
    <MarkBadge icon={CheckmarkCircle16Filled} appearance="tint" color="success">
      {marks.free}
    </MarkBadge>
  );
}

interface TroubleWordsProps {
  readonly trouble: NonNullable<PlannedSession['trouble']>;
  readonly usual: BusySpan;
  readonly zone: string;
}

function TroubleWords({ trouble, usual, zone }: TroubleWordsProps): React.ReactElement {
  const { trouble: strings } = useStrings(termBookingStrings);
  const { dates } = useStrings();
  const words =
    trouble.why === 'busy'
      ? strings.busy(trouble.names, dates.time(trouble.until, zone), trouble.others)
      : strings[trouble.why](dayInZone(usual.startsAt, zone));
  return <>{words}</>;
}
