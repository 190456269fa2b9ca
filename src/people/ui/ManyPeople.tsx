import * as React from 'react';
import { Textarea } from '@fluentui/react-components';
import type { TrustView } from '../PeopleService';
import { trustStrings } from '../en';
import { FormField } from '../../ground/ui/FormField';
import { useStrings } from '../../ground/ui/useStrings';
import { FoundPeopleList } from './FoundPeopleList';
import { TrustForm } from './TrustForm';
import { useManyPeople } from './useManyPeople';

export interface ManyPeopleProps {
  readonly data: Pick<TrustView, 'catalogue'>;
  /** Everybody of the list was saved or is here already. */
  readonly onDone: (count: number) => void;
  readonly onCancel: () => void;
}

/** A pasted list of people: looked up in Microsoft 365, shown with what each still needs, and saved together. */
export function ManyPeople({ data, onDone, onCancel }: ManyPeopleProps): React.ReactElement {
  const { many: strings, people } = useStrings(trustStrings);
  const { text, setText, outcome, rows, unreadable, ready, lookUp, decide, save } = useManyPeople(data, onDone);
  return (
    <TrustForm
      title={strings.title}
      draft={text}
      outcome={outcome}
      button={rows === undefined ? strings.lookUp : strings.save(ready.length)}
      busy={rows === undefined ? people.searching : undefined}
      onSave={() => void (rows === undefined ? lookUp() : save())}
      onCancel={onCancel}
    >
      <FormField
        name="people"
        label={strings.label}
        hint={strings.hint}
        own={rows === undefined ? {} : { required: strings.noneReady }}
      >
        <Textarea rows={6} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </FormField>
      <div role="status">{unreadable ? people.noConsent : ''}</div>
      {rows === undefined ? undefined : <FoundPeopleList data={data} rows={rows} onDecide={decide} />}
    </TrustForm>
  );
}
