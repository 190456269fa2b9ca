import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Empty } from '../../ground/ui/Empty';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { Section } from '../../ground/ui/Section';
import { failure, useLoad } from '../../ground/ui/useLoad';
import { Trouble } from '../../ground/ui/Trouble';
import { useRead } from '../../ground/ui/useRead';
import type { ToldRows } from '../../ground/ui/useRead';
import { useStrings } from '../../ground/ui/useStrings';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import { Waiting } from '../../ground/ui/Waiting';
import type { AllocationData } from '../../people/AllocationService';
import type { FileKind } from '../../people/files/rules/columns';
import { useAllocationService } from '../../people/useAllocationService';
import { usePeopleService } from '../../people/usePeopleService';
import { useHandoverService } from '../../sessions/handover/useHandoverService';
import type { FileData } from './checkedFile';
import { fileStrings } from './en';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';

/** Of a list as short as that everything is read at once; in a longer one at a press. */
const fewStaff = 500;

/** People, schools and allocations from files, and into files. */
export function FilesPage(): React.ReactElement {
  const touch = useTouchTargets();
  const strings = useStrings(fileStrings);
  const askPeople = usePeopleService();
  const trust = useLoad(React.useCallback(() => askPeople((it) => it.openTrust()), [askPeople]));
  const [isWanted, setWanted] = React.useState(false);
  return (
    <Page className={touch}>
      <PageHeader title={strings.title} lead={strings.lead} />
      <LoadStates of={trust} rows={6}>
        {({ staff }) =>
          isWanted || staff <= fewStaff ? (
            <Files />
          ) : (
            <Section title={strings.whole.title} lead={strings.whole.lead}>
              <div>
                <Button onClick={() => setWanted(true)}>{strings.whole.read}</Button>
              </div>
            </Section>
          )
        }
      </LoadStates>
    </Page>
  );
}

/** A file is compared with everything there is, and everything goes into one. */
function Files(): React.ReactElement {
  const strings = useStrings(fileStrings);
  const [version, setVersion] = React.useState(0);
  const data = useRead(useLoadFileData(), version);
  if (data.state === 'failed' && data.value === undefined)
    return <Trouble code={data.code} requestId={data.requestId} onAgain={data.again} />;
  if (data.value === undefined)
    return (
      <>
        <p role="status">{data.rows > 0 ? strings.whole.reading(data.rows) : ''}</p>
        <Waiting rows={6} slow={false} />
      </>
    );
  const kinds = kindsFor(data.value);
  if (kinds.length === 0)
    return (
      <Section title={strings.title}>
        <Empty title={strings.closed.title}>{strings.closed.words}</Empty>
      </Section>
    );
  return (
    <>
      <ImportSection data={data.value} kinds={kinds} onDone={() => setVersion((before) => before + 1)} />
      <ExportSection data={data.value} kinds={kinds} />
    </>
  );
}

/** Administrators enter people and schools; trust leads and record keepers know who supervises whom. */
function kindsFor({ trust, allocation }: FileData): readonly FileKind[] {
  return [
    ...(trust.mayEdit ? (['people', 'schools'] as const) : []),
    ...(allocation === undefined ? [] : (['allocations'] as const)),
  ];
}

function useLoadFileData(): (told: ToldRows) => Promise<FileData> {
  const askPeople = usePeopleService();
  const askAllocation = useAllocationService();
  const askHandover = useHandoverService();
  return React.useCallback(
    async (told: ToldRows) => {
      const [trust, allocation] = await Promise.all([
        askPeople((it) => it.openTrustData(told)),
        askAllocation((it) => it.openAllocation()).catch(undefinedIfForbidden),
      ]);
      if (allocation === undefined) return { trust, allocation, requests: [], allocationColumns: [] };
      const [requests, allocationColumns] = await Promise.all([
        askHandover((it) => it.openRequests()),
        askAllocation((it) => it.fileColumns()),
      ]);
      return { trust, allocation, requests, allocationColumns };
    },
    [askPeople, askAllocation, askHandover],
  );
}

/** Whoever may not see allocations brings in people and schools all the same. */
function undefinedIfForbidden(error: unknown): AllocationData | undefined {
  if (failure(error).code !== 'forbidden') throw error;
  return undefined;
}
