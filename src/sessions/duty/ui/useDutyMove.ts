import { useDecision } from '../../outlook/ui/useDecision';
import type { DutyMove } from '../rules/dutySteps';
import { useDutyService } from '../useDutyService';

/** One press by which something is done with a debrief that was asked for. What failed is said where it was pressed. */
export function useDutyMove(
  key: string,
  onMoved: () => void,
): { readonly busy: boolean; readonly move: (move: DutyMove, said: string) => Promise<void> } {
  const askDuty = useDutyService();
  const { busy, decide } = useDecision();
  return {
    busy,
    move: async (move, said) => {
      const outcome = await decide(
        () => askDuty((it) => it.moveDuty(key, move)),
        () => said,
      );
      // refused: somebody else has done something meanwhile, which is to be seen
      if (outcome !== undefined) onMoved();
    },
  };
}
