import * as React from 'react';
import { Button } from '@fluentui/react-components';
import type { AccessPlan } from '../rules/accessPlan';
import type { TakeOver, TakeOverAnswer } from '../rules/takeOver';
import { accessStrings } from '../en';
import { useAccessService } from '../useAccessService';
import { Section } from '../../ground/ui/Section';
import { useFields } from '../../ground/ui/forms/useFields';
import { useStrings } from '../../ground/ui/useStrings';
import { useTrouble } from '../../ground/ui/useTrouble';
import { AccessPlanView } from './AccessPlanView';
import { TakeOverDifference } from './TakeOverDifference';

interface Shown {
  readonly answer: TakeOverAnswer;
  readonly plan: AccessPlan;
}

/** For record keepers, after an update: who belongs to the pairs of the first release, confirmed or decided. */
export function TakeOverSection(): React.ReactElement {
  const styles = useFields();
  const { takeOver: strings, show, planChanged, readBack } = useStrings(accessStrings);
  const ask = useAccessService();
  const trouble = useTrouble();
  const [looks, setLooks] = React.useState<readonly TakeOver[] | undefined>();
  const [busy, setBusy] = React.useState(false);
  const [shown, setShown] = React.useState<Shown | undefined>();
  const [told, setTold] = React.useState('');
  const run = async (work: () => Promise<string>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      setTold(await work());
      setLooks(await ask((it) => it.lookAtTakingOver()));
    } catch (error) {
      trouble(error);
    } finally {
      setBusy(false);
    }
  };
  const takeAgreeing = (): Promise<void> =>
    run(async () => strings.taken(await ask((it) => it.takeOverAgreeing(looks ?? []))));
  const foresee = (answer: TakeOverAnswer): Promise<void> =>
    run(async () => {
      setShown({ answer, plan: await ask((it) => it.foreseeAnswer(answer)) });
      return '';
    });
  const confirm = ({ answer, plan }: Shown): Promise<void> =>
    run(async () => {
      const done = await ask((it) => it.takeOverAnswered(answer, plan));
      setShown(undefined);
      return done === undefined ? planChanged : readBack[done];
    });
  const agreeing = looks?.filter(({ state }) => state === 'agrees') ?? [];
  const differing = looks?.flatMap((look) => (look.state === 'differs' ? [look] : [])) ?? [];
  return (
    <Section title={strings.title} lead={strings.lead}>
      {looks === undefined ? (
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => void run(async () => Promise.resolve(''))}>
            {strings.compare}
          </Button>
        </div>
      ) : (
        <p className={styles.words}>
          {looks.length === 0 ? strings.done : strings.counts(looks.length, agreeing.length)}
        </p>
      )}
      <div role="status">
        {busy ? <p className={styles.words}>{strings.comparing}</p> : undefined}
        {!busy && told !== '' ? <p className={styles.words}>{told}</p> : undefined}
      </div>
      {agreeing.length > 0 ? (
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void takeAgreeing()}>
            {strings.agreeing(agreeing.length)}
          </Button>
        </div>
      ) : undefined}
      {differing.map((look) => (
        <TakeOverDifference
          key={look.sources.pairKey}
          look={look}
          button={show}
          busy={busy}
          onAnswer={(answer) => void foresee(answer)}
        >
          {shown?.answer.scope.key === look.sources.pairKey ? (
            <>
              <AccessPlanView plan={shown.plan} />
              <div className={styles.buttons}>
                <Button
                  appearance="primary"
                  aria-label={strings.confirmOf(shown.answer.scope.members.map(({ name }) => name))}
                  disabledFocusable={busy}
                  onClick={() => void confirm(shown)}
                >
                  {strings.confirm}
                </Button>
              </div>
            </>
          ) : undefined}
        </TakeOverDifference>
      ))}
      {differing.length > 0 ? <p className={styles.words}>{strings.undecided}</p> : undefined}
    </Section>
  );
}
