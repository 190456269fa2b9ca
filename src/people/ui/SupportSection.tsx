import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { Section } from '../../ground/ui/Section';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { useStrings } from '../../ground/ui/useStrings';
import { supportStrings, trustStrings } from '../en';
import type { TrustData } from '../PeopleService';
import { SupportForm } from './SupportForm';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  words: { ...typographyStyles.body1, margin: 0 },
});

export interface SupportSectionProps {
  readonly data: TrustData;
  readonly onSaved: (sentence: string) => void;
}

/** Help beside supervision that the trust offers, for the trust to enter and change. */
export function SupportSection({ data, onSaved }: SupportSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(supportStrings);
  const { settings: saved } = useStrings(trustStrings);
  const { editing, open, close } = useEditing<true>();
  const support = data.catalogue.furtherSupport ?? [];
  const done = (): void => {
    close();
    onSaved(saved.saved);
  };
  return (
    <Section
      title={strings.title}
      lead={strings.lead}
      end={
        editing ? undefined : (
          <Button aria-label={strings.changeOf} onClick={() => open(true)}>
            {strings.change}
          </Button>
        )
      }
    >
      {editing ? <SupportForm support={support} onDone={done} onCancel={close} /> : undefined}
      {!editing && support.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      {editing ? undefined : (
        <ul className={styles.list}>
          {support.map(({ key, title, contact }) => (
            <li key={key}>{strings.one(title, contact)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
