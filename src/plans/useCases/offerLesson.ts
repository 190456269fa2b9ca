import { refused } from '../../ground/rules/Issue';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import { todayOf } from '../../ground/steps/clock';
import type { LessonText } from '../../sessions/learning/rules/Lesson';
import type { LessonOfferDraft } from '../LessonService';
import { textIssues, trimmedText } from '../rules/changeLesson';
import { newLesson } from '../rules/LessonWork';
import type { LessonOffer, LessonWork } from '../rules/LessonWork';
import type { LessonCasePorts } from './LessonCasePorts';

/** From a session or a debrief only if everybody in it agreed. */
export async function offerLesson(
  ports: LessonCasePorts,
  { key, text, fromTalk, agreed }: LessonOfferDraft,
): Promise<Outcome<LessonOffer>> {
  const issues: readonly Issue[] = [
    ...textIssues(text, await todayIn(ports)),
    ...(fromTalk && !agreed ? [{ code: 'notAgreed', field: 'agreed' } as const] : []),
  ];
  if (issues.length > 0) return refused(...issues);
  return { ok: true, value: await ports.lessons.offer({ key, text: trimmedText(text) }) };
}

export async function takeBackOffer(ports: LessonCasePorts, offer: LessonOffer): Promise<Outcome<LessonOffer>> {
  if (offer.status !== 'offered') return refused({ code: 'changedSinceShown', field: '' });
  return { ok: true, value: await ports.lessons.answer(offer, 'withdrawn') };
}

export async function declineOffer(ports: LessonCasePorts, offer: LessonOffer): Promise<Outcome<LessonOffer>> {
  return { ok: true, value: await ports.lessons.answer(offer, 'declined') };
}

/** The mark on the offer first, then the lesson: cut off between them, it still stands among what is offered. */
export async function takeUpOffer(
  ports: LessonCasePorts,
  offer: LessonOffer,
  key: string,
): Promise<Outcome<LessonWork>> {
  const [{ works }, { offers }] = await Promise.all([ports.lessons.works(), ports.lessons.offers()]);
  const begun = works.find((work) => work.offerKey === offer.key);
  const now = offers.find((one) => one.key === offer.key);
  if (begun !== undefined && begun.key !== key) return refused({ code: 'changedSinceShown', field: '' });
  if (now === undefined || now.status === 'withdrawn' || now.status === 'declined')
    return refused({ code: 'changedSinceShown', field: '' });
  if (now.status === 'offered') await ports.lessons.answer(now, 'taken');
  return { ok: true, value: begun ?? (await ports.lessons.putWork(key, newLesson(now.text, now.key), undefined)) };
}

export async function noteLesson(ports: LessonCasePorts, key: string, text: LessonText): Promise<Outcome<LessonWork>> {
  const issues = textIssues(text, await todayIn(ports));
  if (issues.length > 0) return refused(...issues);
  return { ok: true, value: await ports.lessons.putWork(key, newLesson(trimmedText(text)), undefined) };
}

const todayIn = async (ports: Pick<LessonCasePorts, 'home' | 'now'>): Promise<number> =>
  todayOf(ports, await ports.home.reference());
