import type { Outcome } from '../../../../ground/rules/Issue';
import { useStrings } from '../../../../ground/ui/useStrings';
import { useDecision } from '../../../outlook/ui/useDecision';
import type { HelpService } from '../../HelpService';
import { useHelpService } from '../../useHelpService';
import { requestNeedStrings } from './en';

export interface Noted {
  readonly busy: boolean;
  /** Does it, says so, and lets Home follow; `then` once it was done. */
  note(ask: (help: HelpService) => Promise<Outcome<unknown>>, said?: string, then?: () => void): Promise<void>;
}

/** One press by which something is noted. A refusal or a failure is said where it was pressed. */
export function useNoted(): Noted {
  const strings = useStrings(requestNeedStrings);
  const askHelp = useHelpService();
  const { busy, decide } = useDecision();
  return {
    busy,
    note: async (ask, said = strings.noted, then = () => undefined) => {
      const outcome = await decide(
        () => askHelp(ask),
        () => said,
      );
      if (outcome?.ok === true) then();
    },
  };
}
