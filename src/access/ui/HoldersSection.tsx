import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PersonAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/person-add';
import { DirectorySearch } from '../../people/ui/DirectorySearch';
import { TrustForm } from '../../people/ui/TrustForm';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { accessStrings } from '../en';
import type { HeldGroup, Holder } from '../rules/holders';
import { useAccessService } from '../useAccessService';
import { HolderPlan } from './HolderPlan';
import type { HolderWish } from './HolderPlan';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  means: { ...typographyStyles.body1, margin: 0, maxWidth: '65ch', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', padding: '4px 0' },
  name: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
});

/** For administrators: who is in the groups that give rights beyond one's own pairs, and the way in and out. */
export function HoldersSection({ onChanged }: { readonly onChanged: (sentence: string) => void }): React.ReactElement {
  const { holders: strings } = useStrings(accessStrings);
  const ask = useAccessService();
  const held = useLoad(React.useCallback(() => ask((it) => it.readHolders()), [ask]));
  const changed = (sentence: string): void => {
    held.again();
    onChanged(sentence);
  };
  return (
    <Section title={strings.title} lead={strings.lead}>
      <LoadStates of={held} rows={4}>
        {({ groups, administrators }) => (
          <>
            {groups.map((group) => (
              <Group key={group.group} held={group} administrators={administrators} onChanged={changed} />
            ))}
          </>
        )}
      </LoadStates>
    </Section>
  );
}

interface GroupProps {
  readonly held: HeldGroup;
  readonly administrators: readonly string[];
  readonly onChanged: (sentence: string) => void;
}

type Step = 'shown' | 'finding' | 'byHand' | HolderWish;

function Group({ held, administrators, onChanged }: GroupProps): React.ReactElement {
  const styles = { ...useFields(), ...useStyles() };
  const { holders: strings } = useStrings(accessStrings);
  const [step, setStep] = React.useState<Step>('shown');
  const { group, holders } = held;
  const close = (): void => setStep('shown');
  const take = (holder: Holder): void => setStep({ what: 'take', holder });
  return (
    <div className={styles.group} role="group" aria-label={strings.group(group)}>
      <h3 className={styles.title}>{strings.group(group)}</h3>
      <p className={styles.means}>{strings.gives(group)}</p>
      {holders.length === 0 ? <p className={styles.means}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {holders.map((holder) => (
          <li key={holder.siteId} className={styles.row}>
            <span className={styles.name}>
              {holder.kind === 'person' ? holder.name : strings.inDirectory(holder.name)}
            </span>
            {step === 'shown' ? (
              <Button size="small" aria-label={strings.takeOutOf(holder.name, group)} onClick={() => take(holder)}>
                {strings.takeOut}
              </Button>
            ) : undefined}
          </li>
        ))}
      </ul>
      {step === 'shown' ? (
        <div className={styles.buttons}>
          <Button icon={<PersonAdd20Regular />} onClick={() => setStep('finding')}>
            {strings.add(group)}
          </Button>
        </div>
      ) : undefined}
      {step === 'finding' ? (
        <DirectorySearch
          title={strings.add(group)}
          onChoose={({ name, signInName }) => setStep({ what: 'add', name, signInName })}
          onByHand={() => setStep('byHand')}
          onCancel={close}
        />
      ) : undefined}
      {step === 'byHand' ? (
        <ByHand
          title={strings.add(group)}
          onDone={(signInName) => setStep({ what: 'add', name: signInName, signInName })}
          onCancel={close}
        />
      ) : undefined}
      {typeof step === 'object' ? (
        <HolderPlan
          held={held}
          administrators={administrators}
          wish={step}
          onDone={(sentence) => {
            close();
            onChanged(sentence);
          }}
          onCancel={close}
        />
      ) : undefined}
    </div>
  );
}

interface ByHandProps {
  readonly title: string;
  readonly onDone: (signInName: string) => void;
  readonly onCancel: () => void;
}

/** Where Microsoft 365 may not be searched. */
function ByHand({ title, onDone, onCancel }: ByHandProps): React.ReactElement {
  const { holders: strings } = useStrings(accessStrings);
  const outcome = useOutcome();
  const [name, setName] = React.useState('');
  const goOn = (): void => {
    const typed = name.trim();
    if (typed === '') outcome.refuse([{ code: 'required', field: 'signInName' }]);
    else onDone(typed);
  };
  return (
    <TrustForm title={title} outcome={outcome} button={strings.byHand} onSave={goOn} onCancel={onCancel}>
      <TextField label={strings.signInName} required value={name} onValue={setName} field="signInName" />
    </TrustForm>
  );
}
