import * as React from 'react';
import { usePrintKey } from '../../record/ui/usePrintKey';
import type { PaperShown } from './paperShown';

const AgreementPrint = React.lazy(() =>
  import(/* webpackChunkName: 'print' */ './AgreementPrint').then((file) => ({ default: file.AgreementPrint })),
);

/** Prints what stands on the page; the browser's own key for printing does the same. */
export function usePrintAgreement(
  paper: PaperShown | undefined,
  zone: string,
): { start(): Promise<void>; readonly portal: React.ReactNode } {
  const [printing, setPrinting] = React.useState(false);
  const start = async (): Promise<void> => setPrinting(paper !== undefined);
  usePrintKey(start);
  const portal = printing && paper !== undefined && (
    <React.Suspense fallback={null}>
      <AgreementPrint paper={paper} zone={zone} onDone={() => setPrinting(false)} />
    </React.Suspense>
  );
  return { start, portal };
}
