import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { LateStep } from '../../ground/rules/Catalogue';
import { Section } from '../../ground/ui/Section';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { useStrings } from '../../ground/ui/useStrings';
import { lateStepStrings, trustStrings } from '../en';
import type { TrustData } from '../PeopleService';
import { LateStepsForm } from './LateStepsForm';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px' },
  words: { ...typographyStyles.body1, margin: 0 },
});

export interface LateStepsSectionProps {
  readonly data: TrustData;
  readonly onSaved: (sentence: string) => void;
}

/** The policy's steps when a session is late, for the trust to enter and change. */
export function LateStepsSection({ data, onSaved }: LateStepsSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(lateStepStrings);
  const { settings: saved } = useStrings(trustStrings);
  const { editing, open, close } = useEditing<true>();
  const steps = data.catalogue.settings.lateSteps ?? [];
  const nameOf = ({ to, personKey }: LateStep): string =>
    to === 'supervisor'
      ? strings.supervisor
      : (data.people.find(({ key }) => key === personKey)?.name ?? strings.nobody);
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
      {editing ? (
        <LateStepsForm
          steps={steps}
          people={data.people}
          onDone={() => {
            close();
            onSaved(saved.saved);
          }}
          onCancel={close}
        />
      ) : undefined}
      {!editing && steps.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      {editing || steps.length === 0 ? undefined : (
        <ol className={styles.list}>
          {steps.map((step, index) => (
            <li key={index}>{strings.one(step.title, nameOf(step), step.afterDays)}</li>
          ))}
        </ol>
      )}
    </Section>
  );
}
