import * as React from 'react';
import { Handshake24Regular } from '@fluentui/react-icons/lib/atoms/svg/handshake';
import { PersonQuestionMark24Regular } from '@fluentui/react-icons/lib/atoms/svg/person-question-mark';
import { Signature24Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { Warning24Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { overviewStrings } from './en';
import { CountTile, CountTiles } from '../../ground/ui/CountTile';
import { useStrings } from '../../ground/ui/useStrings';
import type { Overview } from '../../picture/PictureService';

/** Lists that can be shown; unsigned records are a number only, because whose they are is the pair's. */
export type TileKey = 'overdue' | 'withoutSupervisor' | 'withoutAgreement';

const marks = {
  overdue: <Warning24Filled />,
  withoutSupervisor: <PersonQuestionMark24Regular />,
  withoutAgreement: <Handshake24Regular />,
  unsigned: <Signature24Regular />,
};
const lists: readonly TileKey[] = ['overdue', 'withoutSupervisor', 'withoutAgreement'];

export interface TilesProps {
  readonly view: Overview;
  readonly shown: TileKey;
  readonly onShow: (key: TileKey) => void;
}

/** The four numbers. Those with a list behind them are buttons that show it below. */
export function Tiles({ view, shown, onShow }: TilesProps): React.ReactElement {
  const { tiles, tilesLabel } = useStrings(overviewStrings);
  return (
    <CountTiles label={tilesLabel}>
      {lists.map((key) => (
        <CountTile
          key={key}
          count={view[key].length}
          words={tiles[key]}
          mark={marks[key]}
          list={{ shown: shown === key, onShow: () => onShow(key) }}
        />
      ))}
      <CountTile count={view.unsigned} words={tiles.unsigned} mark={marks.unsigned} />
    </CountTiles>
  );
}
