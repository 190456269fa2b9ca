import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import type { AcademicYear } from '../../ground/rules/School';
import { AgreementLinks } from './AgreementLinks';
import { BundleSection } from './bundle/BundleSection';
import { DevelopmentLink } from './DevelopmentLink';
import { recordsStrings } from './en';
import { findRecords, isAny, isUnsigned, noFilter } from './findRecords';
import type { RecordFilter } from './findRecords';
import { Empty } from '../../ground/ui/Empty';
import { IconLine } from '../../ground/ui/IconLine';
import { useRecordService } from '../../sessions/record/useRecordService';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { KeeperSearch } from './KeeperSearch';
import { NewSince } from './NewSince';
import { RecordFilters } from './RecordFilters';
import { RecordRows } from './RecordRows';
import { SampleSection } from './sample/SampleSection';
import { SealsNotice } from '../../sessions/record/ui/SealsNotice';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useSeals } from '../../sessions/record/ui/useSeals';
import { useStrings } from '../../ground/ui/useStrings';
import type { RecordListRow } from '../../sessions/record/RecordService';

/** My records, as supervisor and as supervisee; what waits for my signature stands first. */
export function RecordsList(): React.ReactElement {
  const askRecords = useRecordService();
  const strings = useStrings(recordsStrings);
  const home = useHome();
  const [year, setYear] = React.useState<AcademicYear | undefined>();
  const records = useLoad(React.useCallback(() => askRecords((it) => it.listRecords(year)), [askRecords, year]));
  const years = useLoad(React.useCallback(() => askRecords((it) => it.recordYears()), [askRecords]));
  // whoever keeps records and takes part in no supervision has none of their own to wait for
  const keepsAlone = home.state === 'full' && home.value.belonging.keeps && !home.value.belonging.takesPart;
  const known = years.state === 'full' ? years.value : [];
  return (
    <Page>
      <PageHeader title={strings.title} lead={strings.lead} />
      {home.state === 'full' ? <NewSince view={home.value} /> : undefined}
      {keepsAlone ? undefined : (
        <LoadStates
          of={records}
          rows={8}
          isEmpty={(rows) => rows.length === 0 && year === undefined && known.length < 2}
          empty={<Empty title={strings.none}>{strings.noneWords}</Empty>}
        >
          {(rows) => <Records key={year} rows={rows} years={known} year={year} onYear={setYear} />}
        </LoadStates>
      )}
      {keepsAlone ? undefined : <AgreementLinks />}
      <DevelopmentLink />
      {home.state === 'full' && home.value.belonging.keeps ? (
        <>
          <KeeperSearch offers={home.value.catalogue.offers} />
          <SampleSection />
          <BundleSection />
        </>
      ) : undefined}
    </Page>
  );
}

const useStyles = makeStyles({
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
  // the table above ends without a space of its own
  others: { paddingTop: '20px' },
});

/** Above this many rows a list is searched, and folded. */
const mostShown = 12;

interface RecordsProps {
  readonly rows: readonly RecordListRow[];
  readonly years: readonly AcademicYear[];
  /** The one year shown; without it this year and the last. */
  readonly year: AcademicYear | undefined;
  readonly onYear: (year: AcademicYear | undefined) => void;
}

function Records({ rows, years, year, onYear }: RecordsProps): React.ReactElement {
  const strings = useStrings(recordsStrings);
  const [filter, setFilter] = React.useState<RecordFilter>(noFilter);
  const [unfolded, setUnfolded] = React.useState(false);
  const sorted = [...rows].sort((a, b) => b.session.startsAt.localeCompare(a.session.startsAt));
  const waiting = isAny(filter) ? sorted.filter((row) => row.waitsForMe) : [];
  const found = findRecords(
    sorted.filter((row) => !waiting.includes(row)),
    filter,
  );
  const page = unfolded ? found : found.slice(0, mostShown);
  const seals = useSeals([...waiting, ...page].map(({ session }) => session));
  const searched = rows.length > mostShown || years.length > 1 || year !== undefined;
  return (
    <>
      <SealsNotice seals={seals} />
      {waiting.length > 0 ? (
        <Section title={strings.waits(waiting.length)}>
          <RecordRows label={strings.waits(waiting.length)} rows={waiting} seals={seals} />
        </Section>
      ) : undefined}
      {searched || page.length > 0 ? (
        <Section title={searched ? strings.find : strings.all}>
          {searched ? (
            <>
              <RecordFilters
                filter={filter}
                onFilter={setFilter}
                kinds={kindsOf(rows)}
                unsigned={rows.filter(isUnsigned).length}
                years={years}
                year={year}
                onYear={onYear}
              />
              <Found found={found.length} all={rows.length} />
            </>
          ) : undefined}
          {page.length > 0 ? <RecordRows label={strings.all} rows={page} seals={seals} /> : undefined}
          <Others count={found.length - page.length} onShow={() => setUnfolded(true)} />
        </Section>
      ) : undefined}
      {searched ? (
        <IconLine quiet icon={<LockClosed16Regular />}>
          {strings.neverWords}
        </IconLine>
      ) : undefined}
    </>
  );
}

function Found({ found, all }: { readonly found: number; readonly all: number }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordsStrings);
  return (
    <p role="status" className={styles.count}>
      {strings.found(found, all)}
    </p>
  );
}

interface OthersProps {
  readonly count: number;
  readonly onShow: () => void;
}

function Others({ count, onShow }: OthersProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(recordsStrings);
  if (count === 0) return null;
  return (
    <div className={styles.others}>
      <Button onClick={onShow}>{strings.others(count)}</Button>
    </div>
  );
}

const kindsOf = (rows: readonly RecordListRow[]): readonly string[] =>
  [...new Set(rows.map(({ offerTitle }) => offerTitle))].sort((a, b) => a.localeCompare(b, 'en-GB'));
