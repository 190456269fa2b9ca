import * as React from 'react';
import { issueSentence } from '../../../../ground/words/issueSentences';
import type { Outcome } from '../../../../ground/rules/Issue';
import { useNotice } from '../../../../ground/ui/Notices';
import { useStrings } from '../../../../ground/ui/useStrings';
import { useTrouble } from '../../../../ground/ui/useTrouble';
import { useHome } from '../../../home/ui/HomeContext';
import type { HelpService } from '../../HelpService';
import { useHelpService } from '../../useHelpService';
import { requestNeedStrings } from './en';

export interface Noted {
  readonly busy: boolean;
  /** Does it, says so, and lets Home follow; true when it was done. */
  note(ask: (help: HelpService) => Promise<Outcome<unknown>>, said?: string): Promise<boolean>;
}

/** One press by which something is noted. A refusal or a failure is said where it was pressed. */
export function useNoted(): Noted {
  const strings = useStrings(requestNeedStrings);
  const askHelp = useHelpService();
  const home = useHome();
  const say = useNotice();
  const trouble = useTrouble();
  const [busy, setBusy] = React.useState(false);
  return {
    busy,
    note: async (ask, said = strings.noted) => {
      setBusy(true);
      try {
        const outcome = await askHelp(ask);
        if (outcome.ok) say('done', said);
        else say('failed', outcome.issues.map(({ code, facts }) => issueSentence(code, facts)).join(' '));
        home.refresh();
        return outcome.ok;
      } catch (error) {
        trouble(error);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
