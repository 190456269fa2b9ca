import * as React from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/lib/atoms/svg/copy';
import { setUpStrings } from '../en';
import { useHost } from '../../ground/ui/HostContext';
import { useNotice } from '../../ground/ui/Notices';
import { useStrings } from '../../ground/ui/useStrings';

export interface CopyButtonProps {
  readonly kind: 'list' | 'request';
  /** What the request is for, so that several buttons can be told apart. */
  readonly name?: string;
  readonly text: string;
}

/** Copies a text; where the browser refuses (Teams' frame may), it shows the text to copy by hand. */
export function CopyButton({ kind, name, text }: CopyButtonProps): React.ReactElement {
  const { tell } = useStrings(setUpStrings);
  const host = useHost();
  const say = useNotice();
  const [byHand, setByHand] = React.useState(false);
  const words = kind === 'list' ? tell.copy : tell.copyRequest;

  const copy = async (): Promise<void> => {
    try {
      await (host.copyText ? host.copyText(text) : navigator.clipboard.writeText(text));
      setByHand(false);
      say('done', tell.copied);
    } catch {
      // not an error to report: the person can still copy it
      setByHand(true);
    }
  };
  return (
    <>
      <Button icon={<Copy20Regular />} aria-label={name ? `${words}: ${name}` : undefined} onClick={() => void copy()}>
        {words}
      </Button>
      {byHand ? (
        <Field label={tell.notCopied} style={{ flexBasis: '100%' }}>
          <Textarea readOnly resize="vertical" value={text} onFocus={(event) => event.target.select()} />
        </Field>
      ) : undefined}
    </>
  );
}
