import * as React from 'react';
import { Button, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { Pause20Regular } from '@fluentui/react-icons/lib/atoms/svg/pause';
import { proofStrings } from '../en';
import { useFields } from '../../../ground/ui/forms/useFields';
import { Section } from '../../../ground/ui/Section';
import { StoppedRun } from '../../../ground/ui/StoppedRun';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ProofRunState } from './useProofRun';

export interface ProofProgressSectionProps {
  readonly run: ProofRunState;
  readonly onPause: () => void;
}

/** Which trial is under way, or how the run ended. */
export function ProofProgressSection({ run, onPause }: ProofProgressSectionProps): React.ReactElement | null {
  const { progress: words } = useStrings(proofStrings);
  switch (run.state) {
    case 'idle':
      return null;
    case 'running':
      return <Running run={run} onPause={onPause} />;
    case 'stopped':
      return <StoppedRun code={run.code} requestId={run.requestId} words={words.stopped} />;
    case 'paused':
    case 'finished':
      return (
        <div role="status">
          <MessageBar intent={run.state === 'finished' ? 'success' : 'info'}>
            <MessageBarBody>{words[run.state]}</MessageBarBody>
          </MessageBar>
        </div>
      );
  }
}

interface RunningProps {
  readonly run: Extract<ProofRunState, { state: 'running' }>;
  readonly onPause: () => void;
}

function Running({ run: { progress, pausing }, onPause }: RunningProps): React.ReactElement {
  const styles = useFields();
  const { progress: words } = useStrings(proofStrings);
  return (
    <Section title={progress ? words.title(progress.done + 1, progress.total, progress.trial) : words.starting}>
      <ProgressBar aria-label={words.label} value={progress?.done} max={progress?.total} thickness="large" />
      <p className={styles.words}>{pausing ? words.pausing : words.note}</p>
      <div className={styles.buttons}>
        <Button icon={<Pause20Regular />} disabledFocusable={pausing} onClick={onPause}>
          {words.pause}
        </Button>
      </div>
    </Section>
  );
}
