import * as React from 'react';
import { Button, Input, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { BookOpen20Regular } from '@fluentui/react-icons/lib/atoms/svg/book-open';
import { Eye16Regular } from '@fluentui/react-icons/lib/atoms/svg/eye';
import { hashWith } from '../../ground/ui/addresses';
import { phone } from '../../ground/ui/breakpoints';
import { IconLine } from '../../ground/ui/IconLine';
import { useStrings } from '../../ground/ui/useStrings';
import type { PolicyPartView } from '../../library/PolicyPartService';
import type { PolicyEntry } from '../../library/rules/policiesFor';
import { policyStrings } from '../policies/en';
import { policiesAddress } from '../policies/policiesAddress';
import { PolicyState } from '../policies/PolicyState';
import { DocumentLink, Facts } from '../policies/PolicyWords';
import { foundIn } from '../policies/searchPolicies';
import { policiesPartStrings } from './en';

/** Of a column that is narrow only the first rows are shown; the Hub has all of them. */
const narrow = '@container (max-width: 520px)';
const firstRows = 3;
const mostChanges = 3;

const useStyles = makeStyles({
  card: {
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    ...typographyStyles.body1,
  },
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    [phone]: { '& .fui-Button': { minHeight: '44px' }, '& .fui-Input': { minHeight: '44px' } },
  },
  now: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px',
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'flex-start', gap: '8px' },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingInlineStart: '20px' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  later: { [narrow]: { display: 'none' } },
  line: { margin: 0 },
});

export interface PoliciesCardProps {
  readonly view: PolicyPartView;
  readonly hubUrl: string;
}

/** What is to be read first, then what is in force; a name opens the document where it lies. */
export function PoliciesCard({ view, hubUrl }: PoliciesCardProps): React.ReactElement {
  const styles = useStyles();
  const words = useStrings(policyStrings);
  const strings = useStrings(policiesPartStrings);
  const [typed, setTyped] = React.useState('');
  const { entries, today, isThere, unknown } = view;
  if (entries.length === 0) {
    return (
      <div className={styles.card}>
        <p className={styles.title}>{words.empty.title}</p>
        <p className={styles.line}>{isThere ? strings.unlisted : strings.older}</p>
        {unknown > 0 ? <p role="status">{strings.unknown(unknown)}</p> : undefined}
      </div>
    );
  }
  const searching = typed.trim() !== '';
  const found = foundIn(entries, typed);
  const shown = found.length === 0 ? entries : found;
  return (
    <div className={styles.card}>
      <div className={styles.parts}>
        <Input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        <ToRead entries={entries} hubUrl={hubUrl} />
        <h3 className={styles.title}>{words.current}</h3>
        <p role="status" className={styles.line}>
          {searching ? words.found(found.length, entries.length) : ''}
        </p>
        <ul className={styles.rows}>
          {shown.map((entry, index) => (
            <li
              key={entry.document.key}
              className={mergeClasses(styles.row, !searching && index >= firstRows && styles.later)}
            >
              <div className={styles.words}>
                <DocumentLink document={entry.document} origin={new URL(hubUrl).origin} />
                <Facts document={entry.document} today={today} />
              </div>
              <PolicyState entry={entry} />
            </li>
          ))}
        </ul>
        {unknown > 0 ? <p role="status">{strings.unknown(unknown)}</p> : undefined}
        <div>
          <Link href={`${hubUrl}${hashWith('policies', policiesAddress, {})}`}>
            {entries.length > firstRows ? strings.allOf(entries.length) : strings.inHub}
          </Link>
        </div>
        <IconLine quiet icon={<Eye16Regular />}>
          {words.whoSees}
        </IconLine>
      </div>
    </div>
  );
}

interface ToReadProps {
  readonly entries: readonly PolicyEntry[];
  readonly hubUrl: string;
}

/** The one that is due first in full, the others as links; it is signed in the Hub, beside what changed. */
function ToRead({ entries, hubUrl }: ToReadProps): React.ReactElement | null {
  const styles = useStyles();
  const words = useStrings(policyStrings);
  const [first, ...others] = entries
    .filter(({ state }) => state === 'toRead' || state === 'late')
    .sort((a, b) => (a.dueDay ?? 0) - (b.dueDay ?? 0));
  if (first === undefined) return null;
  const { title, changes } = first.document;
  const address = ({ document }: PolicyEntry): string =>
    `${hubUrl}${hashWith('policies', policiesAddress, { path: [document.key] })}`;
  return (
    <div className={styles.now}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.title}>{title}</h3>
          <PolicyState entry={first} />
        </div>
        <Button as="a" appearance="primary" icon={<BookOpen20Regular />} href={address(first)}>
          {words.readIt}
        </Button>
      </div>
      {changes.length > 0 ? (
        <div>
          <span>{words.whatChanged}</span>
          <ul className={styles.list}>
            {changes.slice(0, mostChanges).map(({ words: what, page }) => (
              <li key={`${what} ${page}`}>{words.change(what, page)}</li>
            ))}
          </ul>
        </div>
      ) : undefined}
      {others.length > 0 ? (
        <ul className={styles.list}>
          {others.map((entry) => (
            <li key={entry.document.key}>
              <Link href={address(entry)}>{words.alsoRead(entry.document.title, entry.dueDay)}</Link>
            </li>
          ))}
        </ul>
      ) : undefined}
    </div>
  );
}
