import * as React from 'react';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { DismissCircle24Regular } from '@fluentui/react-icons/lib/atoms/svg/dismiss-circle';
import { PersonClock24Regular } from '@fluentui/react-icons/lib/atoms/svg/person-clock';
import { QuestionCircle24Regular } from '@fluentui/react-icons/lib/atoms/svg/question-circle';
import { proofStrings } from '../en';
import { CountTile, CountTiles } from '../../../ground/ui/CountTile';
import { useStrings } from '../../../ground/ui/useStrings';
import { proofStates } from '../rules/SiteProof';
import type { ProofState, TrialRow } from '../rules/SiteProof';

const marks: Readonly<Record<ProofState, React.ReactElement>> = {
  doesNot: <DismissCircle24Regular />,
  notEstablished: <QuestionCircle24Regular />,
  waits: <PersonClock24Regular />,
  holds: <CheckmarkCircle24Regular />,
};

export interface ProofTilesProps {
  readonly rows: readonly TrialRow[];
  readonly shown: ProofState | undefined;
  /** Undefined shows all again. */
  readonly onShow: (state: ProofState | undefined) => void;
}

/** How many stand how. Pressing one shows those alone, pressing it again all of them. */
export function ProofTiles({ rows, shown, onShow }: ProofTilesProps): React.ReactElement {
  const { tiles } = useStrings(proofStrings);
  const countOf = (state: ProofState): number => rows.filter((row) => row.state === state).length;
  return (
    <CountTiles label={tiles.label}>
      {proofStates.map((state) => (
        <CountTile
          key={state}
          count={countOf(state)}
          words={tiles.words(state, countOf(state))}
          mark={marks[state]}
          list={{ shown: shown === state, onShow: () => onShow(shown === state ? undefined : state) }}
        />
      ))}
    </CountTiles>
  );
}
