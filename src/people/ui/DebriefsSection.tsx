import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { dutyRows } from '../../ground/rules/dutyRows';
import { timeOfMinutes } from '../../ground/ui/forms/timeOfMinutes';
import { useStrings } from '../../ground/ui/useStrings';
import { debriefsStrings } from '../en';
import type { TrustView } from '../PeopleService';
import { DebriefsForm } from './DebriefsForm';
import { EditedSection } from './EditedSection';
import { WithEverybody } from './WithEverybody';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px' },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

export interface DebriefsSectionProps {
  readonly data: Pick<TrustView, 'catalogue'>;
  readonly onSaved: (sentence: string) => void;
}

/** Who takes debriefs, in order, and the trust's own text to talk along. */
export function DebriefsSection({ data, onSaved }: DebriefsSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(debriefsStrings);
  const { settings } = data.catalogue;
  const rota = dutyRows(settings);
  const { debriefTemplate: template } = settings;
  return (
    <EditedSection
      words={strings}
      onSaved={onSaved}
      form={(ends) => (
        <WithEverybody>
          {(people) => (
            <DebriefsForm rota={rota} template={template ?? { title: '', address: '' }} people={people} {...ends} />
          )}
        </WithEverybody>
      )}
    >
      {rota.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ol className={styles.list}>
        {rota.map(({ name, weekdays, from, to }, index) => (
          <li key={index}>{strings.one(name, weekdays, timeOfMinutes(from), timeOfMinutes(to))}</li>
        ))}
      </ol>
      <p className={styles.words}>{strings.templateIs(template?.title ?? '')}</p>
    </EditedSection>
  );
}
