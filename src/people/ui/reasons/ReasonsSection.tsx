import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useStrings } from '../../../ground/ui/useStrings';
import type { TrustView } from '../../PeopleService';
import { EditedSection } from '../EditedSection';
import { reasonStrings } from './en';
import { ReasonsForm } from './ReasonsForm';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  words: { ...typographyStyles.body1, margin: 0 },
});

export interface ReasonsSectionProps {
  readonly data: Pick<TrustView, 'catalogue'>;
  readonly onSaved: (sentence: string) => void;
}

/** Why staff should have supervision, the heaviest reason first, for the trust to put in its own words. */
export function ReasonsSection({ data, onSaved }: ReasonsSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(reasonStrings);
  const reasons = [...(data.catalogue.scopeReasons ?? [])].sort((a, b) => a.position - b.position);
  return (
    <EditedSection
      words={{ ...strings, lead: strings.lead(reasons.length) }}
      onSaved={onSaved}
      form={(ends) => <ReasonsForm reasons={reasons} {...ends} />}
    >
      {reasons.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ol className={styles.list}>
        {reasons.map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
      </ol>
    </EditedSection>
  );
}
