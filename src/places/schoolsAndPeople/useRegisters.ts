import * as React from 'react';
import { useRead } from '../../ground/ui/useRead';
import type { Read, ToldRows } from '../../ground/ui/useRead';
import type { Registers, TrustView } from '../../people/PeopleService';
import { usePeopleService } from '../../people/usePeopleService';
import type { RegisterCount, RegisterFigures } from '../../picture/rules/RegisterCount';
import { registerFigures } from '../../picture/rules/RegisterCount';
import { usePictureService } from '../../picture/usePictureService';

/** Registers of so many pairs are a page or two: they are read whole without a press. */
const fewPairs = 500;

export interface RegistersState {
  /** Every pair, once they were wanted. */
  readonly registers: Read<Registers>;
  readonly onReadAll: () => void;
  /** As they were last read by whomever; undefined where nobody has. */
  readonly counted: RegisterCount | undefined;
  /** What is to be known of them all: of this reading, or of the last. */
  readonly figures: RegisterFigures | undefined;
}

/** For record keepers: figures of all registers as they were last read, and the registers themselves at a press. */
export function useRegisters({ mayOpenPairs, today }: TrustView, version: number): RegistersState {
  const ask = usePeopleService();
  const askPicture = usePictureService();
  const [isWanted, setWanted] = React.useState(false);
  const readCount = React.useCallback(() => askPicture((it) => it.openRegisterCount()), [askPicture]);
  const count = useRead(mayOpenPairs ? readCount : undefined);
  const readWhole = React.useCallback(
    async (told: ToldRows): Promise<Registers> => {
      const registers = await ask((it) => it.readRegisters(told));
      // whoever comes next is shown an older count where it could not be kept, and as of when
      askPicture((it) => it.keepRegisterCount(registers)).catch(() => undefined);
      return registers;
    },
    [ask, askPicture],
  );
  const counted = count.value;
  const isRead = count.state === 'full' || count.state === 'failed';
  const isFew = isRead && (counted === undefined || counted.pairs <= fewPairs);
  const registers = useRead(mayOpenPairs && (isWanted || isFew) ? readWhole : undefined, version);
  const { value } = registers;
  const figures = React.useMemo(
    () => (value === undefined ? counted : registerFigures(value, today)),
    [value, counted, today],
  );
  return { registers, onReadAll: React.useCallback(() => setWanted(true), []), counted, figures };
}
