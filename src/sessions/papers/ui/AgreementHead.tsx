import * as React from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from '@fluentui/react-components';
import { DocumentArrowDown20Regular } from '@fluentui/react-icons/lib/atoms/svg/document-arrow-down';
import { Print20Regular } from '@fluentui/react-icons/lib/atoms/svg/print';
import { dayInZone } from '../../../ground/rules/days';
import { KeepButtons } from '../../../ground/ui/KeepButtons';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { joined } from '../../../ground/words/words';
import { agreementStrings } from '../en';
import type { AgreementView } from '../PaperService';
import { paperShown } from './paperShown';
import { useAgreementFile } from './useAgreementFile';
import { usePrintAgreement } from './usePrintAgreement';

const useStyles = makeStyles({
  saved: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Whose it is, how it stands, and taking it along: on paper, and as a Word file once it is signed. */
export function AgreementHead({ view }: { readonly view: AgreementView }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(agreementStrings);
  const { dates } = useStrings();
  const { draft, inForce, zone } = view;
  const savedDay = draft && dayInZone(draft.savedAt, zone);
  const shown = paperShown(view);
  const print = usePrintAgreement(shown, zone);
  const file = useAgreementFile(draft === undefined ? inForce : undefined);
  const making = file.state === 'making';
  return (
    <>
      <PageHeader
        title={view.myRole === 'keeper' ? strings.titleOfOthers : strings.title}
        lead={joined(view.parties.map(({ name }) => name))}
        actions={
          <>
            {draft ? <StateBadge state="draft">{strings.draft(draft.number)}</StateBadge> : undefined}
            {draft ? (
              <span className={styles.saved}>
                {strings.saved(savedDay === view.today ? undefined : savedDay, dates.time(draft.savedAt, zone))}
              </span>
            ) : undefined}
            {!draft && inForce ? <StateBadge state="agreed" /> : undefined}
            {shown === undefined ? undefined : (
              <KeepButtons>
                <Button icon={<Print20Regular />} onClick={() => void print.start()}>
                  {strings.print}
                </Button>
                {file.make ? (
                  <Button
                    icon={<DocumentArrowDown20Regular />}
                    disabledFocusable={making}
                    onClick={() => void file.make?.()}
                  >
                    {making ? strings.preparing : strings.word}
                  </Button>
                ) : undefined}
              </KeepButtons>
            )}
          </>
        }
      />
      {file.state === 'failed' ? (
        <MessageBar intent="warning" role="alert">
          <MessageBarBody>{strings.wordFailed}</MessageBarBody>
        </MessageBar>
      ) : undefined}
      {print.portal}
    </>
  );
}
