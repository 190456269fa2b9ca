import * as React from 'react';
import { PersonField } from '../../../ground/ui/forms/PersonField';
import type { PickerOption } from '../../../ground/ui/forms/PickerOption';
import { Checkbox } from '@fluentui/react-components';
import type { FurtherSupport } from '../../../ground/rules/Catalogue';
import { lineManager } from '../../../ground/rules/lineManager';
import { FormField } from '../../../ground/ui/FormField';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { TrustForm } from '../../../people/ui/TrustForm';
import { furtherStrings } from '../en';
import type { FurtherView, NamedPerson } from '../FurtherService';
import { useFurtherService } from '../useFurtherService';
import { useFurtherStyles } from './useFurtherStyles';

interface AskFurtherFormProps {
  readonly view: FurtherView;
  readonly kind: FurtherSupport;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** For whom, and of a line manager who that is. There is no box for why. */
export function AskFurtherForm({ view, kind, onDone, onCancel }: AskFurtherFormProps): React.ReactElement {
  const styles = useFurtherStyles();
  const { form: strings } = useStrings(furtherStrings);
  const ask = useFurtherService();
  const outcome = useOutcome();
  // one key however often it is pressed
  const [key] = React.useState(() => crypto.randomUUID());
  const [forKey, setFor] = React.useState('');
  const [agreed, setAgreed] = React.useState(false);
  const [toKey, setTo] = React.useState('');
  const forName = view.supervisees.find((one) => one.key === forKey)?.name ?? '';
  const save = async (): Promise<void> => {
    const draft = { key, kindKey: kind.key, forKey, agreed, toKey };
    if (await outcome.run(() => ask((it) => it.askFurther(draft)))) onDone();
  };
  return (
    <TrustForm
      draft={[forKey, agreed, toKey]}
      title={strings.title(kind.title)}
      outcome={outcome}
      button={strings.send}
      notDone={strings.notSent}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      {view.supervisees.length === 0 ? undefined : (
        <PersonField
          name="forKey"
          label={strings.whom}
          options={optionsOf(view.supervisees)}
          value={forKey}
          onValue={(value) => {
            setFor(value);
            setAgreed(false);
          }}
          none={strings.me}
        />
      )}
      {forKey === '' ? undefined : (
        <FormField name="agreed">
          <Checkbox
            label={strings.agreed}
            checked={agreed}
            onChange={(_, { checked }) => setAgreed(checked === true)}
          />
        </FormField>
      )}
      {kind.to === lineManager ? (
        <PersonField
          name="toKey"
          label={strings.manager}
          hint={strings.managerHint}
          required
          options={optionsOf(managersFor(view, forKey))}
          value={toKey}
          onValue={setTo}
          none={strings.choose}
        />
      ) : undefined}
      <p className={styles.words}>{strings.goes(view.closeKeepers)}</p>
      {forName === '' ? undefined : <p className={styles.words}>{strings.theySee(forName)}</p>}
    </TrustForm>
  );
}

/** Nobody manages themselves; whoever asks may manage whom they ask for. */
function managersFor({ colleagues, myKey, myName }: FurtherView, forKey: string): readonly NamedPerson[] {
  const all = forKey === '' ? colleagues : [{ key: myKey, name: myName }, ...colleagues];
  return all.filter(({ key }) => key !== forKey);
}

const optionsOf = (people: readonly NamedPerson[]): readonly PickerOption[] =>
  people.map(({ key, name }) => ({ key, words: name }));
