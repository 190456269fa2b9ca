import * as React from 'react';
import { useFieldSentence } from './useFieldSentence';
import type { OwnSentences } from './useFieldSentence';
import { IdentityField } from './IdentityField';
import type { IdentityFieldProps } from './IdentityField';

export interface IdentityFormFieldProps extends Omit<IdentityFieldProps, 'mistake'> {
  /** Its name in issues, or its names where the use case knows it by several. */
  readonly name: string | readonly string[];
  readonly own?: OwnSentences;
}

/** The same in a form that may be refused. */
export function IdentityFormField({ name, own, ...field }: IdentityFormFieldProps): React.ReactElement {
  return <IdentityField {...field} mistake={useFieldSentence(name, own)} />;
}
