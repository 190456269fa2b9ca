import * as React from 'react';
import type { Outcome } from '../../../../ground/rules/Issue';
import { LoadStates } from '../../../../ground/ui/LoadStates';
import { Columns } from '../../../../ground/ui/Page';
import { PageHeader } from '../../../../ground/ui/PageHeader';
import { Section } from '../../../../ground/ui/Section';
import { useLoad } from '../../../../ground/ui/useLoad';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { NewLook, RecordLook } from '../../../../records/rules/RecordLook';
import type { LookFacts } from '../../RecordService';
import { lookStrings } from './en';
import { LookForm } from './LookForm';
import { LookList } from './LookList';

export interface ReasonFirstProps<Facts extends LookFacts> {
  readonly what: keyof typeof lookStrings.of;
  /** Of a record that is known by it: then the sample it was drawn in is its reason. */
  readonly sessionKey?: string;
  readonly before: () => Promise<Facts>;
  readonly lead: (facts: Facts) => string;
  readonly say: (look: Omit<NewLook, 'sessionKey'>) => Promise<Outcome<RecordLook>>;
  /** The reason stands with the pair: it may be opened. */
  readonly onSaid: () => void;
}

/** A record keeper opens what is not theirs: first they say why, where its people read it. */
export function ReasonFirst<Facts extends LookFacts>({
  what,
  sessionKey = '',
  before,
  lead,
  say,
  onSaid,
}: ReasonFirstProps<Facts>): React.ReactElement {
  const strings = useStrings(lookStrings);
  const { title, untilTonight } = strings.of[what];
  const facts = useLoad(before);
  return (
    <LoadStates of={facts} heading={<PageHeader title={title} />} rows={6}>
      {(view) => (
        <>
          <PageHeader title={title} lead={lead(view)} />
          <Columns
            main={
              <LookForm view={view} sessionKey={sessionKey} untilTonight={untilTonight} say={say} onSaid={onSaid} />
            }
            aside={
              <>
                <Section title={strings.isAndIsNot}>
                  <div>{strings.what}</div>
                  <div>{strings.stays}</div>
                </Section>
                <Section title={strings.before}>
                  {view.looks.length > 0 ? <LookList looks={view.looks} zone={view.zone} /> : strings.noneBefore}
                </Section>
              </>
            }
          />
        </>
      )}
    </LoadStates>
  );
}
