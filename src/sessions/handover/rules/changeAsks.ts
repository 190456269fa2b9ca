import type { RequestKind } from '../../../people/rules/PairRequest';

/**
 * What must be known of a change besides its kind.
 * to: who supervises from then on (`newSupervisor`), who takes over the pairs of whoever left, if anybody does
 * (`takesOver`), the school a person moved to, or nothing at all.
 * day: the first day of what begins, or the last of what ends; on what ends other things hang, which are foreseen.
 */
export interface ChangeAsks {
  readonly to: 'newSupervisor' | 'takesOver' | 'newSchool' | 'nothing';
  readonly day: 'firstDay' | 'since' | 'lastDay';
}

const asks: Readonly<Record<RequestKind, ChangeAsks>> = {
  open: { to: 'newSupervisor', day: 'firstDay' },
  end: { to: 'nothing', day: 'lastDay' },
  replace: { to: 'newSupervisor', day: 'lastDay' },
  left: { to: 'takesOver', day: 'lastDay' },
  moved: { to: 'newSchool', day: 'since' },
};

export function changeAsks(kind: RequestKind): ChangeAsks {
  return asks[kind];
}
