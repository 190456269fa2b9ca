import * as React from 'react';
import type { ServiceErrorCode } from '../../ground/rules/ServiceError';
import { failure } from '../../ground/ui/useLoad';
import { useOneRun } from '../../ground/ui/useOneRun';
import type { AllocationData } from '../../people/AllocationService';
import type { StaffFacts } from '../../people/rules/StaffFacts';
import { useAllocationService } from '../../people/useAllocationService';
import { usePictureService } from '../../picture/usePictureService';

export type WholeWork =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly staff: number }
  | { readonly state: 'failed'; readonly code: ServiceErrorCode; readonly requestId: string };

export interface WholeAllocation {
  /** Undefined until the registers were read to their end. */
  readonly data: AllocationData | undefined;
  readonly work: WholeWork;
  readonly read: () => void;
  /** Puts what was just saved of somebody in its place. */
  readonly keep: (facts: StaffFacts) => void;
}

/** The registers as a whole: read where the trust is small, and at a press; counted for whoever opens the place next. */
export function useWholeAllocation(): WholeAllocation {
  const ask = useAllocationService();
  const askPicture = usePictureService();
  const one = useOneRun();
  const [data, setData] = React.useState<AllocationData>();
  const [work, setWork] = React.useState<WholeWork>({ state: 'idle' });

  const count = React.useCallback(
    (whole: AllocationData): void => {
      // whoever comes next is shown an older count where it could not be kept, and as of when
      askPicture((it) => it.keepAllocationCount(whole)).catch(() => undefined);
    },
    [askPicture],
  );
  const run = React.useCallback(async (): Promise<void> => {
    if (one.begin() === undefined) return;
    const set = (next: WholeWork): void => {
      if (!one.isLeft()) setWork(next);
    };
    set({ state: 'reading', staff: 0 });
    try {
      const whole = await ask((it) => it.openAllocation((staff) => set({ state: 'reading', staff })));
      if (!one.isLeft()) setData(whole);
      count(whole);
      set({ state: 'idle' });
    } catch (error) {
      const { code, requestId } = failure(error);
      set({ state: 'failed', code, requestId });
    } finally {
      one.end();
    }
  }, [ask, count, one]);

  const keep = (facts: StaffFacts): void => {
    if (data === undefined) return;
    const staff = [...data.staff.filter(({ personKey }) => personKey !== facts.personKey), facts];
    const whole = { ...data, staff };
    setData(whole);
    count(whole);
  };
  return { data, work, read: React.useCallback(() => void run(), [run]), keep };
}
