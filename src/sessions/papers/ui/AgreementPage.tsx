import * as React from 'react';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { agreementStrings } from '../en';
import { usePaperService } from '../usePaperService';
import { asksWhy } from '../../record/ui/look/asksWhy';
import { AgreementLook } from './AgreementLook';
import { AgreementPaper } from './AgreementPaper';

export interface AgreementPageProps {
  readonly pairKey: string;
}

/** How a pair works together: made, changed and signed by both, read again later. */
export function AgreementPage({ pairKey }: AgreementPageProps): React.ReactElement {
  const askPapers = usePaperService();
  const strings = useStrings(agreementStrings);
  const touch = useTouchTargets();
  const agreement = useLoad(
    React.useCallback(() => askPapers((it) => it.openAgreement(pairKey)), [askPapers, pairKey]),
  );
  if (asksWhy(agreement))
    return (
      <Page className={touch}>
        <AgreementLook pairKey={pairKey} onSaid={agreement.again} />
      </Page>
    );
  return (
    <Page className={touch}>
      <LoadStates of={agreement} heading={<PageHeader title={strings.title} />} rows={10}>
        {(view) => <AgreementPaper key={pairKey} view={view} onView={agreement.replace} />}
      </LoadStates>
    </Page>
  );
}
