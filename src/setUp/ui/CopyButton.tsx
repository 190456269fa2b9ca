import * as React from 'react';
import { setUpStrings } from '../en';
import { CopyText } from '../../ground/ui/CopyText';
import { useStrings } from '../../ground/ui/useStrings';

export interface CopyButtonProps {
  readonly kind: 'list' | 'request';
  /** What the request is for, so that several buttons can be told apart. */
  readonly name?: string;
  readonly text: string;
}

/** Copies what is left to do, or what to ask somebody for. */
export function CopyButton({ kind, name, text }: CopyButtonProps): React.ReactElement {
  const { tell } = useStrings(setUpStrings);
  const button = kind === 'list' ? tell.copy : tell.copyRequest;
  return (
    <CopyText
      text={text}
      words={{ button, copied: tell.copied, notCopied: tell.notCopied }}
      label={name ? `${button}: ${name}` : undefined}
    />
  );
}
