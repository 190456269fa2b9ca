import { composePlans } from '../../app/composePlans';
import type { Outcome } from '../../ground/rules/Issue';
import type { PlanService } from '../../plans/PlanService';
import type { LessonMove } from '../../plans/rules/changeLesson';
import type { LessonText } from '../../sessions/learning/rules/Lesson';
import type { DemoTrust } from './DemoTrust';
import { demoPerson } from './demoPeople';
import type { Beat } from './playPair';
import { seededKeys } from './seededKeys';

const beforeYouReassure: LessonText = {
  title: 'Ask before you reassure',
  words: 'We answered worries before we had heard them. Ask what it is like first, then say what will happen.',
  source: 'session',
  month: 202609,
};
const chase: LessonText = {
  title: 'Chase a referral after ten days',
  words: 'A national review found that nobody asked after the answer. Put a day to chase beside each referral.',
  source: 'review',
  month: 202610,
};
const tooSmooth: LessonText = {
  title: 'Ask again when an answer feels too smooth',
  words: 'A new reason each Monday reassured us by its manner. Ask what has changed since last week, each time.',
  source: 'practice',
  month: 202611,
};

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`A lesson was refused: ${outcome.issues.map(({ code }) => code).join(', ')}`);
  return outcome.value;
}

/** A lesson of September that has changed something, one at work, and one that Priya has just offered. */
export function lessonBeats(trust: DemoTrust): readonly Beat[] {
  const keys = seededKeys('demo lessons');
  const hubOf = async (alias: string): Promise<PlanService> => {
    const { sp, ports } = await trust.as(alias);
    return composePlans(sp, ports);
  };
  /** Hannah notes it, reads it for names, takes the steps and publishes. */
  const noted = async (text: LessonText, ...moves: readonly LessonMove[]): Promise<void> => {
    const hub = await hubOf('hannah');
    let lesson = done(await hub.noteLesson(keys.newKey(), text));
    for (const move of [{ kind: 'checked' } as const, ...moves])
      lesson = done(await hub.moveLesson(lesson, move, keys.newKey()));
    done(await hub.publishLesson(lesson, keys.newKey()));
  };
  const owner = (alias: string): LessonMove => ({ kind: 'owner', owner: demoPerson(alias) });
  return [
    {
      at: '2026-09-24T15:10:00.000Z',
      run: () =>
        noted(beforeYouReassure, owner('priya'), {
          kind: 'action',
          action: { kind: 'cpd', what: 'A morning on listening, for deputies', address: '', by: 20261009 },
        }),
    },
    {
      at: '2026-10-21T14:30:00.000Z',
      run: async () => {
        const hub = await hubOf('hannah');
        const lesson = (await hub.openLessons(true)).desk?.works.find(
          ({ text }) => text.title === beforeYouReassure.title,
        );
        if (lesson === undefined) throw new Error('the lesson of September is not there');
        const changed = {
          what: 'one prompt in the agenda, and a CPD morning that nineteen came to.',
          seenBy: 'Hannah Okafor',
          day: 20261021,
        };
        done(await hub.moveLesson(lesson, { kind: 'changed', changed }, keys.newKey()));
      },
    },
    {
      at: '2026-10-28T09:20:00.000Z',
      run: () =>
        noted(chase, owner('dele'), {
          kind: 'action',
          action: { kind: 'policy', what: 'Referrals: a day to chase on the form', address: '', by: 20261204 },
        }),
    },
    {
      at: '2026-11-20T16:05:00.000Z',
      run: async () => {
        const hub = await hubOf('priya');
        done(await hub.offerLesson({ key: keys.newKey(), text: tooSmooth, fromTalk: true, agreed: true }));
      },
    },
  ];
}
