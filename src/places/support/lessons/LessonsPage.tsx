import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Empty } from '../../../ground/ui/Empty';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteLink } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { Waiting } from '../../../ground/ui/Waiting';
import type { LessonsView } from '../../../plans/LessonService';
import { usePlanService } from '../../../plans/usePlanService';
import { useHome } from '../../../sessions/home/ui/HomeContext';
import { lessonDeskStrings, lessonStrings } from './en';
import { LearnedList } from './LearnedList';
import { LessonDeskSections } from './LessonDeskSections';
import { MyOffers } from './MyOffers';
import { OfferLesson } from './OfferLesson';

/** What the trust has learned; anybody offers, trust leads take it to a change. */
export function LessonsPage(): React.ReactElement {
  const touch = useTouchTargets();
  const strings = useStrings(lessonStrings);
  const home = useHome();
  return (
    <Page className={touch}>
      <div>
        <RouteLink to={{ place: 'support' }}>{strings.back}</RouteLink>
      </div>
      {home.state === 'loading' ? (
        <>
          <PageHeader title={strings.title} lead={strings.lead} />
          <Waiting rows={8} slow={home.slow} />
        </>
      ) : (
        <Loaded oversees={home.state === 'full' && home.value.belonging.oversees} />
      )}
    </Page>
  );
}

/** Leads are asked for what they work on at once; whether somebody leads is known by then. */
function Loaded({ oversees }: { readonly oversees: boolean }): React.ReactElement {
  const strings = useStrings(lessonStrings);
  const ask = usePlanService();
  const data = useLoad(React.useCallback(() => ask((it) => it.openLessons(oversees)), [ask, oversees]));
  return (
    <LoadStates of={data} rows={8} heading={<PageHeader title={strings.title} lead={strings.lead} />}>
      {(view) => (view.isThere ? <Lessons view={view} onChanged={data.refresh} /> : <Older />)}
    </LoadStates>
  );
}

function Older(): React.ReactElement {
  const strings = useStrings(lessonStrings);
  return (
    <>
      <PageHeader title={strings.title} lead={strings.lead} />
      <Section title={strings.learned.title}>
        <Empty title={strings.learned.none}>{strings.older}</Empty>
      </Section>
    </>
  );
}

interface LessonsProps {
  readonly view: LessonsView;
  readonly onChanged: () => void;
}

function Lessons({ view, onChanged }: LessonsProps): React.ReactElement {
  const strings = useStrings(lessonStrings);
  const { note } = useStrings(lessonDeskStrings);
  const [form, setForm] = React.useState<'offer' | 'note' | undefined>();
  const close = (): void => setForm(undefined);
  return (
    <>
      <PageHeader
        title={strings.title}
        lead={strings.lead}
        actions={
          <>
            {view.desk ? <Button onClick={() => setForm('note')}>{note.open}</Button> : undefined}
            <Button onClick={() => setForm('offer')}>{strings.offer.open}</Button>
          </>
        }
      />
      {form === undefined ? undefined : (
        <OfferLesson
          key={form}
          today={view.today}
          noting={form === 'note'}
          onClose={close}
          onDone={() => {
            close();
            onChanged();
          }}
        />
      )}
      {view.desk ? <LessonDeskSections view={view} desk={view.desk} onChanged={onChanged} /> : undefined}
      <LearnedList view={view} />
      <MyOffers offers={view.mine} onChanged={onChanged} />
    </>
  );
}
