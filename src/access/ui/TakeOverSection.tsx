import * as React from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import { accessStrings } from '../en';
import { Section } from '../../ground/ui/Section';
import { useFields } from '../../ground/ui/forms/useFields';
import { useStrings } from '../../ground/ui/useStrings';
import { AccessPlanView } from './AccessPlanView';
import { TakeOverDifference } from './TakeOverDifference';
import { useTakingOver } from './useTakingOver';
import type { TakingOver } from './useTakingOver';

/** For record keepers, after an update: who belongs to the pairs of the first release, confirmed or decided. */
export function TakeOverSection(): React.ReactElement {
  const styles = useFields();
  const { takeOver: strings } = useStrings(accessStrings);
  const taking = useTakingOver();
  const { looks, busy, told, compare } = taking;
  return (
    <Section title={strings.title} lead={strings.lead}>
      {looks === undefined ? (
        <div className={styles.buttons}>
          <Button disabledFocusable={busy !== undefined} onClick={compare}>
            {strings.compare}
          </Button>
        </div>
      ) : undefined}
      <div role="status">{told === '' ? undefined : <p className={styles.words}>{told}</p>}</div>
      {busy ? <Busy busy={busy} onStop={taking.stop} /> : undefined}
      {looks ? <Looks looks={looks} taking={taking} /> : undefined}
    </Section>
  );
}

function Looks({
  looks,
  taking: { busy, shown, compare, takeAgreeing, foresee, confirm },
}: {
  readonly looks: NonNullable<TakingOver['looks']>;
  readonly taking: TakingOver;
}): React.ReactElement {
  const styles = useFields();
  const { takeOver: strings } = useStrings(accessStrings);
  const isBusy = busy !== undefined;
  const agreeing = looks.filter(({ state }) => state === 'agrees');
  const differing = looks.flatMap((look) => (look.state === 'differs' ? [look] : []));
  if (looks.length === 0) return <p className={styles.words}>{strings.done}</p>;
  return (
    <>
      <p className={styles.words}>{strings.counts(looks.length, agreeing.length)}</p>
      <div className={styles.buttons}>
        {agreeing.length > 0 ? (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={takeAgreeing}>
            {strings.agreeing(agreeing.length)}
          </Button>
        ) : undefined}
        <Button disabledFocusable={isBusy} onClick={compare}>
          {strings.again}
        </Button>
      </div>
      {differing.map((look) => (
        <TakeOverDifference key={look.sources.pairKey} look={look} busy={isBusy} onAnswer={foresee}>
          {shown?.answer.scope.key === look.sources.pairKey ? (
            <>
              <AccessPlanView plan={shown.plan} />
              <div className={styles.buttons}>
                <Button
                  appearance="primary"
                  aria-label={strings.confirmOf(shown.answer.scope.members.map(({ name }) => name))}
                  disabledFocusable={isBusy}
                  onClick={confirm}
                >
                  {strings.confirm}
                </Button>
              </div>
            </>
          ) : undefined}
        </TakeOverDifference>
      ))}
      {differing.length > 0 ? <p className={styles.words}>{strings.undecided}</p> : undefined}
    </>
  );
}

interface BusyProps {
  readonly busy: NonNullable<TakingOver['busy']>;
  readonly onStop: () => void;
}

function Busy({ busy: { state, progress }, onStop }: BusyProps): React.ReactElement {
  const styles = useFields();
  const { takeOver: strings, stop } = useStrings(accessStrings);
  const { done, total } = progress ?? { done: 0, total: 0 };
  const words = {
    comparing: strings.comparing(done, total),
    taking: strings.taking(done, total),
    foreseeing: strings.foreseeing,
    confirming: strings.confirming,
  };
  return (
    <>
      <ProgressBar
        aria-label={strings.label}
        value={total > 0 ? done : undefined}
        max={Math.max(1, total)}
        thickness="large"
      />
      <p className={styles.words}>{words[state]}</p>
      {state === 'taking' ? (
        <div className={styles.buttons}>
          <Button onClick={onStop}>{stop}</Button>
        </div>
      ) : undefined}
    </>
  );
}
