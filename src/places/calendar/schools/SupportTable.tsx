import * as React from 'react';
import { Button, makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/lib/atoms/svg/chevron-right';
import { ScrollRegion } from '../../../ground/ui/ScrollRegion';
import { useStrings } from '../../../ground/ui/useStrings';
import type { SchoolsCalendar, SchoolsRow } from '../CalendarService';
import { CellCounts } from './CellCounts';
import { schoolsCalendarStrings } from './en';
import type { CalendarGroup, GroupBy } from './groupRows';

const above = { borderTop: `1px solid ${tokens.colorNeutralStroke2}` };
const before = shorthands.borderLeft('1px', 'solid', tokens.colorNeutralStroke2);

const useStyles = makeStyles({
  table: {
    width: '100%',
    minWidth: '940px',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    ...typographyStyles.body1,
  },
  head: { ...typographyStyles.caption1Strong, textAlign: 'start', verticalAlign: 'top', padding: '10px', ...before },
  first: { ...shorthands.borderLeft('0'), width: '196px' },
  dates: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  nowHead: { backgroundColor: tokens.colorBrandBackground2 },
  now: { backgroundColor: tokens.colorNeutralBackground2 },
  cell: { verticalAlign: 'top', padding: '8px 6px', ...above, ...before },
  group: { textAlign: 'start', verticalAlign: 'top', padding: '8px 4px', ...above },
  line: { ...typographyStyles.body1, textAlign: 'start', verticalAlign: 'top', padding: '8px 8px 8px 36px', ...above },
  opener: { minWidth: 0, textAlign: 'start', justifyContent: 'flex-start' },
  note: { ...typographyStyles.caption1, display: 'block', paddingLeft: '32px', color: tokens.colorNeutralForeground2 },
  turned: { transform: 'rotate(90deg)' },
});

export interface SupportTableProps {
  readonly calendar: SchoolsCalendar;
  readonly groups: readonly CalendarGroup[];
  readonly groupBy: GroupBy;
  readonly opened: ReadonlySet<string>;
  /** Nothing to press on paper. */
  readonly onOpen?: (key: string) => void;
}

/** Lines opened at once; more are one press away, so that ninety schools stay a page. */
const atOnce = 12;

/** Half-terms across; offers or schools down, each opening to what it is made of. */
export function SupportTable(props: SupportTableProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(schoolsCalendarStrings);
  const { calendar, groups, groupBy, onOpen } = props;
  const table = (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {strings.head[groupBy]}
          </th>
          {calendar.halfTerms.map(({ name, firstDay, lastDay, now }) => (
            <th key={name} scope="col" className={mergeClasses(styles.head, now && styles.nowHead)}>
              {strings.halfTerm(name, now)}
              <span className={styles.dates}>{strings.from(firstDay, lastDay)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.key} {...props} group={group} />
      ))}
    </table>
  );
  return onOpen === undefined ? table : <ScrollRegion label={strings.year}>{table}</ScrollRegion>;
}

type GroupProps = SupportTableProps & { readonly group: CalendarGroup };

function Group({ calendar, group, opened, onOpen }: GroupProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(schoolsCalendarStrings);
  const [shown, setShown] = React.useState(atOnce);
  const isOpen = opened.has(group.key);
  const lines = isOpen ? group.lines.slice(0, onOpen === undefined ? group.lines.length : shown) : [];
  const nowAt = calendar.halfTerms.findIndex(({ now }) => now);
  const cellOf = (row: Pick<SchoolsRow, 'cells'>): React.ReactNode =>
    calendar.halfTerms.map(({ name, now }, index) => {
      const cell = row.cells[index];
      return (
        <td key={name} className={mergeClasses(styles.cell, now && styles.now)}>
          {cell ? <CellCounts cell={cell} /> : undefined}
        </td>
      );
    });
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" className={styles.group}>
          {onOpen === undefined ? (
            group.title
          ) : (
            <Button
              appearance="subtle"
              className={styles.opener}
              aria-expanded={isOpen}
              aria-label={strings.open(group.title, group.note)}
              icon={<ChevronRight20Regular className={isOpen ? styles.turned : undefined} />}
              onClick={() => onOpen(group.key)}
            >
              {group.title}
            </Button>
          )}
          {group.note === undefined ? undefined : <span className={styles.note}>{group.note}</span>}
        </th>
        {cellOf(group)}
      </tr>
      {lines.map(({ key, title, row }) => (
        <tr key={key}>
          <th scope="row" className={styles.line}>
            {title}
            {row.ownDates === undefined ? undefined : (
              <span className={styles.dates}>{strings.ownDates(row.ownDates[nowAt]?.lastDay)}</span>
            )}
          </th>
          {cellOf(row)}
        </tr>
      ))}
      {isOpen && onOpen !== undefined && group.lines.length > shown ? (
        <tr>
          <td className={styles.line} colSpan={calendar.halfTerms.length + 1}>
            <Button onClick={() => setShown(shown + atOnce)}>{strings.more}</Button>
          </td>
        </tr>
      ) : undefined}
    </tbody>
  );
}
