import * as React from 'react';
import { Handshake24Regular } from '@fluentui/react-icons/lib/atoms/svg/handshake';
import { PersonQuestionMark24Regular } from '@fluentui/react-icons/lib/atoms/svg/person-question-mark';
import { Signature24Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { Warning24Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { CountTile, CountTiles } from '../../ground/ui/CountTile';
import { useStrings } from '../../ground/ui/useStrings';
import type { Figures } from '../../picture/rules/TrustPicture';
import { trustPlaceStrings } from './en';
import type { TrustAsk } from './TrustAsk';

const marks = {
  overdue: <Warning24Filled />,
  withoutSupervisor: <PersonQuestionMark24Regular />,
  unsigned: <Signature24Regular />,
  withoutAgreement: <Handshake24Regular />,
};
const shown = ['overdue', 'withoutSupervisor', 'unsigned', 'withoutAgreement'] as const;

export interface TilesProps {
  readonly figures: Figures;
  readonly ask: TrustAsk;
  readonly onAsk: (ask: TrustAsk) => void;
}

/** The four numbers that need somebody; each shows its names and dates below, and pressed again everybody. */
export function Tiles({ figures, ask, onAsk }: TilesProps): React.ReactElement {
  const { tiles, tilesLabel } = useStrings(trustPlaceStrings);
  return (
    <CountTiles label={tilesLabel}>
      {shown.map((look) => {
        const isShown = ask.look === look;
        return (
          <CountTile
            key={look}
            count={figures[look]}
            words={tiles[look](figures[look], figures.late)}
            mark={marks[look]}
            list={{ shown: isShown, onShow: () => onAsk(isShown ? {} : { look }) }}
          />
        );
      })}
    </CountTiles>
  );
}
