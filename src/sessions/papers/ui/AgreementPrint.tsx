import * as React from 'react';
import { PrintPortal } from '../../record/ui/PrintPortal';
import { PrintedAgreement } from './PrintedAgreement';
import type { PrintedAgreementProps } from './PrintedAgreement';

export interface AgreementPrintProps extends PrintedAgreementProps {
  readonly onDone: () => void;
}

/** An agreement on its way to paper. */
export const AgreementPrint = ({ onDone, ...printed }: AgreementPrintProps): React.ReactElement => (
  <PrintPortal onDone={onDone}>
    <PrintedAgreement {...printed} />
  </PrintPortal>
);
