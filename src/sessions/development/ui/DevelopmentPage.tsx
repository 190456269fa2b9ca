import * as React from 'react';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { developmentStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import { DevelopmentDesk } from './DevelopmentDesk';
import { DevelopmentLists } from './DevelopmentLists';

export interface DevelopmentPageProps {
  readonly scopeKey?: string;
}

/** Performance development: one of mine, or all that I see. */
export function DevelopmentPage({ scopeKey }: DevelopmentPageProps): React.ReactElement {
  const touch = useTouchTargets();
  return <Page className={touch}>{scopeKey === undefined ? <All /> : <One scopeKey={scopeKey} />}</Page>;
}

function One({ scopeKey }: { readonly scopeKey: string }): React.ReactElement {
  const ask = useDevelopmentService();
  const strings = useStrings(developmentStrings);
  const development = useLoad(React.useCallback(() => ask((it) => it.openDevelopment(scopeKey)), [ask, scopeKey]));
  return (
    <LoadStates of={development} heading={<PageHeader title={strings.title} />} rows={10}>
      {(view) => <DevelopmentDesk view={view} onView={development.replace} />}
    </LoadStates>
  );
}

function All(): React.ReactElement {
  const ask = useDevelopmentService();
  const strings = useStrings(developmentStrings);
  const all = useLoad(React.useCallback(() => ask((it) => it.listDevelopment()), [ask]));
  return (
    <LoadStates of={all} heading={<PageHeader title={strings.title} />} rows={6}>
      {(list) => <DevelopmentLists list={list} onChanged={all.refresh} />}
    </LoadStates>
  );
}
