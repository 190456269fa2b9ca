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
import type { StaffFacts } from '../../people/rules/StaffFacts';
import type { Person } from '../../ground/rules/Person';
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
import type { OpenAbout, Opens } from './OpenAbout';

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
  if (person && editing?.form === 'sheet')
    return <PaperSheet data={data} person={person} facts={factsOf(data, person)} onBack={close} />;
  return (
    <>
      {data.isThere ? undefined : <Older />}
      <EditingContext.Provider value={guard}>
        {person && editing ? (
          <Forms form={editing.form} data={data} person={person} onOpen={open} onDone={finish} onCancel={close} />
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

const factsOf = ({ staff }: AllocationData, { key }: Person): StaffFacts =>
  staff.find(({ personKey }) => personKey === key) ?? noFactsOf(key);

function Older(): React.ReactElement {
  const strings = useStrings(allocationStrings);
  return (
    <Section title={strings.title}>
      <p>{strings.older}</p>
    </Section>
  );
}

interface FormsProps extends Opens {
  readonly form: OpenAbout['form'];
  readonly data: AllocationData;
  readonly person: Person;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** The form that is open about somebody. */
function Forms({ form, data, person, onOpen, onDone, onCancel }: FormsProps): React.ReactElement | null {
  const given = { data, person, onDone, onCancel };
  if (form === 'ask') return <AskForSupervisor key={person.key} {...given} />;
  if (form !== 'facts' || !data.isThere) return null;
  return (
    <StaffForm
      key={person.key}
      {...given}
      facts={factsOf(data, person)}
      onSheet={() => onOpen({ form: 'sheet', personKey: person.key })}
    />
  );
}
