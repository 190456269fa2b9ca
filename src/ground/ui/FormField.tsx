import * as React from 'react';
import { Field } from '@fluentui/react-components';
import { useChangedSince } from './FormIssues';
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

/** Fluent's Field in a form that may be refused: what is wrong with it stands underneath until it is changed. */
export function FormField({ name, own, children, ...field }: FormFieldProps): React.ReactElement {
  const sentence = useFieldSentence(name, own);
  const changed = useChangedSince((children.props as { readonly value?: unknown }).value);
  return (
    <Field {...field} validationMessage={changed ? undefined : sentence}>
      {children}
    </Field>
  );
}
