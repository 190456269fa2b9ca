import * as React from 'react';
import { LoadStates } from '../../ground/ui/LoadStates';
import { within } from '../../ground/ui/serviceHook';
import type { Giving } from '../../ground/ui/serviceHook';
import { useLoad } from '../../ground/ui/useLoad';
import { usePolicyPartService } from '../../library/usePolicyPartService';
import { PoliciesCard } from './PoliciesCard';

export interface PoliciesPartProps {
  readonly services: readonly Giving[];
  /** Address of the page that holds the Hub, without `#`. */
  readonly hubUrl: string;
}

/** The small web part for any page: what is in force for me, and what I have still to read. Signing leads to the Hub. */
export function PoliciesPart({ services, hubUrl }: PoliciesPartProps): React.ReactElement {
  return within(services, <Policies hubUrl={hubUrl} />);
}

function Policies({ hubUrl }: { readonly hubUrl: string }): React.ReactElement {
  const ask = usePolicyPartService();
  const data = useLoad(React.useCallback(() => ask((it) => it.readPolicies()), [ask]));
  return (
    <LoadStates of={data} rows={5}>
      {(view) => <PoliciesCard view={view} hubUrl={hubUrl} />}
    </LoadStates>
  );
}
