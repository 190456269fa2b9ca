import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import type { AgreementView } from '../PaperService';
import { usePaperService } from '../usePaperService';

const useStyles = makeStyles({ words: { ...typographyStyles.body1, margin: 0 } });

export interface BeginSectionProps {
  readonly view: AgreementView;
  readonly onView: (view: AgreementView) => void;
}

/** Nothing is begun yet: either of the two can. */
export function BeginSection({ view, onView }: BeginSectionProps): React.ReactElement | null {
  const styles = useStyles();
  const { begin } = useStrings(agreementStrings);
  if (view.offered.length === 0) return null;
  return (
    <Section title={begin.title}>
      <p className={styles.words}>{begin.words}</p>
      <BeginButton pairKey={view.pair.pairKey} label={begin.button} primary onView={onView} />
    </Section>
  );
}

export interface BeginButtonProps {
  readonly pairKey: string;
  readonly label: string;
  readonly primary?: boolean;
  readonly onView: (view: AgreementView) => void;
}

/** Begins an agreement, or the next one. */
export function BeginButton({ pairKey, label, primary, onView }: BeginButtonProps): React.ReactElement {
  const { begin } = useStrings(agreementStrings);
  const askPapers = usePaperService();
  const say = useNotice();
  const outcome = useOutcome();
  // made once: pressing twice begins one
  const [key] = React.useState(() => crypto.randomUUID());
  const press = async (): Promise<void> => {
    const view = await outcome.run(() => askPapers((it) => it.beginAgreement(pairKey, key)));
    if (view === undefined) return;
    say('done', begin.begun);
    onView(view);
  };
  return (
    <FormIssues outcome={outcome}>
      <FormTrouble title={begin.notBegun} kept={begin.kept} />
      <div>
        <Button
          appearance={primary ? 'primary' : undefined}
          disabledFocusable={outcome.busy}
          onClick={() => void press()}
        >
          {outcome.busy ? begin.beginning : label}
        </Button>
      </div>
    </FormIssues>
  );
}
