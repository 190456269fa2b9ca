import * as React from 'react';
import { Input } from '@fluentui/react-components';
import { Eye16Regular } from '@fluentui/react-icons/lib/atoms/svg/eye';
import { Empty } from '../../ground/ui/Empty';
import { IconLine } from '../../ground/ui/IconLine';
import { LoadStates } from '../../ground/ui/LoadStates';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import type { PoliciesView } from '../../library/LibraryService';
import { useLibraryService } from '../../library/useLibraryService';
import { policyStrings } from './en';
import { PolicyRows } from './PolicyRows';
import { toDesk } from './policyPath';
import { ReadNow } from './ReadNow';
import { foundIn } from './searchPolicies';

/** What is in force for me: what is to be read first, then all of it. */
export function AllPolicies(): React.ReactElement {
  const strings = useStrings(policyStrings);
  const ask = useLibraryService();
  const data = useLoad(React.useCallback(() => ask((it) => it.openPolicies()), [ask]));
  return (
    <LoadStates of={data} rows={8} heading={<PageHeader title={strings.title} />}>
      {(view) => (
        <>
          <PageHeader
            title={strings.title}
            lead={strings.lead}
            actions={view.mayKeep ? <RouteButton to={toDesk()}>{strings.toDesk}</RouteButton> : undefined}
          />
          <Content view={view} />
        </>
      )}
    </LoadStates>
  );
}

function Content({ view }: { readonly view: PoliciesView }): React.ReactElement {
  const strings = useStrings(policyStrings);
  const [words, setWords] = React.useState('');
  const { entries, coming, isThere, unknown, mayKeep, today } = view;
  if (entries.length === 0 && coming.length === 0) {
    const why = mayKeep ? strings.empty.keepers : strings.empty.words;
    return (
      <Section title={strings.current}>
        <Empty title={strings.empty.title}>{isThere ? why : strings.older}</Empty>
        {unknown > 0 ? <p role="status">{strings.unknown(unknown)}</p> : undefined}
      </Section>
    );
  }
  const found = foundIn(entries, words);
  return (
    <>
      <ReadNow entries={entries} />
      <Section
        title={strings.current}
        end={
          <Input
            type="search"
            aria-label={strings.search}
            placeholder={strings.search}
            value={words}
            onChange={(_, { value }) => setWords(value)}
          />
        }
      >
        <p role="status">{words.trim() === '' ? '' : strings.found(found.length, entries.length)}</p>
        <PolicyRows entries={found.length === 0 ? entries : found} today={today} />
      </Section>
      {coming.length > 0 ? (
        <Section title={strings.coming}>
          <ul>
            {coming.map(({ key, title, edition, fromDay }) => (
              <li key={key}>{strings.comes(title, edition, fromDay)}</li>
            ))}
          </ul>
        </Section>
      ) : undefined}
      {unknown > 0 ? <p role="status">{strings.unknown(unknown)}</p> : undefined}
      <IconLine quiet icon={<Eye16Regular />}>
        {strings.whoSees}
      </IconLine>
    </>
  );
}
