import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { LateStep } from '../../ground/rules/Catalogue';
import { useRead } from '../../ground/ui/useRead';
import { useStrings } from '../../ground/ui/useStrings';
import { lateStepStrings } from '../en';
import type { TrustView } from '../PeopleService';
import { usePeopleService } from '../usePeopleService';
import { EditedSection } from './EditedSection';
import { WithEverybody } from './WithEverybody';
import { LateStepsForm } from './LateStepsForm';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px' },
  words: { ...typographyStyles.body1, margin: 0 },
});

export interface LateStepsSectionProps {
  readonly data: Pick<TrustView, 'catalogue'>;
  readonly onSaved: (sentence: string) => void;
}

/** The policy's steps when a session is late, for the trust to enter and change. */
export function LateStepsSection({ data, onSaved }: LateStepsSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(lateStepStrings);
  const ask = usePeopleService();
  const steps = data.catalogue.settings.lateSteps ?? [];
  const keys = steps.flatMap(({ to, personKey }) => (to === 'supervisor' ? [] : [personKey])).join();
  const readNamed = React.useCallback(() => ask((it) => it.peopleByKeys(keys.split(','))), [ask, keys]);
  const named = useRead(keys === '' ? undefined : readNamed);
  const nameOf = ({ to, personKey }: LateStep): string => {
    if (to === 'supervisor') return strings.supervisor;
    if (named.value === undefined) return '…';
    return named.value.find(({ key }) => key === personKey)?.name ?? strings.nobody;
  };
  return (
    <EditedSection
      words={strings}
      onSaved={onSaved}
      form={(ends) => (
        <WithEverybody>{(people) => <LateStepsForm steps={steps} people={people} {...ends} />}</WithEverybody>
      )}
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
