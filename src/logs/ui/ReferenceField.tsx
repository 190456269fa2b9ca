import * as React from 'react';
import { Input } from '@fluentui/react-components';
import type { Day } from '../../ground/rules/School';
import { IdentityFormField } from '../../ground/ui/IdentityFormField';
import { useStrings } from '../../ground/ui/useStrings';
import { logFormStrings } from '../en';
import type { LogForm } from './useLogForm';

export interface ReferenceFieldProps {
  readonly form: Pick<LogForm, 'choice' | 'choose'>;
  readonly today: Day;
}

/** The number a case has in the system where children's files are, never a name. */
export function ReferenceField({ form: { choice, choose }, today }: ReferenceFieldProps): React.ReactElement {
  const strings = useStrings(logFormStrings);
  return (
    <IdentityFormField
      name="reference"
      label={strings.reference}
      required
      text={choice.reference}
      onText={(reference) => choose({ reference })}
      today={today}
    >
      <Input value={choice.reference} onChange={(_, { value }) => choose({ reference: value })} />
    </IdentityFormField>
  );
}
