import * as React from 'react';
import { Empty } from '../../ground/ui/Empty';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { Section } from '../../ground/ui/Section';
import { failure, useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import type { AllocationData } from '../../people/AllocationService';
import type { FileKind } from '../../people/files/rules/columns';
import { useAllocationService } from '../../people/useAllocationService';
import { usePeopleService } from '../../people/usePeopleService';
import { useHandoverService } from '../../sessions/handover/useHandoverService';
import type { FileData } from './checkedFile';
import { fileStrings } from './en';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';

/** People, schools and allocations from files, and into files. */
export function FilesPage(): React.ReactElement {
  const touch = useTouchTargets();
  const strings = useStrings(fileStrings);
  const load = useLoadFileData();
  const data = useLoad(load);
  return (
    <Page className={touch}>
      <PageHeader title={strings.title} lead={strings.lead} />
      <LoadStates
        of={data}
        rows={6}
        isEmpty={(value) => kindsFor(value).length === 0}
        empty={
          <Section title={strings.title}>
            <Empty title={strings.closed.title}>{strings.closed.words}</Empty>
          </Section>
        }
      >
        {(value) => (
          <>
            <ImportSection data={value} kinds={kindsFor(value)} onDone={data.refresh} />
            <ExportSection data={value} kinds={kindsFor(value)} />
          </>
        )}
      </LoadStates>
    </Page>
  );
}

/** Administrators enter people and schools; trust leads and record keepers know who supervises whom. */
function kindsFor({ trust, allocation }: FileData): readonly FileKind[] {
  return [
    ...(trust.mayEdit ? (['people', 'schools'] as const) : []),
    ...(allocation === undefined ? [] : (['allocations'] as const)),
  ];
}

function useLoadFileData(): () => Promise<FileData> {
  const askPeople = usePeopleService();
  const askAllocation = useAllocationService();
  const askHandover = useHandoverService();
  return React.useCallback(async () => {
    const [trust, allocation] = await Promise.all([
      askPeople((it) => it.openTrustData()),
      askAllocation((it) => it.openAllocation()).catch(undefinedIfForbidden),
    ]);
    if (allocation === undefined) return { trust, allocation, requests: [], allocationColumns: [] };
    const [requests, allocationColumns] = await Promise.all([
      askHandover((it) => it.openRequests()),
      askAllocation((it) => it.fileColumns()),
    ]);
    return { trust, allocation, requests, allocationColumns };
  }, [askPeople, askAllocation, askHandover]);
}

/** Whoever may not see allocations brings in people and schools all the same. */
function undefinedIfForbidden(error: unknown): AllocationData | undefined {
  if (failure(error).code !== 'forbidden') throw error;
  return undefined;
}
