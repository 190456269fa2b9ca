import * as React from 'react';
import { PersonField } from '../../../ground/ui/forms/PersonField';
import { Button, Select } from '@fluentui/react-components';
import { FormField } from '../../../ground/ui/FormField';
import { useEditing } from '../../../ground/ui/forms/useEditing';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { TrustForm } from '../../../people/ui/TrustForm';
import { useDecision } from '../../outlook/ui/useDecision';
import { retentionStrings } from '../en';
import type { HoldLine, RetentionView } from '../RetentionService';
import { holdReasons } from '../rules/RetentionRow';
import { useRetentionService } from '../useRetentionService';
import type { RetentionPartProps } from './RetentionPartProps';
import { useRetentionStyles } from './useRetentionStyles';

/** Whom a hold stands for, putting somebody on hold, and releasing them. */
export function HoldsPart({ view, onChanged }: RetentionPartProps): React.ReactElement {
  const styles = useRetentionStyles();
  const { holds: strings } = useStrings(retentionStrings);
  const say = useNotice();
  const { editing, open, close } = useEditing<true>();
  const done = (): void => {
    say('done', strings.saved);
    close();
    onChanged();
  };
  return (
    <Section
      level={3}
      title={strings.title}
      lead={strings.lead}
      end={editing === undefined ? <Button onClick={() => open(true)}>{strings.add}</Button> : undefined}
    >
      {editing === undefined ? undefined : <HoldForm people={view.people} onDone={done} onCancel={close} />}
      {view.holds.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {view.holds.map((hold) => (
          <li key={hold.key} className={styles.item}>
            <Hold hold={hold} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Hold({ hold, onChanged }: { readonly hold: HoldLine; readonly onChanged: () => void }): React.ReactElement {
  const styles = useRetentionStyles();
  const { holds: strings } = useStrings(retentionStrings);
  const ask = useRetentionService();
  const { busy, decide } = useDecision();
  const [key] = React.useState(() => crypto.randomUUID());
  const release = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.releaseHold(hold, key)),
      () => strings.released,
    );
    if (outcome !== undefined) onChanged();
  };
  return (
    <>
      <p className={styles.words}>{strings.one(hold.name, hold.reason, hold.byName, hold.since)}</p>
      <div className={styles.buttons}>
        <Button aria-label={strings.releaseOf(hold.name)} disabledFocusable={busy} onClick={() => void release()}>
          {strings.release}
        </Button>
      </div>
    </>
  );
}

interface HoldFormProps {
  readonly people: RetentionView['people'];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Somebody, and a reason out of a list. */
function HoldForm({ people, onDone, onCancel }: HoldFormProps): React.ReactElement {
  const look = useFields();
  const { holds: strings, reasons } = useStrings(retentionStrings);
  const ask = useRetentionService();
  const outcome = useOutcome();
  // one key however often it is pressed
  const [key] = React.useState(() => crypto.randomUUID());
  const [personKey, setPerson] = React.useState('');
  const [why, setWhy] = React.useState('');
  const save = async (): Promise<void> => {
    const reason = holdReasons.find((one) => one === why) ?? '';
    if (await outcome.run(() => ask((it) => it.holdPerson({ key, personKey, reason })))) onDone();
  };
  return (
    <TrustForm
      draft={[personKey, why]}
      title={strings.add}
      outcome={outcome}
      button={strings.save}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <div className={look.grid}>
        <PersonField
          name="personKey"
          label={strings.who}
          required
          options={people.map(({ key: of, name }) => ({ key: of, words: name }))}
          value={personKey}
          onValue={setPerson}
          none={strings.choose}
        />
        <FormField name="reason" label={strings.why} required>
          <Select className={look.select} value={why} onChange={(_, { value }) => setWhy(value)}>
            <option value="">{strings.choose}</option>
            {holdReasons.map((one) => (
              <option key={one} value={one}>
                {reasons[one]}
              </option>
            ))}
          </Select>
        </FormField>
      </div>
    </TrustForm>
  );
}
