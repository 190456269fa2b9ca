import { labelled, sentences } from '../../ground/words/joining';
import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Person } from '../../ground/rules/Person';
import { useFields } from '../../ground/ui/forms/useFields';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { AllocationData } from '../../people/AllocationService';
import type { StaffFacts } from '../../people/rules/StaffFacts';
import { allocationStrings } from './en';

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, minHeight: '56px', margin: '0 0 8px' },
  head: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
  buttons: { '@media print': { display: 'none' } },
});

export interface PaperSheetProps {
  readonly data: AllocationData;
  readonly person: Person;
  readonly facts: StaffFacts;
  readonly onBack: () => void;
}

/** A sheet to write on with somebody who has no account: the trust's agenda, and room to sign. The Hub keeps none of it. */
export function PaperSheet({ data, person, facts, onBack }: PaperSheetProps): React.ReactElement {
  const styles = useStyles();
  const look = useFields();
  const { sheet: strings } = useStrings(allocationStrings);
  const { agenda, settings } = data.catalogue;
  const rows = [
    strings.day,
    strings.present,
    ...agenda.map(({ title }) => title),
    strings.actions,
    labelled(strings.signed, person.name),
    labelled(strings.signed, facts.outsideName),
  ];
  return (
    <Section title={strings.title(person.name)} lead={strings.by(facts.outsideName)}>
      <div className={styles.buttons}>
        <div className={look.buttons}>
          <Button appearance="primary" onClick={() => window.print()}>
            {strings.printNow}
          </Button>
          <Button onClick={onBack}>{strings.back}</Button>
        </div>
      </div>
      <p className={look.words}>{sentences(labelled(strings.trust, settings.trustName), strings.reference)}</p>
      {rows.map((title) => (
        <div key={title} className={styles.line}>
          <p className={styles.head}>{title}</p>
        </div>
      ))}
    </Section>
  );
}
