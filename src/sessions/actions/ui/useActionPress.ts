import type { Outcome } from '../../../ground/rules/Issue';
import { useNotice } from '../../../ground/ui/Notices';
import { useOutcome } from '../../../ground/ui/useOutcome';
import type { RunningOutcome } from '../../../ground/ui/useOutcome';
import type { Action } from '../../rules/WorkItem';
import type { ActionService } from '../ActionService';
import { useActionService } from '../useActionService';

export interface ActionPress {
  readonly outcome: RunningOutcome;
  /** Asks it, says what was done, and has the lists read again. */
  readonly press: (question: (it: ActionService) => Promise<Outcome<Action>>, said: string) => Promise<boolean>;
}

/** One button of an action. */
export function useActionPress(onChanged: () => void): ActionPress {
  const ask = useActionService();
  const say = useNotice();
  const outcome = useOutcome();
  const press: ActionPress['press'] = async (question, said) => {
    const done = await outcome.run(() => ask(question));
    if (done === undefined) return false;
    say('done', said);
    onChanged();
    return true;
  };
  return { outcome, press };
}
