import { todayOf } from '../../ground/steps/clock';
import type { LessonDesk, LessonsView } from '../LessonService';
import type { FoundOffers } from '../ports';
import { fewOfEach } from '../rules/fewOfEach';
import { lookDay, stepOf } from '../rules/LessonWork';
import type { LessonWork } from '../rules/LessonWork';
import type { LessonCasePorts } from './LessonCasePorts';

/** What is learned, what I offered, and for leads what they work on. */
export async function openLessons(ports: LessonCasePorts, desk: boolean): Promise<LessonsView> {
  const [catalogue, isThere] = await Promise.all([ports.home.reference(), ports.lessons.isThere()]);
  const [published, offers, works] = await Promise.all([
    ports.learning.published(),
    ports.lessons.offers(),
    desk && isThere ? ports.lessons.works() : undefined,
  ]);
  const mine = offers.offers.filter(({ byLogin }) => byLogin.toLowerCase() === ports.me.login.toLowerCase());
  return {
    today: todayOf(ports, catalogue),
    myKey: ports.me.key,
    isThere,
    published: published.lessons,
    unknown: published.unknown,
    mine,
    desk: works && deskOf(offers, works.works, works.unknown),
  };
}

function deskOf(found: FoundOffers, works: readonly LessonWork[], unknown: number): LessonDesk {
  const begun = new Set(works.map(({ offerKey }) => offerKey));
  // one that was marked and not begun, because the second step was cut off, still waits
  const open = found.offers.filter(
    ({ key, status }) => (status === 'offered' || status === 'taken') && !begun.has(key),
  );
  const { shown, more } = fewOfEach(open);
  return { offered: shown, more, works: [...works].sort(mostUrgentFirst), unknown: unknown + found.unknown };
}

/** What waits for a lead; then what is to be looked at, by its day; the latest closed last. */
function mostUrgentFirst(a: LessonWork, b: LessonWork): number {
  return rankOf(a) - rankOf(b) || (lookDay(a) ?? 0) - (lookDay(b) ?? 0) || b.itemId - a.itemId;
}

function rankOf(work: LessonWork): number {
  const step = stepOf(work);
  if (step === undefined) return 2;
  return step === 'seen' ? 1 : 0;
}
