import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Open20Regular } from '@fluentui/react-icons/lib/atoms/svg/open';
import { Empty } from '../../ground/ui/Empty';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Columns } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import type { PoliciesView } from '../../library/LibraryService';
import type { PolicyEntry } from '../../library/rules/policiesFor';
import { hasViewer, viewerAddress } from '../../library/rules/PolicyDocument';
import type { PolicyDocument } from '../../library/rules/PolicyDocument';
import { useLibraryService } from '../../library/useLibraryService';
import { policyStrings } from './en';
import { PolicyFacts } from './PolicyFacts';
import { PolicyQuestions } from './PolicyQuestions';
import { PolicyState } from './PolicyState';
import { toPolicies } from './policyPath';
import { SignReading } from './SignReading';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  change: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '16px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  page: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

/** One edition: what changed in it, the document itself, and the signature of whoever has read it. */
export function ReadPolicy({ documentKey }: { readonly documentKey: string }): React.ReactElement {
  const strings = useStrings(policyStrings);
  const ask = useLibraryService();
  const data = useLoad(React.useCallback(() => ask((it) => it.openPolicies()), [ask]));
  return (
    <>
      <div>
        <RouteLink to={toPolicies}>{strings.back}</RouteLink>
      </div>
      <LoadStates of={data} rows={8} heading={<PageHeader title={strings.title} />}>
        {(view) => <Content view={view} documentKey={documentKey} onSigned={data.refresh} />}
      </LoadStates>
    </>
  );
}

interface ContentProps {
  readonly view: PoliciesView;
  readonly documentKey: string;
  readonly onSigned: () => void;
}

function Content({ view, documentKey, onSigned }: ContentProps): React.ReactElement {
  const strings = useStrings(policyStrings);
  const entry = view.entries.find(({ document }) => document.key === documentKey);
  if (entry !== undefined)
    return <Edition key={entry.document.editionKey} entry={entry} view={view} onSigned={onSigned} />;
  const other = [...view.coming, ...view.others].find(({ key }) => key === documentKey);
  if (other !== undefined) return <NotMine document={other} view={view} />;
  return (
    <>
      <PageHeader title={strings.title} />
      <Section title={strings.gone.title}>
        <Empty title={strings.gone.title}>{view.isThere ? strings.gone.words : strings.older}</Empty>
      </Section>
    </>
  );
}

interface EditionProps {
  readonly entry: PolicyEntry;
  readonly view: PoliciesView;
  readonly onSigned: () => void;
}

function Edition({ entry, view, onSigned }: EditionProps): React.ReactElement {
  const { document, state } = entry;
  const asksNow = state === 'toRead' || state === 'late';
  const questions = asksNow ? document.questions : [];
  const [left, setLeft] = React.useState(questions.length);
  return (
    <>
      <Header document={document} state={<PolicyState entry={entry} />} />
      <Columns
        main={
          <>
            <WhatChanged document={document} />
            {questions.length > 0 ? <PolicyQuestions questions={questions} onLeft={setLeft} /> : undefined}
            {state === 'reference' ? undefined : (
              <SignReading entry={entry} left={asksNow ? left : 0} onSigned={onSigned} />
            )}
          </>
        }
        aside={<PolicyFacts document={document} view={view} />}
      />
    </>
  );
}

/** Not in force yet, or for other people: whoever keeps it reads what the register says. */
function NotMine({
  document,
  view,
}: {
  readonly document: PolicyDocument;
  readonly view: PoliciesView;
}): React.ReactElement {
  return (
    <>
      <Header document={document} state={undefined} />
      <Columns main={<WhatChanged document={document} />} aside={<PolicyFacts document={document} view={view} />} />
    </>
  );
}

interface HeaderProps {
  readonly document: PolicyDocument;
  readonly state: React.ReactNode;
}

function Header({ document, state }: HeaderProps): React.ReactElement {
  const strings = useStrings(policyStrings);
  return (
    <PageHeader
      title={document.title}
      lead={strings.facts.approved(document)}
      actions={
        <>
          {state}
          {hasViewer(document.file) ? (
            <Button
              as="a"
              icon={<Open20Regular />}
              href={viewerAddress(window.location.origin, document.file)}
              target="_blank"
              rel="noreferrer"
            >
              {strings.open}
            </Button>
          ) : undefined}
        </>
      }
    />
  );
}

function WhatChanged({ document }: { readonly document: PolicyDocument }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(policyStrings);
  const { changes } = document;
  return (
    <Section title={strings.changed.title} lead={changes.length === 0 ? strings.changed.none : undefined}>
      {changes.length > 0 ? (
        <ul className={styles.list}>
          {changes.map(({ words, page }) => (
            <li key={`${words} ${page}`} className={styles.change}>
              <span>{words}</span>
              {page === '' ? undefined : <span className={styles.page}>{strings.changed.page(page)}</span>}
            </li>
          ))}
        </ul>
      ) : undefined}
    </Section>
  );
}
