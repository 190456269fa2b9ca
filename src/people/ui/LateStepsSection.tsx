import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { LateStep } from '../../ground/rules/Catalogue';
import { useStrings } from '../../ground/ui/useStrings';
import { lateStepStrings } from '../en';
import type { TrustData } from '../PeopleService';
import { EditedSection } from './EditedSection';
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
  const steps = data.catalogue.settings.lateSteps ?? [];
  const nameOf = ({ to, personKey }: LateStep): string =>
    to === 'supervisor'
      ? strings.supervisor
      : (data.people.find(({ key }) => key === personKey)?.name ?? strings.nobody);
  return (
    <EditedSection
      words={strings}
      onSaved={onSaved}
      form={(ends) => <LateStepsForm steps={steps} people={data.people} {...ends} />}
    >
      {steps.length === 0 ? (
        <p className={styles.words}>{strings.none}</p>
      ) : (
        <ol className={styles.list}>
          {steps.map((step, index) => (
            <li key={index}>{strings.one(step.title, nameOf(step), step.afterDays)}</li>
          ))}
        </ol>
      )}
    </EditedSection>
  );
}
