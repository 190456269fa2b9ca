import * as React from 'react';
import { Clock20Regular } from '@fluentui/react-icons/lib/atoms/svg/clock';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { PersonAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/person-add';
import { CountTile, CountTiles } from '../../ground/ui/CountTile';
import { Empty } from '../../ground/ui/Empty';
import { LoadStates } from '../../ground/ui/LoadStates';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import type { ReadersView } from '../../library/LibraryService';
import { useLibraryService } from '../../library/useLibraryService';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { policyStrings, readerStrings } from './en';
import { toPolicies } from './policyPath';
import { ReadersBySchool } from './ReadersBySchool';
import { ReaderList } from './ReaderList';
import type { Shows } from './ReaderList';
import { SignatureSheet } from './SignatureSheet';

/** For trust leads: who has signed an edition, and who has still to. */
export function ReadersPage({ documentKey }: { readonly documentKey: string }): React.ReactElement {
  const strings = useStrings(readerStrings);
  const { back } = useStrings(policyStrings);
  const home = useHome();
  const ask = useLibraryService();
  const data = useLoad(React.useCallback(() => ask((it) => it.openReaders(documentKey)), [ask, documentKey]));
  if (home.state === 'full' && !home.value.belonging.oversees) {
    return (
      <>
        <PageHeader title={strings.title} />
        <Section title={strings.closed.title}>
          <Empty title={strings.closed.title}>{strings.closed.words}</Empty>
        </Section>
      </>
    );
  }
  return (
    <>
      <div>
        <RouteLink to={toPolicies}>{back}</RouteLink>
      </div>
      <LoadStates of={data} rows={10} heading={<PageHeader title={strings.title} />}>
        {(view) => (
          <>
            <PageHeader
              title={strings.title}
              lead={strings.lead(view.document)}
              actions={view.rows.length > 0 ? <SignatureSheet view={view} /> : undefined}
            />
            <Counted view={view} />
          </>
        )}
      </LoadStates>
    </>
  );
}

function Counted({ view }: { readonly view: ReadersView }): React.ReactElement {
  const strings = useStrings(readerStrings);
  const [shows, setShows] = React.useState<Shows>('missing');
  const { rows, isLifted, others, unknown } = view;
  if (rows.length === 0) {
    const why = isLifted ? strings.nobody : strings.notLifted;
    return (
      <Section title={why.title}>
        <Empty title={why.title}>{why.words}</Empty>
      </Section>
    );
  }
  const signed = rows.filter(({ reading }) => reading !== undefined);
  const missing = rows.filter(({ reading }) => reading === undefined);
  const starters = missing.filter(({ isNew }) => isNew);
  const shown = { missing, new: starters, signed }[shows];
  return (
    <>
      <CountTiles label={strings.tiles.label}>
        <CountTile
          count={missing.length}
          words={strings.tiles.missing}
          mark={<Clock20Regular />}
          list={{ shown: shows === 'missing', onShow: () => setShows('missing') }}
        />
        <CountTile
          count={starters.length}
          words={strings.tiles.isNew}
          mark={<PersonAdd20Regular />}
          list={{ shown: shows === 'new', onShow: () => setShows('new') }}
        />
        <CountTile
          count={signed.length}
          words={strings.tiles.signed(rows.length)}
          mark={<CheckmarkCircle20Regular />}
          list={{ shown: shows === 'signed', onShow: () => setShows('signed') }}
        />
      </CountTiles>
      <ReaderList key={shows} view={view} shows={shows} rows={shown} />
      <ReadersBySchool view={view} />
      {others > 0 ? <p>{strings.others(others)}</p> : undefined}
      {unknown > 0 ? <p role="status">{strings.unknown(unknown)}</p> : undefined}
      <p>{strings.sheet.note}</p>
    </>
  );
}
