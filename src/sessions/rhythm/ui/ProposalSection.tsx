import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreedCadence } from '../../rules/cadence';
import type { RhythmItem } from '../../rules/WorkItem';
import { rhythmStrings } from '../en';
import type { RhythmView } from '../RhythmService';
import { useRhythmChange } from './useRhythmChange';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface ProposalSectionProps {
  readonly view: RhythmView;
  readonly item: RhythmItem;
  readonly onChanged: () => void;
}

/** What one of the two has asked for, with the other's answer. */
export function ProposalSection({ view, item, onChanged }: ProposalSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(rhythmStrings);
  const { outcome, run } = useRhythmChange(onChanged);
  const cadence = agreedCadence(item.cadence);
  const words = cadence === undefined ? item.cadence : strings.rhythm(cadence, view.termsAYear);
  const mine = item.ownerKey === view.myKey;
  return (
    <FormIssues outcome={outcome}>
      <Section
        tint="brand"
        title={
          mine
            ? strings.proposed(view.otherName, words, item.from)
            : strings.youProposed(words, item.from, view.otherName)
        }
      >
        {item.why === '' ? undefined : <p className={styles.words}>{item.why}</p>}
        <div className={styles.buttons}>
          {mine ? (
            <>
              <Button
                appearance="primary"
                disabledFocusable={outcome.busy}
                onClick={() => void run((it) => it.answerRhythm(item, true), strings.agreedSaid)}
              >
                {strings.agree}
              </Button>
              <Button
                disabledFocusable={outcome.busy}
                onClick={() => void run((it) => it.answerRhythm(item, false), strings.notNowSaid)}
              >
                {strings.notNow}
              </Button>
            </>
          ) : (
            <Button
              disabledFocusable={outcome.busy}
              onClick={() => void run((it) => it.answerRhythm(item, false), strings.takenBack)}
            >
              {strings.takeBack}
            </Button>
          )}
        </div>
        <FormTrouble title={strings.notDone} kept={strings.kept} />
      </Section>
    </FormIssues>
  );
}
