import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-right';
import { TaskListLtr24Regular } from '@fluentui/react-icons/lib/atoms/svg/task-list-ltr';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { useStrings } from '../../../ground/ui/useStrings';
import type { AgendaRailProps } from './AgendaRail';

const AgendaDrawer = React.lazy(() =>
  import(/* webpackChunkName: 'agenda-drawer' */ './AgendaDrawer').then((module) => ({ default: module.AgendaDrawer })),
);

const useStyles = makeStyles({
  bar: {
    display: 'none',
    [phone]: {
      display: 'flex',
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: '12px',
      margin: '0 -16px -32px',
      padding: '12px 16px',
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  button: { minHeight: '44px' },
  position: { ...typographyStyles.body1Strong },
});

export interface PhoneBarProps extends AgendaRailProps {
  readonly covered: number;
  readonly next: number | undefined;
}

/** On a phone: the agenda, where one is, and Next, always within reach of a thumb. */
export const PhoneBar = React.memo(function PhoneBar({ covered, next, ...rail }: PhoneBarProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const [drawer, setDrawer] = React.useState<'never' | 'open' | 'closed'>('never');
  const close = React.useCallback(() => setDrawer('closed'), []);
  return (
    <div className={styles.bar}>
      <Button
        className={styles.button}
        size="large"
        icon={<TaskListLtr24Regular />}
        aria-label={strings.agendaLabel}
        onClick={() => setDrawer('open')}
      />
      <span className={styles.position}>{strings.position(rail.current, rail.room.agenda.length, covered)}</span>
      {next === undefined ? (
        <span />
      ) : (
        <Button
          className={styles.button}
          size="large"
          appearance="primary"
          iconPosition="after"
          icon={<ArrowRight20Regular />}
          onClick={() => rail.onGo(next)}
        >
          {strings.next}
        </Button>
      )}
      {drawer !== 'never' && (
        <React.Suspense fallback={null}>
          <AgendaDrawer {...rail} open={drawer === 'open'} onClose={close} />
        </React.Suspense>
      )}
    </div>
  );
});
