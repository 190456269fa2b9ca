import * as React from 'react';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { Empty } from '../../ground/ui/Empty';
import { IconLine } from '../../ground/ui/IconLine';
import { LoadStates } from '../../ground/ui/LoadStates';
import { useNotice } from '../../ground/ui/Notices';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import type { Routes } from '../../ground/ui/Route';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import type { AllocationData } from '../../people/AllocationService';
import { allocationOf } from '../../people/rules/allocation';
import { noFactsOf } from '../../people/rules/StaffFacts';
import { useAllocationService } from '../../people/useAllocationService';
import { EditingContext } from '../../ground/ui/forms/EditingContext';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { AskForSupervisor } from './AskForSupervisor';
import { allocationStrings } from './en';
import { EverybodySection } from './EverybodySection';
import { LooksSection } from './LooksSection';
import { PaperSheet } from './PaperSheet';
import { SchoolsTable } from './SchoolsTable';
import { StaffForm } from './StaffForm';
import { SupervisorsSection } from './SupervisorsSection';
import { WithoutSection } from './WithoutSection';
import type { OpenAbout } from './OpenAbout';

/** Who should have supervision, why, and who gives it; for trust leads and record keepers. */
export function AllocationPage({ person }: Routes['allocation']): React.ReactElement {
  const touch = useTouchTargets();
  const strings = useStrings(allocationStrings);
  const ask = useAllocationService();
  const say = useNotice();
  const data = useLoad(React.useCallback(() => ask((it) => it.openAllocation()), [ask]));
  const done = (sentence: string): void => {
    say('done', sentence);
    data.refresh();
  };
  return (
    <Page className={touch}>
      <PageHeader title={strings.title} lead={data.state === 'full' ? leadOf(data.value, strings) : undefined} />
      <LoadStates of={data} rows={10} failed={(code) => (code === 'forbidden' ? <Closed /> : undefined)}>
        {(value) => <Content data={value} first={person} onDone={done} />}
      </LoadStates>
    </Page>
  );
}

function leadOf(data: AllocationData, { lead }: typeof allocationStrings): string {
  const { lines } = allocationOf(data);
  return lead(lines.length, lines.filter(({ isAllocated }) => !isAllocated).length);
}

function Closed(): React.ReactElement {
  const { title, closed } = useStrings(allocationStrings);
  return (
    <Section title={title}>
      <Empty title={closed.title}>{closed.words}</Empty>
    </Section>
  );
}

interface ContentProps {
  readonly data: AllocationData;
  readonly first: string | undefined;
  readonly onDone: (sentence: string) => void;
}

function Content({ data, first, onDone }: ContentProps): React.ReactElement {
  const strings = useStrings(allocationStrings);
  const allocation = React.useMemo(() => allocationOf(data), [data]);
  const { editing, open, close, guard } = useEditing<OpenAbout>(
    first ? { form: 'facts', personKey: first } : undefined,
  );
  const person = data.people.find(({ key }) => key === editing?.personKey);
  const finish = (sentence: string): void => {
    close();
    onDone(sentence);
  };
  const facts =
    data.staff.find(({ personKey }) => personKey === person?.key) ?? (person ? noFactsOf(person.key) : undefined);
  if (person && facts && editing?.form === 'sheet')
    return <PaperSheet data={data} person={person} facts={facts} onBack={close} />;
  return (
    <>
      {data.isThere ? undefined : (
        <Section title={strings.title}>
          <p>{strings.older}</p>
        </Section>
      )}
      <EditingContext.Provider value={guard}>
        {person && editing?.form === 'ask' ? (
          <AskForSupervisor key={person.key} data={data} person={person} onDone={finish} onCancel={close} />
        ) : undefined}
        {person && facts && editing?.form === 'facts' && data.isThere ? (
          <StaffForm
            key={person.key}
            data={data}
            person={person}
            facts={facts}
            onSheet={() => open({ form: 'sheet', personKey: person.key })}
            onDone={finish}
            onCancel={close}
          />
        ) : undefined}
      </EditingContext.Provider>
      <WithoutSection data={data} schools={allocation.schools} onOpen={open} />
      <LooksSection lines={allocation.lines} />
      <SchoolsTable data={data} schools={allocation.schools} />
      <SupervisorsSection data={data} supervisors={allocation.supervisors} onOpen={open} />
      <EverybodySection data={data} lines={allocation.lines} onOpen={open} />
      <IconLine quiet icon={<LockClosed16Regular />}>
        {strings.privacy}
      </IconLine>
    </>
  );
}
