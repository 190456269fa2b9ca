import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/lib/atoms/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/lib/atoms/svg/circle-half-fill';
import type { AgendaItem } from '../../../ground/rules/Catalogue';
import { sessionRoomStrings } from '../en';
import { forcedColors, phone } from '../../../ground/ui/breakpoints';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ItemState } from './itemState';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  block: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    padding: '12px 8px 4px',
    color: tokens.colorNeutralForeground2,
  },
  item: {
    ...typographyStyles.body1,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '5px 8px',
    textAlign: 'start',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    border: 'none',
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [phone]: { minHeight: '44px', alignItems: 'center' },
    // forced colours draw transparent borders: only the current item has one
    [forcedColors]: { borderLeftColor: 'Canvas' },
  },
  current: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1Selected,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    [forcedColors]: { borderLeftColor: 'Highlight' },
  },
  icon: { display: 'flex', flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

const marks = {
  covered: CheckmarkCircle20Filled,
  begun: CircleHalfFill20Regular,
  toCome: Circle20Regular,
} satisfies Record<ItemState, unknown>;

export interface AgendaRailProps {
  readonly room: SessionRoom;
  readonly current: number;
  readonly stateOf: (number: number) => ItemState;
  readonly onGo: (number: number) => void;
}

/** The agenda in its blocks as a checklist: covered, begun or to come. */
export const AgendaRail = React.memo(function AgendaRail({
  room,
  current,
  stateOf,
  onGo,
}: AgendaRailProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const blocks = room.blocks
    .map((block) => ({ ...block, items: room.agenda.filter((item) => item.block === block.key) }))
    .filter(({ items }) => items.length > 0);

  const row = (item: AgendaItem): React.ReactElement => {
    const state = stateOf(item.number);
    const here = item.number === current;
    const Mark = marks[state];
    return (
      <li key={item.number}>
        <button
          type="button"
          aria-current={here ? 'step' : undefined}
          className={mergeClasses(styles.item, here && styles.current)}
          onClick={() => onGo(item.number)}
        >
          <span
            className={mergeClasses(styles.icon, state === 'covered' && !here && styles.done)}
            role="img"
            aria-label={strings.itemStates[state]}
          >
            <Mark aria-hidden />
          </span>
          {strings.item(item.number, item.title)}
        </button>
      </li>
    );
  };
  return (
    <nav aria-label={strings.agendaLabel}>
      {blocks.map((block) => (
        <React.Fragment key={block.key}>
          <h2 className={styles.block}>{block.title}</h2>
          <ol className={styles.list}>{block.items.map(row)}</ol>
        </React.Fragment>
      ))}
    </nav>
  );
});
