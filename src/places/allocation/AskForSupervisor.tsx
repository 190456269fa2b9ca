import * as React from 'react';
import { PersonField } from '../../ground/ui/forms/PersonField';
import type { Person } from '../../ground/rules/Person';
import { useFields } from '../../ground/ui/forms/useFields';
import { FormField } from '../../ground/ui/FormField';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import type { AllocationData } from '../../people/AllocationService';
import { allowedSupervisors, isFormal } from '../../people/rules/allocation';
import { choiceNames } from '../../people/rules/distinctNames';
import { TrustForm } from '../../people/ui/TrustForm';
import { useHandoverService } from '../../sessions/handover/useHandoverService';
import { allocationStrings } from './en';
import { Picker } from '../../ground/ui/forms/Picker';
import { titledOptions } from '../../ground/ui/forms/pickerOptions';

export interface AskForSupervisorProps {
  readonly data: AllocationData;
  readonly person: Person;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** Asks the record keepers for a pair: whom the table names first, those with fewest people before the others. */
export function AskForSupervisor({ data, person, onDone, onCancel }: AskForSupervisorProps): React.ReactElement {
  const styles = useFields();
  const { asking: strings } = useStrings(allocationStrings);
  const ask = useHandoverService();
  const outcome = useOutcome();
  const offers = data.catalogue.offers.filter((offer) => offer.kind === 'oneToOne' && isFormal(offer));
  const own = offers.filter(({ forRoles }) => forRoles.some((role) => person.roles.includes(role)));
  const choices = own.length > 0 ? own : offers;
  // made once: pressing twice asks once
  const [key] = React.useState(() => crypto.randomUUID());
  const [offerKey, setOffer] = React.useState(choices.length === 1 ? (choices[0]?.key ?? '') : '');
  const [toKey, setTo] = React.useState('');
  const offer = choices.find((one) => one.key === offerKey);
  const named = offer ? allowedSupervisors(data, offer, person) : [];
  const others = data.people.filter(
    (one) => one.status === 'active' && one.key !== person.key && !named.some((each) => each.person.key === one.key),
  );
  const names = choiceNames(data.people, data.catalogue.schools);
  const nameOf = (one: Person): string => names.get(one.key) ?? one.name;
  const isManager = data.staff.some(
    (one) => one.personKey === person.key && one.managerKey !== '' && one.managerKey === toKey,
  );
  const isOutside = toKey !== '' && offer !== undefined && !named.some((one) => one.person.key === toKey);
  const send = async (): Promise<void> => {
    if (toKey === '') return outcome.refuse([{ code: 'required', field: 'toKey' }]);
    const draft = { key, kind: 'open' as const, pairKey: '', personKey: person.key, toKey, offerKey, day: data.today };
    if (await outcome.run(() => ask((it) => it.askForChange(draft)))) onDone(strings.sent(person.name));
    return undefined;
  };
  return (
    <Section title={strings.title(person.name)} lead={strings.lead}>
      <TrustForm
        title={strings.title(person.name)}
        draft={[offerKey, toKey]}
        outcome={outcome}
        notDone={strings.notSent}
        button={strings.send}
        busy={strings.sending}
        onSave={() => void send()}
        onCancel={onCancel}
      >
        <div className={styles.grid}>
          <FormField name="offerKey" label={strings.offer} required>
            <Picker options={titledOptions(choices)} value={offerKey} onValue={setOffer} none={strings.choose} />
          </FormField>
          <PersonField
            name="toKey"
            label={strings.supervisor}
            hint={named.length > 0 ? strings.namedFirst : undefined}
            required
            options={[
              ...named.map((one) => ({
                key: one.person.key,
                words: strings.withPeople(nameOf(one.person), one.people),
              })),
              ...others.map((one) => ({ key: one.key, words: nameOf(one) })),
            ]}
            value={toKey}
            onValue={setTo}
            none={strings.choose}
          />
        </div>
        <p role="status" className={styles.words}>
          {[...(isOutside ? [strings.outside] : []), ...(isManager ? [strings.manager] : [])].join(' ')}
        </p>
        {data.mayOpenPairs ? (
          <div>
            <RouteButton to={{ place: 'trust' }}>{strings.decide}</RouteButton>
          </div>
        ) : undefined}
      </TrustForm>
    </Section>
  );
}
