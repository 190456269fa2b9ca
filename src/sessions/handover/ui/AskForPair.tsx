import * as React from 'react';
import { Select, makeStyles } from '@fluentui/react-components';
import type { Person } from '../../../ground/rules/Person';
import type { TrustView } from '../../../people/PeopleService';
import { changesStrings } from '../en';
import { AskFormFrame, AskSection } from './AskSection';
import type { AskFormProps } from './AskSection';
import { FormField } from '../../../ground/ui/FormField';
import { isKeptApart } from '../../development/rules/developmentScopes';
import { useHandoverService } from '../useHandoverService';
import { usePeopleService } from '../../../people/usePeopleService';
import { useHome } from '../../home/ui/HomeContext';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { useLoad } from '../../../ground/ui/useLoad';
import { choiceNames } from '../../../people/rules/distinctNames';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';

const useStyles = makeStyles({ wide: { minWidth: 0, width: '100%' } });

export interface AskForPairProps {
  /** A supervisor asks for a pair of their own, a trust lead for anybody's. */
  readonly supervisor: 'me' | 'anybody';
}

/** Asks the record keepers for a new pair; the list of people is read when the form opens. */
export function AskForPair({ supervisor }: AskForPairProps): React.ReactElement {
  const { askOpen } = useStrings(changesStrings);
  return (
    <AskSection
      title={askOpen.title}
      lead={askOpen.lead}
      open={askOpen.title}
      form={(props) => <AskFor supervisor={supervisor} {...props} />}
    />
  );
}

function AskFor(props: AskFormProps & AskForPairProps): React.ReactElement {
  const askPeople = usePeopleService();
  const load = React.useCallback(async () => {
    const [view, people] = await Promise.all([askPeople((it) => it.openTrust()), askPeople((it) => it.everybody())]);
    return { ...view, people };
  }, [askPeople]);
  const data = useLoad(load);
  return (
    <LoadStates of={data} rows={3}>
      {(value) => <Form data={value} {...props} />}
    </LoadStates>
  );
}

function Form({
  data,
  supervisor,
  onDone,
  onCancel,
}: AskFormProps &
  AskForPairProps & { readonly data: TrustView & { readonly people: readonly Person[] } }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(changesStrings);
  const askHandover = useHandoverService();
  const home = useHome();
  const outcome = useOutcome();
  // made once: pressing twice asks once; the pair gets its key from whoever opens it
  const [key] = React.useState(() => crypto.randomUUID());
  const me = home.state === 'full' ? (home.value.me?.key ?? '') : '';
  const [personKey, setPerson] = React.useState('');
  const [toKey, setTo] = React.useState(supervisor === 'me' ? me : '');
  const [offerKey, setOffer] = React.useState('');
  const active = data.people.filter(({ status }) => status === 'active');
  const names = choiceNames(active, data.catalogue.schools);
  const people = active.map(({ key }) => (
    <option key={key} value={key}>
      {names.get(key)}
    </option>
  ));
  const send = async (): Promise<void> => {
    if (
      await outcome.run(() =>
        askHandover((it) =>
          it.askForChange({ key, kind: 'open', pairKey: '', personKey, toKey, offerKey, day: data.today }),
        ),
      )
    )
      onDone();
  };
  return (
    <AskFormFrame label={strings.askOpen.title} outcome={outcome} onSend={send} onCancel={onCancel}>
      <FormField name="personKey" label={strings.askOpen.person} required>
        <Select className={styles.wide} value={personKey} onChange={(_, { value }) => setPerson(value)}>
          <option value="">{strings.choose}</option>
          {supervisor === 'me' ? people.filter(({ key }) => key !== me) : people}
        </Select>
      </FormField>
      {supervisor === 'anybody' ? (
        <FormField name="toKey" label={strings.askOpen.supervisor}>
          <Select className={styles.wide} value={toKey} onChange={(_, { value }) => setTo(value)}>
            <option value="">{strings.keeperChooses}</option>
            {people}
          </Select>
        </FormField>
      ) : undefined}
      <FormField name="offerKey" label={strings.offer} required>
        <Select className={styles.wide} value={offerKey} onChange={(_, { value }) => setOffer(value)}>
          <option value="">{strings.choose}</option>
          {data.catalogue.offers
            // asked of close keepers, and not here
            .filter((one) => !isKeptApart(one))
            .filter(({ kind }) => kind !== 'group')
            .map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
        </Select>
      </FormField>
    </AskFormFrame>
  );
}
