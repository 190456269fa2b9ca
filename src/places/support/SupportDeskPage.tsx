import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { dayInZone } from '../../ground/rules/days';
import { Empty } from '../../ground/ui/Empty';
import { FormIssues } from '../../ground/ui/FormIssues';
import { FormTrouble } from '../../ground/ui/FormTrouble';
import { LeaveQuestion } from '../../ground/ui/LeaveQuestion';
import { LoadStates } from '../../ground/ui/LoadStates';
import { useNotice } from '../../ground/ui/Notices';
import { Columns, Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import type { Routes } from '../../ground/ui/Route';
import { RouteLink } from '../../ground/ui/RouteLink';
import { SaveState } from '../../ground/ui/SaveState';
import type { Saving } from '../../ground/ui/SaveState';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useLeaveGuard } from '../../ground/ui/useLeaveGuard';
import { useLoad } from '../../ground/ui/useLoad';
import { useOutcome } from '../../ground/ui/useOutcome';
import type { RunningOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import { useZone } from '../../ground/ui/ZoneContext';
import type { SupportDesk } from '../../plans/PlanService';
import { usePlanService } from '../../plans/usePlanService';
import { DeskAside } from './DeskAside';
import { DeskForm } from './DeskForm';
import { deskStrings } from './en';
import { OfferList } from './OfferList';
import { PriorityMatrix } from './PriorityMatrix';
import { useSupportDraft } from './useSupportDraft';
import type { SupportWriting } from './useSupportDraft';

/** Where a trust lead writes what is offered to the people of some roles in a year. */
export function SupportDeskPage({ planKey, year }: Routes['supportDesk']): React.ReactElement {
  const touch = useTouchTargets();
  const strings = useStrings(deskStrings);
  const ask = usePlanService();
  const data = useLoad(React.useCallback(() => ask((it) => it.openSupportDesk(planKey, year)), [ask, planKey, year]));
  return (
    <Page className={touch}>
      <LoadStates
        of={data}
        rows={10}
        heading={<PageHeader title={strings.title('', year)} />}
        failed={(code) => (code === 'forbidden' ? <Closed /> : undefined)}
      >
        {(desk) => <Desk key={`${desk.planKey} ${desk.year}`} desk={desk} onAgain={data.refresh} />}
      </LoadStates>
    </Page>
  );
}

function Closed(): React.ReactElement {
  const { closed } = useStrings(deskStrings);
  return (
    <Section title={closed.title}>
      <Empty title={closed.title}>{closed.words}</Empty>
    </Section>
  );
}

interface DeskProps {
  readonly desk: SupportDesk;
  readonly onAgain: () => void;
}

function Desk({ desk, onAgain }: DeskProps): React.ReactElement {
  const strings = useStrings(deskStrings);
  const writing = useSupportDraft(desk);
  const outcome = useOutcome();
  const [isPreview, setPreview] = React.useState(false);
  const guard = useLeaveGuard(writing.saving.kind === 'notSaved');
  const publish = usePublish(desk, writing, outcome, onAgain);
  const { overview } = writing;
  const isSame = desk.published !== undefined && textOf(desk.published.overview) === textOf(overview);
  return (
    <>
      <div>
        <RouteLink to={{ place: 'support', planKey: desk.planKey }}>{strings.back}</RouteLink>
      </div>
      <PageHeader
        title={strings.title(overview.about.title, desk.year)}
        lead={desk.published === undefined ? strings.lead.new : strings.lead.published}
        actions={
          <>
            <StateBadge state="draft">{strings.draft}</StateBadge>
            <SaveState saving={savingOf(writing)} onTryNow={writing.tryNow} />
            <Button aria-pressed={isPreview} onClick={() => setPreview(!isPreview)}>
              {isPreview ? strings.closePreview : strings.preview}
            </Button>
            <Button appearance="primary" disabledFocusable={outcome.busy || isSame} onClick={() => void publish()}>
              {strings.publish}
            </Button>
          </>
        }
      />
      <Beneath desk={desk} isSame={isSame} isPreview={isPreview} />
      {guard.asking ? <LeaveQuestion guard={guard} /> : undefined}
      <FormIssues outcome={outcome}>
        <FormTrouble title={strings.notPublished} kept={strings.kept} />
        {isPreview ? (
          <>
            <OfferList overview={overview} view={undefined} own={false} lead="" terms={termsShown} />
            <PriorityMatrix overview={overview} forLeads={false} />
          </>
        ) : (
          <Columns
            main={<DeskForm desk={desk} writing={writing} terms={termsShown} />}
            aside={<DeskAside desk={desk} writing={writing} terms={termsShown} />}
          />
        )}
      </FormIssues>
    </>
  );
}

/** Staff of several schools read it: terms are counted as most schools have them. */
const termsShown = 3;

const textOf = (value: unknown): string => JSON.stringify(value);

interface BeneathProps {
  readonly desk: SupportDesk;
  readonly isSame: boolean;
  readonly isPreview: boolean;
}

/** Under the header: why nothing can be published. */
function Beneath({ desk, isSame, isPreview }: BeneathProps): React.ReactElement {
  const strings = useStrings(deskStrings);
  const zone = useZone();
  const day = desk.published && dayInZone(new Date(desk.published.publishedAt), zone);
  return (
    <div role="status">
      {desk.draft?.broken ? <p>{strings.broken}</p> : undefined}
      {isPreview ? <p>{strings.previewing}</p> : undefined}
      {isSame && day !== undefined ? <p>{strings.nothingToPublish(day)}</p> : undefined}
    </div>
  );
}

function savingOf({ saving }: SupportWriting): Saving {
  switch (saving.kind) {
    case 'saving':
      return { state: 'saving' };
    case 'saved':
      return saving.savedAt === undefined ? { state: 'idle' } : { state: 'saved', at: saving.savedAt.toISOString() };
    case 'notSaved':
      return { state: 'notSaved', why: whyNot(saving.code), kept: false };
  }
}

function whyNot(code: string): 'offline' | 'throttled' | 'refused' | 'failed' {
  if (code === 'offline' || code === 'throttled') return code;
  return code === 'forbidden' || code === 'newer' ? 'refused' : 'failed';
}

/** Saves what waits, then publishes it; pressed again after a failure it publishes once. */
function usePublish(
  desk: SupportDesk,
  writing: SupportWriting,
  outcome: RunningOutcome,
  onAgain: () => void,
): () => Promise<void> {
  const strings = useStrings(deskStrings);
  const ask = usePlanService();
  const say = useNotice();
  const key = React.useRef(crypto.randomUUID());
  return async () => {
    const draft = await writing.settled();
    if (draft === undefined) return;
    const published = await outcome.run(() => ask((it) => it.publishSupport({ key: key.current, draft })));
    if (published === undefined) return;
    key.current = crypto.randomUUID();
    say('done', strings.published);
    onAgain();
  };
}
