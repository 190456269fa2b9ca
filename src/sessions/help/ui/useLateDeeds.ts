import * as React from 'react';
import { useLoad } from '../../../ground/ui/useLoad';
import type { Load } from '../../../ground/ui/useLoad';
import { useTrouble } from '../../../ground/ui/useTrouble';
import type { LateDeed } from '../../rules/LateDeed';
import { useHelpService } from '../useHelpService';

export interface LateDeeds {
  readonly read: Load<readonly LateDeed[]>;
  /** False where it could not be noted, which is said. */
  readonly note: (deed: LateDeed) => Promise<boolean>;
  readonly clear: () => Promise<boolean>;
}

/** What one did about a late session, for oneself alone. */
export function useLateDeeds(): LateDeeds {
  const askHelp = useHelpService();
  const trouble = useTrouble();
  const read = useLoad(React.useCallback(() => askHelp((it) => it.readLate()), [askHelp]));
  const trying = async (work: () => Promise<readonly LateDeed[]>): Promise<boolean> => {
    try {
      read.replace(await work());
      return true;
    } catch (error) {
      trouble(error);
      return false;
    }
  };
  return {
    read,
    note: (deed) => trying(() => askHelp((it) => it.noteLate(deed))),
    clear: () =>
      trying(async () => {
        await askHelp((it) => it.clearLate());
        return [];
      }),
  };
}
