import type { SPFI } from '@pnp/sp';
import { createPlans } from '../plans/createPlans';
import type { PlanService } from '../plans/PlanService';
import { sharePointPlans } from '../plans/sharepoint/sharePointPlans';
import { sharePointLessons } from '../plans/sharepoint/sharePointLessons';
import { sharePointLearning } from '../sessions/learning/sharepoint/sharePointLearning';
import type { DailyAdapters } from './composeAdapters';

/** What the trust offers its staff, loaded with the first question; what ships comes when a lead begins from it. */
export const composePlans = (sp: SPFI, daily: DailyAdapters): PlanService =>
  createPlans({
    ...daily,
    plans: sharePointPlans(sp),
    lessons: sharePointLessons(sp),
    learning: sharePointLearning(sp),
    startingOverviews: async () => {
      const chunk = await import(/* webpackChunkName: 'starting-overviews' */ '../../sharepoint/content/overviews');
      return chunk.startingOverviews;
    },
  });
