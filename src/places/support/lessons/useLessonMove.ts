import * as React from 'react';
import { useNotice } from '../../../ground/ui/Notices';
import { useOutcome } from '../../../ground/ui/useOutcome';
import type { RunningOutcome } from '../../../ground/ui/useOutcome';
import type { LessonMove } from '../../../plans/rules/changeLesson';
import type { LessonWork } from '../../../plans/rules/LessonWork';
import { usePlanService } from '../../../plans/usePlanService';

export interface LessonMoving {
  readonly outcome: RunningOutcome;
  readonly move: (move: LessonMove, said: string) => Promise<void>;
}

/** One step of a lesson by one press; pressed again after a failure it writes one edition. */
export function useLessonMove(lesson: LessonWork, onChanged: () => void): LessonMoving {
  const ask = usePlanService();
  const outcome = useOutcome();
  const say = useNotice();
  const edition = React.useRef(crypto.randomUUID());
  return {
    outcome,
    move: async (move, said) => {
      const moved = await outcome.run(() => ask((it) => it.moveLesson(lesson, move, edition.current)));
      if (moved === undefined) return;
      edition.current = crypto.randomUUID();
      say('done', said);
      onChanged();
    },
  };
}
