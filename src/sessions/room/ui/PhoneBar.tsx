import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-right';
import { TaskListLtr24Regular } from '@fluentui/react-icons/lib/atoms/svg/task-list-ltr';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { useNarrow } from '../../../ground/ui/useNarrow';
import { useStrings } from '../../../ground/ui/useStrings';
import type { AgendaRailProps } from './AgendaRail';
import type { SavingState } from '../../../ground/ui/createAutosave';

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
      margin: '0 -16px -32px',
      // one line, never more than a tenth of the screen
      padding: '8px 16px max(8px, env(safe-area-inset-bottom))',
      gap: '8px',
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  button: { minHeight: '44px' },
  middle: { flex: '1 1 0', minWidth: 0 },
  position: { ...typographyStyles.caption1Strong, display: 'block' },
  saving: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  trouble: { color: tokens.colorStatusWarningForeground3 },
});

export interface PhoneBarProps extends AgendaRailProps {
  readonly covered: number;
  readonly next: number | undefined;
  readonly saving: SavingState;
  readonly zone: string;
  /** Leads to what is still to be decided; undefined for whoever does not finish it. */
  readonly onFinish: (() => void) | undefined;
}

/** On a phone: the agenda, where one is, and Next, always within reach of a thumb. */
export const PhoneBar = React.memo(function PhoneBar({
  covered,
  next,
  saving,
  zone,
  onFinish,
  ...rail
}: PhoneBarProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const narrow = useNarrow();
  let savingWords = saving.kind === 'saving' ? strings.savingNow : strings.notSavedYet;
  if (saving.kind === 'saved')
    savingWords = saving.savedAt === undefined ? '' : strings.savedAt(dates.time(saving.savedAt.toISOString(), zone));
  const [drawer, setDrawer] = React.useState<'never' | 'open' | 'closed'>('never');
  const close = React.useCallback(() => setDrawer('closed'), []);
  return (
    <div className={styles.bar} data-stays>
      <Button
        className={styles.button}
        size="large"
        icon={<TaskListLtr24Regular />}
        aria-label={strings.agendaLabel}
        onClick={() => setDrawer('open')}
      />
      <div className={styles.middle}>
        <span className={styles.position}>{strings.position(rail.current, rail.room.agenda.length, covered)}</span>
        {narrow ? (
          // the region above announces it; this is for the eye
          <span aria-hidden className={mergeClasses(styles.saving, saving.kind === 'notSaved' && styles.trouble)}>
            {savingWords}
          </span>
        ) : undefined}
      </div>
      {next === undefined ? undefined : (
        <Button
          className={styles.button}
          size="large"
          appearance={narrow && onFinish ? 'secondary' : 'primary'}
          icon={<ArrowRight20Regular />}
          aria-label={strings.next}
          onClick={() => rail.onGo(next)}
        />
      )}
      {narrow && onFinish ? (
        <Button className={styles.button} size="large" appearance="primary" onClick={onFinish}>
          {strings.finishShort}
        </Button>
      ) : undefined}
      {drawer !== 'never' && (
        <React.Suspense fallback={null}>
          <AgendaDrawer {...rail} open={drawer === 'open'} onClose={close} />
        </React.Suspense>
      )}
    </div>
  );
});
