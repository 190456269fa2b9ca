import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import type { Offer } from '../../ground/rules/Catalogue';
import type { AcademicYear } from '../../ground/rules/School';
import { IconLine } from '../../ground/ui/IconLine';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import type { EveryRecordQuestion, EveryRecords } from '../../sessions/record/EveryRecords';
import { useRecordService } from '../../sessions/record/useRecordService';
import { EveryRecordList } from './EveryRecordList';
import { keeperSearchStrings, recordsStrings } from './en';
import { FilterFields, useFilterGrid } from './FilterFields';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const everything: EveryRecordQuestion = {
  person: '',
  offerKey: '',
  year: undefined,
  signed: 'any',
  from: undefined,
};
/** Above this many rows a list is folded. */
const mostShown = 12;
const states = ['any', 'unsigned', 'signed'] as const;

export interface KeeperSearchProps {
  readonly offers: readonly Pick<Offer, 'key' | 'title'>[];
}

/** For record keepers: every record of the trust, found by what the register says and never by its words. */
export function KeeperSearch({ offers }: KeeperSearchProps): React.ReactElement {
  const styles = useStyles();
  const { grid } = useFilterGrid();
  const askRecords = useRecordService();
  const strings = useStrings(keeperSearchStrings);
  const [typed, setTyped] = React.useState(everything);
  const [asked, setAsked] = React.useState(everything);
  const found = useLoad(React.useCallback(() => askRecords((it) => it.findEveryRecord(asked)), [askRecords, asked]));
  const years: readonly AcademicYear[] = found.state === 'full' ? found.value.years : [];
  const search = (event: React.FormEvent): void => {
    event.preventDefault();
    setAsked({ ...typed });
  };
  return (
    <Section title={strings.title}>
      <form className={grid} role="search" aria-label={strings.title} onSubmit={search}>
        <FilterFields
          sought={{ person: typed.person, kind: typed.offerKey, year: typed.year, signed: typed.signed }}
          onSought={({ kind, ...sought }) => setTyped({ ...typed, ...sought, offerKey: kind })}
          kinds={offers}
          years={years}
          yearsElse={strings.thisYear}
          states={states}
        />
        <div className={styles.actions}>
          <Button type="submit">{strings.search}</Button>
        </div>
      </form>
      <LoadStates of={found} rows={4}>
        {(answer) => <Answer key={JSON.stringify(asked)} asked={asked} first={answer} />}
      </LoadStates>
      <IconLine quiet icon={<LockClosed16Regular />}>
        {strings.neverWords}
      </IconLine>
    </Section>
  );
}

interface AnswerProps {
  readonly asked: EveryRecordQuestion;
  readonly first: EveryRecords;
}

/** What was found, a page at a time. */
function Answer({ asked, first }: AnswerProps): React.ReactElement {
  const styles = useStyles();
  const askRecords = useRecordService();
  const strings = useStrings(keeperSearchStrings);
  const [pages, setPages] = React.useState<readonly EveryRecords[]>([first]);
  const [state, setState] = React.useState<'idle' | 'busy' | 'failed'>('idle');
  const [shown, setShown] = React.useState(mostShown);
  const { others } = useStrings(recordsStrings);
  const rows = pages.flatMap((page) => page.rows);
  const more = pages[pages.length - 1]?.more;
  const goOn = async (): Promise<void> => {
    setState('busy');
    try {
      const next = await askRecords((it) => it.findEveryRecord({ ...asked, from: more }));
      setPages([...pages, next]);
      setShown(rows.length + mostShown);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <p role="status" className={styles.quiet}>
        {first.tooMany === true ? strings.tooMany(first.people.length) : strings.found(rows.length, more !== undefined)}
      </p>
      {first.tooMany !== true && first.people.length > 1 ? (
        <p className={styles.quiet}>{strings.fits(first.people)}</p>
      ) : undefined}
      {rows.length > 0 ? <EveryRecordList rows={rows.slice(0, shown)} /> : undefined}
      {rows.length > shown ? (
        <div className={styles.actions}>
          <Button onClick={() => setShown(rows.length)}>{others(rows.length - shown)}</Button>
        </div>
      ) : undefined}
      {more === undefined || rows.length > shown ? undefined : (
        <div className={styles.actions}>
          <Button disabledFocusable={state === 'busy'} onClick={() => void goOn()}>
            {strings.more}
          </Button>
          {state === 'failed' ? <span role="alert">{strings.moreFailed}</span> : undefined}
        </div>
      )}
    </>
  );
}
