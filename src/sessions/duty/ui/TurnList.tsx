import * as React from 'react';
import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight12Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-right';
import { Clock12Regular } from '@fluentui/react-icons/lib/atoms/svg/clock';
import { Person12Regular } from '@fluentui/react-icons/lib/atoms/svg/person';
import { dayInZone } from '../../../ground/rules/days';
import { useStrings } from '../../../ground/ui/useStrings';
import { askedStrings } from '../en';
import type { DutyView } from '../DutyService';
import type { DutyTurn } from '../rules/dutyTurns';
import { nameIn } from './dutyWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  time: { ...typographyStyles.body1Strong, minWidth: '52px' },
  words: { flex: '1 1 160px', minWidth: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** In whose order it goes, with what each did; it passes on by time. */
export function TurnList({ view }: { readonly view: DutyView }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(askedStrings);
  const { dates } = useStrings();
  const { turns, turn, day, ask } = view;
  const at = turn === undefined ? -1 : turns.indexOf(turn);
  const when = (at: string): string => {
    const on = dayInZone(at, day.zone);
    const time = dates.time(at, day.zone);
    return on === view.today ? time : `${dates.dayMonth(on)}, ${time}`;
  };
  // once it is taken nobody comes after
  const shown = ask.status === 'asked' ? turns : turns.slice(0, at + 1);
  return (
    <ol className={styles.list} aria-label={strings.turns.title}>
      {shown.map((one, index) => (
        <li key={one.personKey ?? 'everybody'} className={styles.row}>
          <span className={styles.time}>{when(one.from)}</span>
          <div className={styles.words}>
            <p className={styles.name}>{nameIn(view, one.personKey)}</p>
            {one.seen ? <p className={styles.quiet}>{strings.turns.seen}</p> : undefined}
          </div>
          {ask.status === 'asked' ? <Mark turn={one} order={Math.sign(index - at)} /> : undefined}
        </li>
      ))}
    </ol>
  );
}

/** `order`: before the one whose turn it is, that one, or after. */
function Mark({ turn, order }: { readonly turn: DutyTurn; readonly order: number }): React.ReactElement {
  const { turns } = useStrings(askedStrings);
  if (order < 0)
    return (
      <Badge appearance="outline" color="informative" icon={<ArrowRight12Regular />}>
        {turn.passed ? turns.passed : turns.passedByTime}
      </Badge>
    );
  return order === 0 ? (
    <Badge appearance="tint" color="brand" icon={<Person12Regular />}>
      {turns.now}
    </Badge>
  ) : (
    <Badge appearance="outline" color="informative" icon={<Clock12Regular />}>
      {turns.next}
    </Badge>
  );
}
