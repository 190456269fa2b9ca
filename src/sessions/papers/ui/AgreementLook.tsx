import * as React from 'react';
import { useStrings } from '../../../ground/ui/useStrings';
import { lookStrings } from '../../record/ui/look/en';
import { ReasonFirst } from '../../record/ui/look/ReasonFirst';
import { usePaperService } from '../usePaperService';

export interface AgreementLookProps {
  readonly pairKey: string;
  /** The reason stands with the pair: the agreement may be opened. */
  readonly onSaid: () => void;
}

/** A record keeper opens the agreement of others. */
export function AgreementLook({ pairKey, onSaid }: AgreementLookProps): React.ReactElement {
  const askPapers = usePaperService();
  const strings = useStrings(lookStrings);
  return (
    <ReasonFirst
      what="agreement"
      before={React.useCallback(() => askPapers((it) => it.beforeAgreementLook(pairKey)), [askPapers, pairKey])}
      lead={({ names }) => strings.agreementLead(names)}
      say={(look) => askPapers((it) => it.lookAtAgreement(pairKey, look))}
      onSaid={onSaid}
    />
  );
}
