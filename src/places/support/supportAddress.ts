import type { Routes } from '../../ground/ui/Route';

/** `#/support/plan/offer`: of the plan that is named, and at the offer that is named. */
export const supportAddress = {
  write: ({ planKey = '', offerKey = '' }: Routes['support']) => ({
    parts: [planKey, offerKey].filter((part) => part !== ''),
  }),
  read: ([planKey, offerKey]: readonly string[]): Routes['support'] => ({ planKey, offerKey }),
};
