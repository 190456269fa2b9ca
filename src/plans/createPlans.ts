import type { PlanService } from './PlanService';
import type { LessonCasePorts } from './useCases/LessonCasePorts';
import { moveLesson, publishLesson } from './useCases/moveLesson';
import { declineOffer, noteLesson, offerLesson, takeBackOffer, takeUpOffer } from './useCases/offerLesson';
import { openLessons } from './useCases/openLessons';
import { openSupport } from './useCases/openSupport';
import { openSupportDesk, supportPlans } from './useCases/openSupportDesk';
import type { PlanCasePorts } from './useCases/PlanCasePorts';
import { publishSupport } from './useCases/publishSupport';
import { saveSupportDraft } from './useCases/saveSupportDraft';

/** What the trust offers its staff, with its ports given. */
export const createPlans = (ports: PlanCasePorts & LessonCasePorts): PlanService => ({
  openSupport: () => openSupport(ports),
  openSupportDesk: (planKey, year) => openSupportDesk(ports, planKey, year),
  supportPlans: () => supportPlans(ports),
  saveSupportDraft: (write) => saveSupportDraft(ports, write),
  publishSupport: (publication) => publishSupport(ports, publication),
  openLessons: (desk) => openLessons(ports, desk),
  offerLesson: (draft) => offerLesson(ports, draft),
  takeBackOffer: (offer) => takeBackOffer(ports, offer),
  takeUpOffer: (offer, key) => takeUpOffer(ports, offer, key),
  declineOffer: (offer) => declineOffer(ports, offer),
  noteLesson: (key, text) => noteLesson(ports, key, text),
  moveLesson: (lesson, move, edition) => moveLesson(ports, lesson, move, edition),
  publishLesson: (lesson, edition) => publishLesson(ports, lesson, edition),
  lessonSchools: () => ports.home.schoolNames(),
  lessonOwners: async (schoolKey) =>
    (await ports.people.atSchools([schoolKey]))
      .filter(({ status }) => status === 'active')
      .sort((a, b) => a.name.localeCompare(b.name)),
});
