import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { dutyRows } from '../../ground/rules/dutyRows';
import { Section } from '../../ground/ui/Section';
import { timeOfMinutes } from '../../ground/ui/forms/timeOfMinutes';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { useStrings } from '../../ground/ui/useStrings';
import { debriefsStrings, trustStrings } from '../en';
import type { TrustData } from '../PeopleService';
import { DebriefsForm } from './DebriefsForm';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px' },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

export interface DebriefsSectionProps {
  readonly data: TrustData;
  readonly onSaved: (sentence: string) => void;
}

/** Who takes debriefs, in order, and the trust's own text to talk along. */
export function DebriefsSection({ data, onSaved }: DebriefsSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(debriefsStrings);
  const { settings: saved } = useStrings(trustStrings);
  const { editing, open, close } = useEditing<true>();
  const { settings } = data.catalogue;
  const rota = dutyRows(settings);
  const { debriefTemplate: template } = settings;
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
        <DebriefsForm
          rota={rota}
          template={template ?? { title: '', address: '' }}
          people={data.people}
          onDone={() => {
            close();
            onSaved(saved.saved);
          }}
          onCancel={close}
        />
      ) : (
        <>
          {rota.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
          <ol className={styles.list}>
            {rota.map(({ name, weekdays, from, to }, index) => (
              <li key={index}>{strings.one(name, weekdays, timeOfMinutes(from), timeOfMinutes(to))}</li>
            ))}
          </ol>
          <p className={styles.words}>{strings.templateIs(template?.title ?? '')}</p>
        </>
      )}
    </Section>
  );
}
