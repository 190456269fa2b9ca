import * as React from 'react';
import { Checkbox, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { isDrifting } from '../../sessions/rules/carrying';
import type { Action } from '../../sessions/rules/WorkItem';
import { homeStrings } from './en';
import { CaseText } from '../../ground/ui/CaseText';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { useRoomService } from '../../sessions/room/useRoomService';
import { useNotice } from '../../ground/ui/Notices';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStable } from '../../ground/ui/useStable';
import { hubStrings } from '../../ground/words/hub/en';
import { useStrings } from '../../ground/ui/useStrings';
import { useTrouble } from '../../ground/ui/useTrouble';
import type { ActionRow } from '../../sessions/rules/ActionRow';

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '6px 0 12px',
    ':first-child': { borderTopStyle: 'none' },
  },
  // Fluent's unticked label is grey and looks disabled
  box: { marginInlineStart: '-8px', alignItems: 'flex-start', '& label': { color: tokens.colorNeutralForeground1 } },
  done: { '& label': { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 } },
  facts: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    paddingInlineStart: '28px',
  },
});

export interface ActionItemProps {
  readonly row: ActionRow;
  /** Says with whom it was agreed, where there is more than one. */
  readonly showWith: boolean;
}

/** One action of mine with its tick. The tick shows at once and is taken back when SharePoint does not keep it. */
export function ActionItem({ row, showWith }: ActionItemProps): React.ReactElement {
  const styles = useStyles();
  const { actions } = useStrings(homeStrings);
  const strings = useStrings(hubStrings);
  const askRoom = useRoomService();
  const say = useNotice();
  const trouble = useTrouble();
  const [action, setAction] = React.useState<Action>(row.action);
  const [wanted, setWanted] = React.useState<Action['status'] | undefined>();
  React.useEffect(() => setAction(row.action), [row.action]);
  const home = useHome();
  // what Home announces elsewhere counts the same actions; it may have been read again while this one was saved
  const tellHome = useStable((stands: Action): void => {
    if (home.state !== 'full') return;
    const { value } = home;
    const actions = value.actions.map((one) => (one.action.key === stands.key ? { ...one, action: stands } : one));
    home.replace({ ...value, actions });
  });

  const save = async (status: Action['status']): Promise<void> => {
    // one that is disabled meanwhile would lose the focus
    if (wanted !== undefined) return;
    setWanted(status);
    try {
      const result = await askRoom((it) => it.setActionStatus(action, status));
      const stands = result.kind === 'saved' ? result.item : result.theirs;
      setAction(stands);
      tellHome(stands);
      if (result.kind === 'conflict') say('failed', actions.conflict);
      else say('done', status === 'done' ? actions.done : actions.reopened);
    } catch (error) {
      trouble(error);
    } finally {
      setWanted(undefined);
    }
  };

  const status = wanted ?? action.status;
  const isOpen = status === 'open';
  return (
    <li className={styles.item}>
      <Checkbox
        className={mergeClasses(styles.box, !isOpen && styles.done)}
        checked={!isOpen}
        aria-busy={wanted !== undefined}
        label={<CaseText>{action.text}</CaseText>}
        onChange={(_, { checked }) => void save(checked === true ? 'done' : 'open')}
      />
      <div className={styles.facts}>
        {isOpen && isDrifting(action) ? (
          <StateBadge state="carried">{strings.carriedTimes(row.timesCarried)}</StateBadge>
        ) : undefined}
        {isOpen && row.overdue ? <StateBadge state="overdue" /> : undefined}
        {action.dueDay === undefined ? undefined : <span>{actions.by(action.dueDay)}</span>}
        {showWith && row.withName ? <span>{actions.withWhom(row.withName)}</span> : undefined}
      </div>
    </li>
  );
}
