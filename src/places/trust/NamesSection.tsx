import * as React from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '../../ground/ui/breakpoints';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { countedTermNames, halfTermNames } from '../../ground/rules/School';
import type { TermName } from '../../ground/rules/School';
import { pageOfPeople } from '../../picture/rules/TrustPicture';
import type { TrustPicture } from '../../picture/rules/TrustPicture';
import { DueList } from './DueList';
import { trustPlaceStrings } from './en';
import type { TrustPlaceStrings } from './en';
import { Filters } from './Filters';
import type { NamedKey } from './Filters';
import { LineTable } from './LineTable';
import { LoadList } from './LoadList';
import { SaveButtons } from './SaveButtons';
import type { TrustAsk } from './TrustAsk';
import type { Everybody } from './useEverybody';
import { everythingOf, firstPageOf, isOnFirstPage } from './whatIsShown';
import type { Shown } from './whatIsShown';

const useStyles = makeStyles({
  // a table reaches over the section's edge (see useTableStyles.scroll): what follows it stands clear of it
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    alignItems: 'center',
    justifyContent: 'space-between',
    margin: '20px -24px 0',
    padding: '14px 24px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: { margin: 0, padding: '14px 0 0' },
  },
});

/** A trust has thousands of people: so many more rows are drawn at a press. */
const moreAtOnce = 50;

export interface NamesSectionProps {
  readonly picture: TrustPicture;
  readonly everybody: Everybody & { readonly again: () => void };
  readonly ask: TrustAsk;
  readonly onAsk: (ask: TrustAsk) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly schools: readonly NamedKey[];
  readonly roles: readonly NamedKey[];
  /** More than the first page is wanted. */
  readonly onMore: () => void;
}

/** Names and dates behind every number: the first page at once, everybody on asking. */
export function NamesSection(props: NamesSectionProps): React.ReactElement {
  const { picture, everybody, ask, onAsk, typed, onTyped, schools, roles, onMore } = props;
  const styles = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  const isWhole = everybody.state === 'full';
  const shown = isWhole ? everythingOf(everybody.value, ask, typed, picture.day) : firstPageOf(picture, ask);
  const waiting = everybody.state === 'loading' ? strings.readingSchools(everybody.done) : '';
  const title = titleOf(ask, schools, strings);
  return (
    <Section title={title} lead={strings.listLead}>
      <Filters
        ask={ask}
        onAsk={onAsk}
        typed={typed}
        onTyped={onTyped}
        schools={schools}
        roles={roles}
        supervisors={isWhole ? supervisorsOf(everybody.value.lines) : []}
        onChoosing={onMore}
      />
      <span role="status" className={styles.quiet}>
        {waiting}
      </span>
      {everybody.state === 'failed' ? (
        <span>
          {strings.notRead} <Button onClick={everybody.again}>{strings.again}</Button>
        </span>
      ) : undefined}
      {waiting === '' || isOnFirstPage(ask, typed) ? (
        <Rows shown={shown} title={title} isWhole={isWhole} isNarrowed={isNarrowed(ask, typed)} {...props} />
      ) : undefined}
    </Section>
  );
}

interface RowsProps extends NamesSectionProps {
  readonly shown: Shown;
  readonly title: string;
  readonly isWhole: boolean;
  readonly isNarrowed: boolean;
}

function Rows({
  shown,
  title,
  isWhole,
  isNarrowed: narrowed,
  picture,
  ask,
  onAsk,
  onMore,
}: RowsProps): React.ReactElement {
  const table = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  if (shown.kind === 'due')
    return shown.people.length === 0 ? (
      <span className={table.quiet}>{narrowed ? strings.none.filtered : strings.noneDueHere}</span>
    ) : (
      <Due key={JSON.stringify(ask)} title={title} shown={shown} />
    );
  if (shown.kind === 'loads')
    return shown.loads.length === 0 ? (
      <span className={table.quiet}>
        {picture.overLimit.limit === 0 ? strings.overLimit.noLimit : strings.none.overLimit}
      </span>
    ) : (
      <LoadList loads={shown.loads} onAsk={onAsk} />
    );
  if (shown.lines.length === 0 && shown.all === 0)
    return (
      <span className={table.quiet}>
        {narrowed ? strings.none.filtered : strings.none[ask.look === undefined ? 'everybody' : lookKey(ask)]}
      </span>
    );
  return <Lines key={JSON.stringify(ask)} {...{ shown, title, isWhole, picture, onMore }} />;
}

interface DueProps {
  readonly title: string;
  readonly shown: Extract<Shown, { kind: 'due' }>;
}

function Due({ title, shown: { people, past } }: DueProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(trustPlaceStrings);
  const [most, setMost] = React.useState(moreAtOnce);
  const rest = people.length - most;
  return (
    <>
      <DueList title={title} people={people.slice(0, most)} past={past} />
      {rest > 0 ? (
        <div className={styles.foot}>
          <Link as="button" onClick={() => setMost(most + moreAtOnce)}>
            {rest > moreAtOnce ? strings.showMore(moreAtOnce) : strings.showRest(rest)}
          </Link>
        </div>
      ) : undefined}
    </>
  );
}

interface LinesProps extends Pick<RowsProps, 'title' | 'isWhole' | 'picture' | 'onMore'> {
  readonly shown: Extract<Shown, { kind: 'lines' }>;
}

function Lines({ shown, title, isWhole, picture, onMore }: LinesProps): React.ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  const [most, setMost] = React.useState(pageOfPeople);
  const lines = shown.lines.slice(0, most);
  const rest = shown.all - lines.length;
  const showMore = (): void => {
    setMost(most + moreAtOnce);
    if (!isWhole) onMore();
  };
  return (
    <>
      <LineTable title={title} lines={lines} today={picture.day} />
      <div className={styles.foot}>
        {rest > 0 ? (
          <Link as="button" onClick={showMore}>
            {rest > moreAtOnce ? strings.showMore(moreAtOnce) : strings.showRest(rest)}
          </Link>
        ) : undefined}
        <span className={table.quiet}>{strings.shownOf(lines.length, shown.all)}</span>
        <SaveButtons lines={shown.lines} count={shown.all} today={picture.day} isWhole={isWhole} onMore={onMore} />
      </div>
    </>
  );
}

const lookKey = ({ look }: TrustAsk): Exclude<TrustAsk['look'], undefined> => look ?? 'overdue';

const isNarrowed = ({ school, role, supervisor }: TrustAsk, typed: string): boolean =>
  [school, role, supervisor].some((one) => one !== undefined) || typed.trim() !== '';

function titleOf({ look, term, school }: TrustAsk, schools: readonly NamedKey[], strings: TrustPlaceStrings): string {
  if (term === undefined) return strings.lists[look ?? 'everybody'];
  const name = termOf(term);
  const at = schools.find(({ key }) => key === school)?.name;
  if (name === undefined) return strings.lists.everybody;
  return at === undefined ? strings.dueList(name) : strings.dueListOf(name, at);
}

export function termOf(term: string): TermName | undefined {
  const [, word] = term.split(' ');
  return [...halfTermNames, ...countedTermNames].find((one) => one === word);
}

function supervisorsOf(
  lines: readonly { readonly supervisorKey: string; readonly supervisor: string }[],
): readonly NamedKey[] {
  const found = new Map(lines.map(({ supervisorKey, supervisor }) => [supervisorKey, supervisor]));
  found.delete('');
  return [...found].map(([key, name]) => ({ key, name })).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
