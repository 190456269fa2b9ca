import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { forcedColors, phone } from '../../ground/ui/breakpoints';
import { useStrings } from '../../ground/ui/useStrings';
import { myCalendarStrings } from './en';
import { useRouteAnchor } from '../../ground/ui/RouteLink';
import type { MySession } from './CalendarService';
import type { DayEntry } from './weekEntries';

const useStyles = makeStyles({
  session: {
    ...typographyStyles.caption1,
    textAlign: 'start',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: '3px 8px',
    overflow: 'hidden',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [phone]: { minHeight: '44px', width: '100%' },
  },
  chosen: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    [forcedColors]: { border: '3px solid Highlight' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  busy: {
    ...typographyStyles.caption1,
    padding: '3px 8px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    [forcedColors]: { border: '1px dashed CanvasText' },
  },
  free: {
    ...typographyStyles.caption1,
    display: 'block',
    boxSizing: 'border-box',
    padding: '2px 8px',
    overflow: 'hidden',
    textDecorationLine: 'none',
    color: tokens.colorStatusSuccessForeground1,
    border: `1px dashed ${tokens.colorStatusSuccessBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [phone]: { minHeight: '44px', width: '100%' },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface EntryButtonProps {
  readonly entry: DayEntry;
  readonly chosen: MySession | undefined;
  readonly onChoose: (key: string) => void;
}

/** A session to choose, a free time to move the chosen one to, or a time that Outlook calls busy, without its title. */
export function EntryButton({ entry, chosen, onChoose }: EntryButtonProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(myCalendarStrings);
  const { row, from, to, free } = entry;
  if (free && chosen) return <FreeTime chosen={chosen} from={from} startsAt={free.startsAt} />;
  if (row === undefined) {
    return (
      <span className={styles.busy}>
        {strings.busy}
        <span className={styles.hidden}>{strings.fromTo(from, to)}</span>
      </span>
    );
  }
  const isChosen = row.session.key === chosen?.session.key;
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      className={mergeClasses(styles.session, isChosen && styles.chosen)}
      onClick={() => onChoose(row.session.key)}
    >
      <span className={styles.name}>{row.withName}</span>{' '}
      <span>{strings.entry(from, row.iSupervise ? row.offerTitle : strings.yourOwn)}</span>
      <span className={styles.hidden}>{strings.lasts(to - from)}</span>
    </button>
  );
}

interface FreeTimeProps {
  readonly chosen: MySession;
  readonly from: number;
  readonly startsAt: string;
}

/** Leads to the form that moves the session, with this time chosen; nothing moves before it is pressed there. */
function FreeTime({ chosen, from, startsAt }: FreeTimeProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(myCalendarStrings);
  const { shard, pairKey, key } = chosen.session;
  const anchor = useRouteAnchor({ place: 'change', target: { shard, pairKey, sessionKey: key }, at: startsAt });
  return (
    <a {...anchor} className={styles.free}>
      {strings.free(from)}
      <span className={styles.hidden}>{strings.moveHere(chosen.withName)}</span>
    </a>
  );
}
