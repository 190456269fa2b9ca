import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Section } from '../../ground/ui/Section';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { useStrings } from '../../ground/ui/useStrings';
import { trustStrings } from '../en';

export interface EditedSectionProps {
  readonly words: {
    readonly title: string;
    readonly lead: string;
    readonly change: string;
    /** Of the button, for a screen reader: what it changes. */
    readonly changeOf: string;
  };
  readonly onSaved: (sentence: string) => void;
  readonly form: (ends: { readonly onDone: () => void; readonly onCancel: () => void }) => React.ReactElement;
  /** What stands there while nobody changes it. */
  readonly children: React.ReactNode;
}

/** Something the trust enters as a whole: shown, and in its form when somebody presses to change it. */
export function EditedSection({ words, onSaved, form, children }: EditedSectionProps): React.ReactElement {
  const { settings } = useStrings(trustStrings);
  const { editing, open, close } = useEditing<true>();
  const onDone = (): void => {
    close();
    onSaved(settings.saved);
  };
  return (
    <Section
      title={words.title}
      lead={words.lead}
      end={
        editing ? undefined : (
          <Button aria-label={words.changeOf} onClick={() => open(true)}>
            {words.change}
          </Button>
        )
      }
    >
      {editing ? form({ onDone, onCancel: close }) : children}
    </Section>
  );
}
