import * as React from 'react';
import { Field } from '@fluentui/react-components';
import { useFieldSentence } from './useFieldSentence';
import type { OwnSentences } from './useFieldSentence';

export interface FormFieldProps {
  /** Its name in issues, or its names where the use case knows it by several. */
  readonly name: string | readonly string[];
  readonly own?: OwnSentences;
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  readonly className?: string | undefined;
  /** One input. */
  readonly children: React.ReactElement;
}

/** Fluent's Field in a form that may be refused: what is wrong with it stands underneath. */
export function FormField({ name, own, children, ...field }: FormFieldProps): React.ReactElement {
  return (
    <Field {...field} validationMessage={useFieldSentence(name, own)}>
      {children}
    </Field>
  );
}
