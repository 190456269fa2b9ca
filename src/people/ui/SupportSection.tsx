import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useStrings } from '../../ground/ui/useStrings';
import { supportStrings } from '../en';
import type { TrustView } from '../PeopleService';
import { EditedSection } from './EditedSection';
import { SupportForm } from './SupportForm';
import { WithEverybody } from './WithEverybody';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  words: { ...typographyStyles.body1, margin: 0 },
});

export interface SupportSectionProps {
  readonly data: Pick<TrustView, 'catalogue'>;
  readonly onSaved: (sentence: string) => void;
}

/** Help beside supervision that the trust offers, for the trust to enter and change. */
export function SupportSection({ data, onSaved }: SupportSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(supportStrings);
  const support = data.catalogue.furtherSupport ?? [];
  return (
    <EditedSection
      words={strings}
      onSaved={onSaved}
      form={(ends) => (
        <WithEverybody>{(people) => <SupportForm support={support} people={people} {...ends} />}</WithEverybody>
      )}
    >
      {support.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {support.map(({ key, title, contact }) => (
          <li key={key}>{strings.one(title, contact)}</li>
        ))}
      </ul>
    </EditedSection>
  );
}
