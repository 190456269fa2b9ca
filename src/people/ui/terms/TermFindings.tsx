import * as React from 'react';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { IconLine } from '../../../ground/ui/IconLine';
import { useStrings } from '../../../ground/ui/useStrings';
import { lookAtTerms } from '../../rules/terms/lookAtTerms';
import type { TermFinding } from '../../rules/terms/lookAtTerms';
import type { SchoolYearDraft } from '../../rules/termDates';
import { termStrings } from './en';

/** What of the dates should be looked at twice; it stops nobody. */
export function TermFindings({ draft }: { readonly draft: SchoolYearDraft }): React.ReactElement {
  const { findings: strings } = useStrings(termStrings);
  const found = lookAtTerms(draft);
  const wordsOf = (one: TermFinding): string =>
    one.is === 'weekend' ? strings.weekend(one.name, one.day) : strings[one.is](one.name, one.days);
  return (
    <div role="status" aria-label={strings.title}>
      {found.map((one) => (
        <IconLine key={`${one.is} ${one.name} ${one.is === 'weekend' ? one.day : ''}`} icon={<Warning16Filled />}>
          {wordsOf(one)}
        </IconLine>
      ))}
    </div>
  );
}
