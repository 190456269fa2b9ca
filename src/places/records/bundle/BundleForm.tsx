import * as React from 'react';
import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { isoDate } from '../../../ground/rules/days';
import { matchesName } from '../../../ground/rules/names';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IconLine } from '../../../ground/ui/IconLine';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { AllocationData } from '../../../people/AllocationService';
import { choiceNames } from '../../../people/rules/distinctNames';
import type { BundleProgress, BundleView } from '../../../sessions/record/BundleView';
import { useRecordService } from '../../../sessions/record/useRecordService';
import { ClockFields, clockOf } from './ClockFields';
import type { TypedClock } from './ClockFields';
import { bundleStrings } from './en';
import { Gathered } from './Gathered';
import { Picker } from '../../../ground/ui/forms/Picker';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '16px' } });

/** More of them are no choice any more. */
const mostNames = 20;

/** Who asks, since when, and why the records of others open. */
export function BundleForm({ data }: { readonly data: AllocationData }): React.ReactElement {
  const { form } = useStyles();
  const styles = useFields();
  const strings = useStrings(bundleStrings);
  const askRecords = useRecordService();
  const outcome = useOutcome();
  const [typed, setTyped] = React.useState('');
  const [personKey, setPerson] = React.useState('');
  const [clock, setClock] = React.useState<TypedClock>({ received: isoDate(data.today), pauses: [], extended: false });
  const [words, setWords] = React.useState('');
  const [progress, setProgress] = React.useState<BundleProgress | undefined>();
  const [bundle, setBundle] = React.useState<BundleView | undefined>();
  const names = choiceNames(data.people, data.catalogue.schools);
  const fitting = data.people.filter(({ name }) => matchesName(name, typed));
  const look = (value: string): void => {
    setTyped(value);
    setPerson('');
  };
  const gather = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    const facts = clockOf(clock);
    if (facts === undefined) return outcome.refuse([{ code: 'required', field: 'received' }]);
    const found = await outcome.run(() => askRecords((it) => it.gatherBundle({ personKey, words }, setProgress)));
    setProgress(undefined);
    if (found) setBundle(found);
    return undefined;
  };
  const facts = clockOf(clock);
  return (
    <>
      <form className={form} aria-label={strings.title} noValidate onSubmit={(event) => void gather(event)}>
        <FormIssues outcome={outcome}>
          <div className={styles.grid}>
            <TextField
              label={strings.person}
              hint={hintOf(typed, fitting.length, strings)}
              type="search"
              value={typed}
              onValue={look}
              field="typed"
            />
            <FormField name="person" label={strings.choose} required>
              <Picker
                options={fitting.slice(0, mostNames).map(({ key, name }) => ({ key, words: names.get(key) ?? name }))}
                value={personKey}
                onValue={setPerson}
                none={strings.choose}
              />
            </FormField>
          </div>
          <ClockFields typed={clock} onTyped={setClock} />
          <IdentityFormField name="words" label={strings.words} text={words} onText={setWords} today={data.today}>
            <Textarea value={words} onChange={(_, { value }) => setWords(value)} />
          </IdentityFormField>
          <FormTrouble title={strings.notGathered} kept={strings.kept} />
        </FormIssues>
        <IconLine quiet icon={<Info16Regular />}>
          {strings.first}
        </IconLine>
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={outcome.busy}>
            {strings.gather}
          </Button>
        </div>
      </form>
      <div role="status">{progress ? strings.gathering(progress) : ''}</div>
      {bundle && facts ? <Gathered bundle={bundle} clock={facts} data={data} /> : undefined}
    </>
  );
}

function hintOf(typed: string, fits: number, strings: typeof bundleStrings): string {
  if (typed.trim() === '') return strings.personHint;
  if (fits === 0) return strings.noneFits;
  return fits > mostNames ? strings.tooMany(fits) : strings.personHint;
}
