import * as React from 'react';
import {
  MessageBar,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { setUpStrings } from '../en';
import { Section } from '../../ground/ui/Section';
import { StoppedRun } from '../../ground/ui/StoppedRun';
import { useStrings } from '../../ground/ui/useStrings';
import type { RunState } from './useSetUp';

const useStyles = makeStyles({
  words: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ProgressProps {
  readonly run: RunState;
}

/** How far the set-up is, or how it ended. */
export function Progress({ run }: ProgressProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(setUpStrings);
  const shared = useStrings();
  switch (run.state) {
    case 'idle':
      return null;
    case 'running': {
      const { done, total } = run.progress ?? { done: 0, total: 1 };
      let words = shared.loading;
      if (run.pausing) words = strings.progress.pausing;
      else if (run.progress) words = strings.progress.step(run.progress.step);
      return (
        <Section title={run.progress ? strings.progress.title(done, total) : strings.progress.label}>
          <ProgressBar
            aria-label={strings.progress.label}
            value={run.progress ? done : undefined}
            max={total}
            thickness="large"
          />
          <p className={styles.words}>
            {words} {strings.progress.note}
          </p>
        </Section>
      );
    }
    case 'paused':
      return (
        <div role="status">
          <MessageBar intent="info">
            <MessageBarBody>{strings.paused}</MessageBarBody>
          </MessageBar>
        </div>
      );
    case 'stopped':
      return <StoppedRun code={run.code} requestId={run.requestId} words={strings.stopped} />;
    case 'finished':
      return (
        <div role="status">
          <MessageBar intent={run.ready ? 'success' : 'info'}>
            <MessageBarBody>{run.ready ? strings.finished : strings.finishedButLeft}</MessageBarBody>
          </MessageBar>
        </div>
      );
  }
}
