import * as React from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/lib/atoms/svg/copy';
import { useHost } from './HostContext';
import { useNotice } from './Notices';

export interface CopyTextProps {
  readonly text: string;
  readonly words: { readonly button: string; readonly copied: string; readonly notCopied: string };
  /** Says what for, where several buttons say the same. */
  readonly label?: string | undefined;
  readonly icon?: ButtonProps['icon'];
  readonly appearance?: ButtonProps['appearance'];
}

/** Copies a text; where the browser refuses (Teams' frame may), it shows the text to copy by hand. */
export function CopyText({ text, words, label, icon, appearance }: CopyTextProps): React.ReactElement {
  const host = useHost();
  const say = useNotice();
  const [byHand, setByHand] = React.useState(false);
  const copy = async (): Promise<void> => {
    try {
      await (host.copyText ? host.copyText(text) : navigator.clipboard.writeText(text));
      setByHand(false);
      say('done', words.copied);
    } catch {
      // not an error to report: the person can still copy it
      setByHand(true);
    }
  };
  return (
    <>
      <Button appearance={appearance} icon={icon ?? <Copy20Regular />} aria-label={label} onClick={() => void copy()}>
        {words.button}
      </Button>
      {byHand ? (
        <Field label={words.notCopied} style={{ flexBasis: '100%' }}>
          <Textarea readOnly resize="vertical" value={text} onFocus={(event) => event.target.select()} />
        </Field>
      ) : undefined}
    </>
  );
}
