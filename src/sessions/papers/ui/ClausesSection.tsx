import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/lib/atoms/svg/add';
import { clausesNow } from '../../../ground/rules/Clause';
import { dayInZone } from '../../../ground/rules/days';
import { Empty } from '../../../ground/ui/Empty';
import { EditingContext } from '../../../ground/ui/forms/EditingContext';
import { useEditing } from '../../../ground/ui/forms/useEditing';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useZone } from '../../../ground/ui/ZoneContext';
import type { ClauseEdition } from '../../../people/ports';
import { RowTable } from '../../../people/ui/RowTable';
import { clauseStrings } from '../en';
import { usePaperService } from '../usePaperService';
import { ClauseForm } from './ClauseForm';

interface Open {
  /** Undefined for a new one. */
  readonly clause: ClauseEdition | undefined;
}

export interface ClausesSectionProps {
  readonly onSaved: (sentence: string) => void;
}

/** The clauses of the supervision agreement, for the trust to word, switch on and off, and add to. */
export function ClausesSection({ onSaved }: ClausesSectionProps): React.ReactElement {
  const strings = useStrings(clauseStrings);
  const askPapers = usePaperService();
  const { editing, open, close, guard } = useEditing<Open>();
  const clauses = useLoad(React.useCallback(() => askPapers((it) => it.clauseEditions()), [askPapers]));
  const all = clauses.state === 'full' ? clauses.value : [];
  const now = clausesNow(all);
  const done = ({ title, edition }: ClauseEdition): void => {
    close();
    clauses.refresh();
    onSaved(strings.saved(title, edition));
  };
  const form = editing && (
    <ClauseForm
      key={editing.clause?.key ?? ''}
      clause={editing.clause}
      position={now.length + 1}
      editions={all.filter(({ key }) => key === editing.clause?.key)}
      onDone={done}
      onCancel={close}
    />
  );
  return (
    <Section
      title={strings.title}
      lead={now.length === 0 ? undefined : strings.lead(now.filter(({ on }) => on).length, now.length)}
      end={
        <Button icon={<Add20Regular />} onClick={() => open({ clause: undefined })}>
          {strings.add}
        </Button>
      }
    >
      <EditingContext.Provider value={guard}>{form}</EditingContext.Provider>
      <LoadStates
        of={clauses}
        rows={6}
        isEmpty={(value) => value.length === 0}
        empty={<Empty title={strings.none}>{strings.noneWords}</Empty>}
      >
        {() => <ClauseTable clauses={now} onOpen={(clause) => open({ clause })} />}
      </LoadStates>
    </Section>
  );
}

interface ClauseTableProps {
  readonly clauses: readonly ClauseEdition[];
  readonly onOpen: (clause: ClauseEdition) => void;
}

function ClauseTable({ clauses, onOpen }: ClauseTableProps): React.ReactElement {
  const strings = useStrings(clauseStrings);
  const zone = useZone();
  return (
    <RowTable
      label={strings.title}
      heads={[strings.clause, strings.kind, strings.used, strings.edition]}
      rows={clauses.map((clause) => ({
        key: clause.key,
        cells: [
          clause.title,
          strings.kinds[clause.kind],
          clause.on ? strings.on : strings.off,
          strings.editionOf(clause.edition, dayInZone(clause.since, zone)),
        ],
        action: (
          <Button size="small" aria-label={strings.changeOf(clause.title)} onClick={() => onOpen(clause)}>
            {strings.change}
          </Button>
        ),
      }))}
    />
  );
}
