import { academicYearOf } from '../../ground/rules/academicYear';
import { refused } from '../../ground/rules/Issue';
import type { Outcome } from '../../ground/rules/Issue';
import type { Day } from '../../ground/rules/School';
import { failsWith } from '../../ground/steps/failsWith';
import { todayOf } from '../../ground/steps/clock';
import type { LessonContent, PublishedLesson } from '../../sessions/learning/rules/Lesson';
import { changeLesson } from '../rules/changeLesson';
import type { LessonMove } from '../rules/changeLesson';
import { contentOf, isPublished, stepOf } from '../rules/LessonWork';
import type { LessonPlan, LessonWork } from '../rules/LessonWork';
import type { LessonCasePorts } from './LessonCasePorts';

/**
 * Takes a step of a lesson: first what leads work on, then, where staff read it already and nobody has still to look for
 * names in it, what staff read. Cut off between the two, the page says that staff read an earlier state.
 */
export async function moveLesson(
  ports: LessonCasePorts,
  lesson: LessonWork,
  move: LessonMove,
  edition: string,
): Promise<Outcome<LessonWork>> {
  const today = todayOf(ports, await ports.home.reference());
  const next = changeLesson(planOf(lesson), move, { today, myName: ports.me.name, site: ports.links.web('') });
  if (!next.ok) return next;
  const moved = await kept(ports, lesson, next.value);
  const { lessons } = await ports.learning.published();
  const shown = lessons.find(({ key }) => key === lesson.key);
  if (shown === undefined) return { ok: true, value: moved };
  // what is taken out leaves the list as it was read there: what leads have written since may name somebody
  if (moved.ended !== undefined) await publish(ports, { key: edition, work: moved, content: taken(shown), today });
  else if (stepOf(moved) !== 'names' && !isPublished(moved, shown))
    await publish(ports, { key: edition, work: moved, content: contentOf(moved), today });
  return { ok: true, value: moved };
}

/** Pressed again after it was cut off, what stands there is what was wanted; anything else is somebody else's. */
async function kept(ports: LessonCasePorts, lesson: LessonWork, plan: LessonPlan): Promise<LessonWork> {
  try {
    return await ports.lessons.putWork(lesson.key, plan, lesson);
  } catch (error) {
    if (!failsWith(error, 'conflict')) throw error;
    const now = (await ports.lessons.works()).works.find(({ key }) => key === lesson.key);
    if (now === undefined || JSON.stringify(planOf(now)) !== JSON.stringify(plan)) throw error;
    return now;
  }
}

/** Not before somebody has looked for names in it. */
export async function publishLesson(
  ports: LessonCasePorts,
  lesson: LessonWork,
  edition: string,
): Promise<Outcome<LessonWork>> {
  if (lesson.checkedBy === '') return refused({ code: 'required', field: 'checked' });
  const { works } = await ports.lessons.works();
  const now = works.find(({ key }) => key === lesson.key);
  if (now?.etag !== lesson.etag) return refused({ code: 'changedSinceShown', field: '' });
  const today = todayOf(ports, await ports.home.reference());
  await publish(ports, { key: edition, work: now, content: contentOf(now), today });
  return { ok: true, value: now };
}

interface Publishing {
  readonly key: string;
  readonly work: LessonWork;
  readonly content: LessonContent;
  readonly today: Day;
}

const publish = (ports: LessonCasePorts, { key, work, content, today }: Publishing): Promise<void> =>
  ports.lessons.publishLesson({ key, lessonKey: work.key, year: academicYearOf(today), content });

const taken = ({ key: _key, publishedAt: _at, itemId: _itemId, ...content }: PublishedLesson): LessonContent => ({
  ...content,
  withdrawn: true,
});

/** What was read beside it is SharePoint's own. */
const planOf = ({ key: _key, etag: _etag, itemId: _itemId, ...plan }: LessonWork): LessonPlan => plan;
