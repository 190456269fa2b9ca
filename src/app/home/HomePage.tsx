import * as React from 'react';
import { firstNameOf } from '../../ground/rules/names';
import { partOfDay } from './greeting';
import { minutesInZone } from '../../ground/rules/days';
import type { Session } from '../../sessions/rules/Session';
import { homeStrings } from './en';
import { Empty } from '../../ground/ui/Empty';
import { useHome, useHomeStands } from '../../sessions/home/ui/HomeContext';
import { LazyBoundary } from '../../ground/ui/LazyBoundary';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteButton } from '../../ground/ui/RouteLink';
import { useStrings } from '../../ground/ui/useStrings';
import { SuperviseeHome } from './SuperviseeHome';
import { SupervisorHome } from './SupervisorHome';
import type { HomeView } from '../../sessions/home/HomeView';

const CutOffWork = React.lazy(() =>
  import(/* webpackChunkName: 'cut-off' */ '../../sessions/booking/ui/CutOffWork').then((file) => ({
    default: file.CutOffWork,
  })),
);
const SiteNotes = React.lazy(() =>
  import(/* webpackChunkName: 'site-notes' */ './seldom/SiteNotes').then((file) => ({ default: file.SiteNotes })),
);
const NotSetUp = React.lazy(() =>
  import(/* webpackChunkName: 'trust-home' */ './NotSetUp').then((file) => ({ default: file.NotSetUp })),
);
const TrustHome = React.lazy(() =>
  import(/* webpackChunkName: 'trust-home' */ './seldom/TrustHome').then((file) => ({ default: file.TrustHome })),
);
const LaterWork = React.lazy(() =>
  import(/* webpackChunkName: 'later-work' */ './LaterWork').then((file) => ({ default: file.LaterWork })),
);

/** The first view: for whoever supervises, what needs them; for everybody, their own supervision. */
export function HomePage(): React.ReactElement {
  const home = useHome();
  const stands = useHomeStands();
  const strings = useStrings(homeStrings);
  const isOld = home.state === 'full' && home.old === true;
  return (
    <Page>
      <LoadStates
        of={home}
        heading={<PageHeader title={strings.title} />}
        rows={6}
        failed={(code) =>
          code === 'notFound' ? (
            <LazyBoundary quiet>
              <NotSetUp />
            </LazyBoundary>
          ) : undefined
        }
      >
        {(view) => (
          <>
            <PageHeader
              title={strings.greeting(
                partOfDay(minutesInZone(view.now, view.catalogue.settings.zone)),
                firstNameOf(view.name),
              )}
              lead={strings.dateAndWeek(view.today, view.week)}
              actions={
                view.supervisees.length > 0 ? (
                  <RouteButton to={{ place: 'book' }} appearance="primary">
                    {strings.bookSession}
                  </RouteButton>
                ) : undefined
              }
            />
            {view.upgradeWaits || view.unknown > 0 || isOld ? (
              <LazyBoundary quiet>
                <SiteNotes view={view} old={isOld} />
              </LazyBoundary>
            ) : undefined}
            <CutOff sessions={view.unfinished} />
            {stands ? (
              <LazyBoundary quiet>
                <LaterWork view={view} />
              </LazyBoundary>
            ) : undefined}
            <Content view={view} />
          </>
        )}
      </LoadStates>
    </Page>
  );
}

/**
 * What was cut off is seen to once, when Home opens; it stays while Home is read again, so that what was done can be
 * read.
 */
function CutOff({ sessions }: { readonly sessions: readonly Session[] }): React.ReactElement | null {
  const [found] = React.useState(sessions);
  return found.length === 0 ? null : (
    <LazyBoundary quiet>
      <CutOffWork sessions={found} />
    </LazyBoundary>
  );
}

function Content({ view }: { readonly view: HomeView }): React.ReactElement {
  const { notListed } = useStrings(homeStrings);
  if (view.supervisees.length > 0) return <SupervisorHome view={view} />;
  const { oversees, keeps, administers } = view.belonging;
  if (view.mine.length === 0 && view.needs.length === 0 && (oversees || keeps || (!view.me && administers)))
    return (
      <LazyBoundary quiet>
        <TrustHome view={view} />
      </LazyBoundary>
    );
  if (!view.me && view.mine.length === 0)
    return <Empty title={notListed.title}>{notListed.words(view.catalogue.settings.keepers)}</Empty>;
  return <SuperviseeHome view={view} />;
}
