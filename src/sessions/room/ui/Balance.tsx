import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sessionRoomStrings } from '../en';
import { forcedColors } from '../../../ground/ui/breakpoints';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  row: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.4fr) minmax(0, 1fr) 20px',
    gap: '8px',
    alignItems: 'center',
  },
  bar: {
    display: 'block',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    [forcedColors]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  number: { textAlign: 'end' },
});

export interface BalanceProps {
  readonly room: SessionRoom;
}

/** How often each of the policy's functions came up this year; for the pair only. */
export const Balance = React.memo(function Balance({ room }: BalanceProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const rows = room.functions.map(({ key, shortTitle }) => ({ key, shortTitle, count: room.balance[key] ?? 0 }));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const missing = rows.every(({ count }) => count === 0)
    ? []
    : rows.filter(({ count }) => count === 0).map(({ shortTitle }) => shortTitle);
  return (
    <Section title={strings.balance} lead={strings.balanceHint(missing)}>
      <ul className={styles.list}>
        {rows.map(({ key, shortTitle, count }) => (
          <li key={key} className={styles.row}>
            <span>{shortTitle}</span>
            <span>
              {count > 0 && <span className={styles.bar} style={{ width: `${(count / most) * 100}%` }} aria-hidden />}
            </span>
            <span className={styles.number}>{count}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
});
