import type { Outcome } from '../../../ground/rules/Issue';
import { useNotice } from '../../../ground/ui/Notices';
import { useOutcome } from '../../../ground/ui/useOutcome';
import type { RunningOutcome } from '../../../ground/ui/useOutcome';
import type { Ask } from '../../../ground/ui/serviceHook';
import type { RhythmService } from '../RhythmService';
import { useRhythmService } from '../useRhythmService';

export interface RhythmChange {
  readonly outcome: RunningOutcome;
  /** True once it is done and said. */
  readonly run: (call: (it: RhythmService) => Promise<Outcome<unknown>>, said: string) => Promise<boolean>;
}

/** One press that changes how often two people meet, and what is said of it. */
export function useRhythmChange(onChanged: () => void): RhythmChange {
  const askRhythm: Ask<RhythmService> = useRhythmService();
  const outcome = useOutcome();
  const say = useNotice();
  return {
    outcome,
    run: async (call, said) => {
      const done = await outcome.run(async () => {
        const answer = await askRhythm(call);
        return answer.ok ? { ok: true as const, value: true } : answer;
      });
      if (done !== true) return false;
      say('done', said);
      onChanged();
      return true;
    },
  };
}
