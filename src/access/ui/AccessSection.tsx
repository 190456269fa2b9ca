import * as React from 'react';
import { Button, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { SiteLimits } from '../proof/ui/SiteLimits';
import { accessStrings } from '../en';
import type { Realm } from '../rules/realm';
import { Section } from '../../ground/ui/Section';
import { Trouble } from '../../ground/ui/Trouble';
import { useStrings } from '../../ground/ui/useStrings';
import { AccessFindings } from './AccessFindings';
import { useAccessCheck } from './useAccessCheck';
import type { AccessState } from './useAccessCheck';
import { useFields } from '../../ground/ui/forms/useFields';

export interface AccessSectionProps {
  /** Of what is kept apart, for close keepers. */
  readonly realm?: Realm;
}

/** For keepers: SharePoint's real permissions of every folder beside the model, and the repair. */
export function AccessSection({ realm = 'open' }: AccessSectionProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(accessStrings);
  const { now, check, show, repair, takeOut, stop } = useAccessCheck(realm);
  const busy = now.state === 'checking' || now.state === 'planning' || now.state === 'repairing';
  const { title, lead } = realm === 'apart' ? strings.apart : strings;
  return (
    <Section title={title} lead={lead}>
      <SiteLimits at="rights" />
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={check}>
          {now.state === 'done' ? strings.again : strings.check}
        </Button>
        {now.state === 'checking' ? <Button onClick={stop}>{strings.stop}</Button> : undefined}
      </div>
      {busy ? <Busy now={now} /> : undefined}
      {now.state === 'failed' ? <Trouble code={now.code} requestId={now.requestId} onAgain={check} /> : undefined}
      <div role="status">{now.state === 'done' ? <Outcome now={now} realm={realm} /> : undefined}</div>
      {now.state === 'done' ? (
        <AccessFindings
          realm={realm}
          report={now.report}
          plan={now.shown?.plan}
          onShow={show}
          onRepair={repair}
          onTakeOut={takeOut}
        />
      ) : undefined}
    </Section>
  );
}

function Busy({ now }: { readonly now: AccessState }): React.ReactElement | null {
  const styles = useFields();
  const strings = useStrings(accessStrings);
  if (now.state !== 'checking' && now.state !== 'planning' && now.state !== 'repairing') return null;
  const { done, total } = now.progress ?? { done: 0, total: 0 };
  let words = strings.starting;
  if (now.state === 'planning') words = strings.plan.loading;
  else if (now.state === 'repairing' && total > 0) words = strings.repairing(done, total);
  else if (total > 0) words = strings.checking(done, total);
  return (
    <>
      <ProgressBar
        aria-label={strings.label}
        value={total > 0 ? done : undefined}
        max={Math.max(1, total)}
        thickness="large"
      />
      <p className={styles.words}>{words}</p>
    </>
  );
}

interface OutcomeProps {
  readonly now: Extract<AccessState, { state: 'done' }>;
  readonly realm: Realm;
}

function Outcome({ now, realm }: OutcomeProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(accessStrings);
  const toldWords = { planChanged: strings.planChanged, takenOut: strings.written.takenOut };
  return (
    <>
      {now.repaired > 0 ? <p className={styles.words}>{strings.repaired(now.repaired)}</p> : undefined}
      {now.told ? <p className={styles.words}>{toldWords[now.told]}</p> : undefined}
      <Verdict now={now} realm={realm} />
    </>
  );
}

function Verdict({ now: { report }, realm }: OutcomeProps): React.ReactElement {
  const strings = useStrings(accessStrings);
  const { findings, scopes, pairs, rights, stopped } = report;
  if (stopped) return <Message intent="info">{strings.stopped(scopes)}</Message>;
  if (rights === 'notRead' && findings.length === 0) return <Message intent="info">{strings.notRead}</Message>;
  if (findings.length === 0) {
    const fine = realm === 'apart' ? strings.apart.fine(scopes) : strings.fine(scopes, pairs);
    return <Message intent="success">{fine}</Message>;
  }
  return <Message intent="warning">{strings.found(findings.length)}</Message>;
}

function Message({
  intent,
  children,
}: {
  readonly intent: 'info' | 'success' | 'warning';
  readonly children: string;
}): React.ReactElement {
  return (
    <MessageBar layout="multiline" intent={intent}>
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
