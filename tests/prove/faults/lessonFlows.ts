import type { EveryService } from '../../../src/local/demo/everyService';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { LessonWork } from '../../../src/plans/rules/LessonWork';
import { addToGroup } from '../../../src/people/sharepoint/writeReference';
import type { FaultWorld } from './FaultWorld';
import type { Flow, Held } from './flows';

const text = {
  title: 'Ask again',
  words: 'Ask what has changed, each time.',
  source: 'practice',
  month: 202611,
} as const;
const offer = { key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f11', text, fromTalk: true, agreed: true };
const agency = {
  name: 'Early help hub',
  area: 'Wexcombe',
  does: 'Plans help with a family.',
  how: 'The early help form.',
  when: '',
  outOfHours: '',
  thresholds: { title: '', address: '' },
  forRoles: [],
  reviewDay: 20270226,
};

async function lead(world: FaultWorld): Promise<Held> {
  await addToGroup(await world.sp('jo'), 'oversight', [demoPerson('hannah').login]);
  return {};
}

/** Hannah has noted it and read it for names; it is not published yet. */
async function noted(world: FaultWorld): Promise<Held> {
  await lead(world);
  const hub = await world.open('hannah');
  const lesson = await hub.noteLesson('b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f12', text);
  const checked = lesson.ok && (await hub.moveLesson(lesson.value, { kind: 'checked' }, 'none'));
  if (!checked || !checked.ok) throw new Error('The lesson before was refused');
  return { lesson: checked.value };
}

const withLesson =
  (press: (hub: EveryService, lesson: LessonWork) => Promise<{ readonly ok: boolean }>): Flow['run'] =>
  async (hub, { lesson }) =>
    lesson !== undefined && (await press(hub, lesson)).ok;

const { key, name } = demoPerson('priya');

/** Lessons and agencies. */
export const lessonFlows: readonly Flow[] = [
  {
    name: 'offering a lesson',
    by: 'priya',
    other: 'hannah',
    leaves: true,
    prepare: lead,
    run: async (hub) => (await hub.offerLesson(offer)).ok,
    open: (hub) => hub.openLessons(false),
  },
  {
    name: 'taking up a lesson that is offered',
    by: 'hannah',
    other: 'priya',
    leaves: true,
    prepare: async (world) => {
      await lead(world);
      if (!(await (await world.open('priya')).offerLesson(offer)).ok) throw new Error('Offering before was refused');
      return {};
    },
    run: async (hub) => {
      const [offered] = (await hub.openLessons(true)).desk?.offered ?? [];
      // it is at work already
      if (offered === undefined) return true;
      return (await hub.takeUpOffer(offered, 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f15')).ok;
    },
    open: (hub) => hub.openLessons(false),
  },
  {
    name: 'giving a lesson to somebody',
    by: 'hannah',
    other: 'priya',
    leaves: true,
    prepare: noted,
    run: withLesson((hub, lesson) => hub.moveLesson(lesson, { kind: 'owner', owner: { key, name } }, 'edition')),
    open: (hub) => hub.openLessons(false),
  },
  {
    name: 'publishing a lesson',
    by: 'hannah',
    other: 'priya',
    leaves: true,
    prepare: noted,
    run: withLesson((hub, lesson) => hub.publishLesson(lesson, 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f13')),
    open: (hub) => hub.openLessons(false),
  },
  {
    name: 'entering an agency',
    by: 'hannah',
    other: 'priya',
    leaves: true,
    prepare: lead,
    run: async (hub) => (await hub.saveAgency('b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f14', agency, undefined)).ok,
    open: (hub) => hub.openAgencies(),
  },
];
