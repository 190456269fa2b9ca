import * as React from 'react';
import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import type { Pair } from '../../../people/rules/Pair';
import type { PairRequest, RequestKind } from '../../../people/rules/PairRequest';
import { changesStrings } from '../en';
import { AskFormFrame, AskSection } from './AskSection';
import type { AskFormProps } from './AskSection';
import { FormField } from '../../../ground/ui/FormField';
import { useHome } from '../../home/ui/HomeContext';
import { useHandoverService } from '../useHandoverService';
import { useLoad } from '../../../ground/ui/useLoad';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { DayInput } from '../../../ground/ui/forms/DayInput';
import { useStrings } from '../../../ground/ui/useStrings';
import { Picker } from '../../../ground/ui/forms/Picker';
import { namedOptions } from '../../../ground/ui/forms/pickerOptions';

const useStyles = makeStyles({
  wide: { minWidth: 0, width: '100%' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const kinds: readonly RequestKind[] = ['end', 'replace', 'left', 'moved'];

/**
 * A supervisor tells the record keepers what has changed with somebody they supervise: a choice and a day, no words.
 */
export function AskForChange({ pair }: { readonly pair: Pair }): React.ReactElement {
  const styles = useStyles();
  const askHandover = useHandoverService();
  const strings = useStrings(changesStrings);
  const shared = useStrings();
  const waiting = useLoad(React.useCallback(() => askHandover((it) => it.openRequests()), [askHandover]));
  const mine =
    waiting.state === 'full'
      ? waiting.value.filter((one) => one.pairKey === pair.pairKey || one.personKey === pair.superviseeKey)
      : [];
  const wish = ({ kind, day }: PairRequest): string =>
    strings.ask.waiting(kind === 'unknown' ? strings.unknownKind : strings.kinds[kind], day);
  const before = (
    <>
      {waiting.state === 'failed' ? <p className={styles.words}>{shared.failure(waiting.code).title}</p> : undefined}
      {mine.map((request) => (
        <p key={request.key} className={styles.words}>
          {wish(request)}
        </p>
      ))}
    </>
  );
  return (
    <AskSection
      title={strings.ask.title}
      lead={strings.ask.lead}
      open={strings.ask.open}
      before={before}
      onAsked={waiting.refresh}
      form={(props) => <AskForm pair={pair} {...props} />}
    />
  );
}

function AskForm({ pair, onDone, onCancel }: AskFormProps & { readonly pair: Pair }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(changesStrings);
  const askHandover = useHandoverService();
  const home = useHome();
  const outcome = useOutcome();
  // made once: pressing twice asks once
  const [key] = React.useState(() => crypto.randomUUID());
  const [kind, setKind] = React.useState<RequestKind | ''>('');
  const [toKey, setTo] = React.useState('');
  const [day, setDay] = React.useState(home.state === 'full' ? isoDate(home.value.today) : '');
  const aboutPair = kind === 'end' || kind === 'replace';
  const send = async (): Promise<void> => {
    if (kind === '') return outcome.refuse([{ code: 'required', field: 'kind' }]);
    const asked = await outcome.run(() =>
      askHandover((it) =>
        it.askForChange({
          key,
          kind,
          pairKey: aboutPair ? pair.pairKey : '',
          personKey: kind === 'replace' ? '' : pair.superviseeKey,
          toKey,
          offerKey: '',
          day: dayOfIsoDate(day),
        }),
      ),
    );
    if (asked) onDone();
  };
  return (
    <AskFormFrame label={strings.ask.form} outcome={outcome} onSend={send} onCancel={onCancel}>
      <FormField name="kind" label={strings.kind} required>
        <Select
          className={styles.wide}
          value={kind}
          onChange={(_, { value }) => {
            setKind(kinds.find((one) => one === value) ?? '');
            setTo('');
          }}
        >
          <option value="">{strings.choose}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {strings.kinds[one]}
            </option>
          ))}
        </Select>
      </FormField>
      {kind === 'moved' ? <NewSchool value={toKey} onChange={setTo} /> : undefined}
      {kind === 'replace' ? (
        <p className={styles.words}>
          {strings.newSupervisor}: {strings.keeperChooses}
        </p>
      ) : undefined}
      <FormField name="day" label={kind === 'moved' ? strings.since : strings.lastDay} required>
        <DayInput className={styles.wide} value={day} onValue={setDay} />
      </FormField>
    </AskFormFrame>
  );
}

interface NewSchoolProps {
  readonly value: string;
  readonly onChange: (schoolKey: string) => void;
}

/** Home knows the schools of one's own pairs alone: the others are asked for once somebody moves. */
function NewSchool({ value, onChange }: NewSchoolProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(changesStrings);
  const shared = useStrings();
  const askHandover = useHandoverService();
  const schools = useLoad(React.useCallback(() => askHandover((it) => it.schools()), [askHandover]));
  if (schools.state === 'failed')
    return (
      <p role="alert" className={styles.words}>
        {shared.failure(schools.code).title}
      </p>
    );
  return (
    <FormField name="toKey" label={strings.newSchool} required>
      <Picker
        options={namedOptions(schools.state === 'full' ? schools.value : [])}
        value={value}
        onValue={onChange}
        none={strings.choose}
      />
    </FormField>
  );
}
