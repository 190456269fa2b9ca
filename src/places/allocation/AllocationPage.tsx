import * as React from 'react';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { Empty } from '../../ground/ui/Empty';
import { EditingContext } from '../../ground/ui/forms/EditingContext';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { IconLine } from '../../ground/ui/IconLine';
import { LoadStates } from '../../ground/ui/LoadStates';
import { useNotice } from '../../ground/ui/Notices';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import type { Routes } from '../../ground/ui/Route';
import { Section } from '../../ground/ui/Section';
import { Trouble } from '../../ground/ui/Trouble';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import { Waiting } from '../../ground/ui/Waiting';
import { allocationOf } from '../../people/rules/allocation';
import { figuresOf } from '../../people/rules/allocationFigures';
import type { StaffFacts } from '../../people/rules/StaffFacts';
import type { CountedAllocation } from '../../picture/PictureService';
import { usePictureService } from '../../picture/usePictureService';
import { AboutSomebody, staffFactsIn } from './AboutSomebody';
import { CountedLine } from './CountedLine';
import { allocationStrings } from './en';
import { EverybodySection } from './EverybodySection';
import { LooksSection } from './LooksSection';
import type { OpenAbout } from './OpenAbout';
import { PaperSheet } from './PaperSheet';
import { SchoolsTable } from './SchoolsTable';
import type { ShownAllocation } from './ShownAllocation';
import { SupervisorsSection } from './SupervisorsSection';
import { useWholeAllocation } from './useWholeAllocation';
import type { WholeAllocation } from './useWholeAllocation';
import { WithoutSection } from './WithoutSection';

/** The registers of so many staff are one page of each list: they are read whole without a press. */
const fewStaff = 500;

/** Who should have supervision, why, and who gives it; for trust leads and record keepers. */
export function AllocationPage({ person }: Routes['allocation']): React.ReactElement {
  const touch = useTouchTargets();
  const askPicture = usePictureService();
  const counted = useLoad(React.useCallback(() => askPicture((it) => it.openAllocationCount()), [askPicture]));
  const whole = useWholeAllocation();
  const { read } = whole;
  const isRead = counted.state === 'full';
  const staff = counted.state === 'full' ? counted.value?.count.staff : undefined;
  const readsWhole = isRead && (staff === undefined || staff <= fewStaff || person !== undefined);
  React.useEffect(() => {
    if (readsWhole) read();
  }, [readsWhole, read]);
  return (
    <Page className={touch}>
      <LoadStates
        of={counted}
        heading={<Heading />}
        rows={10}
        failed={(code) => (code === 'forbidden' ? <Closed /> : undefined)}
      >
        {(value) =>
          value !== undefined || whole.data !== undefined ? (
            <Content counted={value} whole={whole} first={person} />
          ) : (
            <FirstReading whole={whole} />
          )
        }
      </LoadStates>
    </Page>
  );
}

function Heading({ lead }: { readonly lead?: string }): React.ReactElement {
  const { title } = useStrings(allocationStrings);
  return <PageHeader title={title} lead={lead} />;
}

function Closed(): React.ReactElement {
  const { title, closed } = useStrings(allocationStrings);
  return (
    <Section title={title}>
      <Empty title={closed.title}>{closed.words}</Empty>
    </Section>
  );
}

/** Nobody has counted yet: the registers themselves are read. */
function FirstReading({ whole: { work, read } }: { readonly whole: WholeAllocation }): React.ReactElement {
  const { counted: strings } = useStrings(allocationStrings);
  const isClosed = work.state === 'failed' && work.code === 'forbidden';
  return (
    <>
      <Heading />
      {work.state === 'reading' ? <p role="status">{strings.reading(work.staff, 0)}</p> : undefined}
      {work.state !== 'failed' ? <Waiting rows={10} slow={false} /> : undefined}
      {isClosed ? <Closed /> : undefined}
      {work.state === 'failed' && !isClosed ? (
        <Trouble code={work.code} requestId={work.requestId} onAgain={read} />
      ) : undefined}
    </>
  );
}

interface ContentProps {
  readonly counted: CountedAllocation | undefined;
  readonly whole: WholeAllocation;
  readonly first: string | undefined;
}

/** Everybody where they were read; else what was counted. */
function useShown({ counted, whole }: Omit<ContentProps, 'first'>): Omit<ShownAllocation, 'version'> | undefined {
  const { data, work, read: onReadWhole } = whole;
  return React.useMemo(() => {
    if (data !== undefined) {
      const allocation = allocationOf(data);
      const figures = figuresOf(allocation, data.catalogue);
      const { catalogue, isThere } = data;
      return { catalogue, isThere, figures, whole: { data, allocation }, work, onReadWhole };
    }
    if (counted === undefined) return undefined;
    const { catalogue, isThere, count: figures } = counted;
    return { catalogue, isThere, figures, whole: undefined, work, onReadWhole };
  }, [counted, data, work, onReadWhole]);
}

function Content({ counted, whole, first }: ContentProps): React.ReactElement | null {
  const strings = useStrings(allocationStrings);
  const say = useNotice();
  const found = useShown({ counted, whole });
  const [version, setVersion] = React.useState(0);
  const { editing, open, close, guard } = useEditing<OpenAbout>(
    first ? { form: 'facts', personKey: first } : undefined,
  );
  if (found === undefined) return null;
  const shown: ShownAllocation = { ...found, version };
  const { inScope, without } = shown.figures;
  const openForm = (about: OpenAbout): void => {
    if (shown.whole === undefined) shown.onReadWhole();
    open(about);
  };
  const done = (sentence: string, facts?: StaffFacts): void => {
    close();
    say('done', sentence);
    if (facts !== undefined) whole.keep(facts);
    setVersion((before) => before + 1);
  };
  const { data } = whole;
  const person = data?.people.find(({ key }) => key === editing?.personKey);
  return (
    <>
      <Heading lead={strings.lead(inScope, without)} />
      {data && person && editing?.form === 'sheet' ? (
        <PaperSheet data={data} person={person} facts={staffFactsIn(data, person)} onBack={close} />
      ) : (
        <>
          {counted !== undefined && shown.whole === undefined ? (
            <CountedLine counted={counted} whole={whole} />
          ) : undefined}
          {shown.isThere ? undefined : <Older />}
          <EditingContext.Provider value={guard}>
            {editing ? (
              <AboutSomebody about={editing} shown={shown} onOpen={openForm} onDone={done} onCancel={close} />
            ) : undefined}
          </EditingContext.Provider>
          <WithoutSection shown={shown} onOpen={openForm} />
          <LooksSection figures={shown.figures} />
          <SchoolsTable shown={shown} />
          <SupervisorsSection shown={shown} onOpen={openForm} />
          <EverybodySection shown={shown} onOpen={openForm} />
          <IconLine quiet icon={<LockClosed16Regular />}>
            {strings.privacy}
          </IconLine>
        </>
      )}
    </>
  );
}

function Older(): React.ReactElement {
  const strings = useStrings(allocationStrings);
  return (
    <Section title={strings.title}>
      <p>{strings.older}</p>
    </Section>
  );
}
