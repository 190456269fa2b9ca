import { changeLesson } from '../../../src/plans/rules/changeLesson';
import type { LessonMove } from '../../../src/plans/rules/changeLesson';
import { contentOf, isPublished, lessonSteps, lookDay, newLesson, stepOf } from '../../../src/plans/rules/LessonWork';
import type { LessonPlan } from '../../../src/plans/rules/LessonWork';
import { fewOfEach } from '../../../src/plans/rules/fewOfEach';

const facts = { today: 20261123, myName: 'Hannah Okafor', site: 'https://trust.example/sites/hub' };
const text = { title: 'Ask again', words: 'Each time.', source: 'session', month: 202611 } as const;
const action = { kind: 'cpd', what: 'A morning', address: '', by: 20261204 } as const;

const named: LessonPlan = newLesson(text);
const checked: LessonPlan = { ...named, checkedBy: 'Hannah Okafor' };
const owned: LessonPlan = { ...checked, ownerKey: 'dele', ownerName: 'Dele Adeyemi' };
const acting: LessonPlan = { ...owned, actions: [action] };
const closed: LessonPlan = { ...acting, changed: { what: 'It did', seenBy: 'Dele', day: 20261120 } };

const dropped: LessonPlan = { ...named, ended: 'dropped' };

const moves: Readonly<Record<LessonMove['kind'], LessonMove>> = {
  text: { kind: 'text', text: { ...text, title: ' Ask twice ' } },
  checked: { kind: 'checked' },
  owner: { kind: 'owner', owner: { key: 'dele', name: 'Dele Adeyemi' } },
  action: { kind: 'action', action },
  later: { kind: 'later', day: 20261214 },
  another: { kind: 'another', action: { ...action, what: 'Another' } },
  changed: { kind: 'changed', changed: { what: 'It did', seenBy: 'Dele', day: 20261123 } },
  dropped: { kind: 'dropped' },
};

it.each([
  [named, 'names', ['text', 'checked', 'dropped']],
  [checked, 'owner', ['text', 'checked', 'owner', 'dropped']],
  [owned, 'action', ['text', 'checked', 'owner', 'action', 'dropped']],
  [acting, 'seen', ['text', 'checked', 'owner', 'action', 'later', 'another', 'changed', 'dropped']],
  [closed, undefined, []],
  [dropped, undefined, []],
])('a lesson takes no step before its time (%#)', (plan, step, may) => {
  expect(stepOf(plan)).toBe(step);
  const taken = Object.values(moves).filter((move) => changeLesson(plan, move, facts).ok);
  expect(taken.map(({ kind }) => kind)).toEqual(may);
});

it.each<[LessonMove, string, string]>([
  [{ kind: 'text', text: { ...text, title: '', words: 'x'.repeat(601) } }, 'required', 'title'],
  [{ kind: 'text', text: { ...text, month: 202612 } }, 'dayToCome', 'month'],
  [{ kind: 'owner', owner: { key: '', name: '' } }, 'required', 'ownerKey'],
  [{ kind: 'action', action: { ...action, by: 20261122 } }, 'dateInPast', 'by'],
  [{ kind: 'action', action: { ...action, address: 'https://elsewhere.example/x' } }, 'notOurSite', 'address'],
  [{ kind: 'later', day: 20261123 }, 'dateInPast', 'lookAgain'],
  [{ kind: 'changed', changed: { what: '', seenBy: 'D', day: 20261123 } }, 'required', 'changed'],
  [{ kind: 'changed', changed: { what: 'x', seenBy: 'D', day: 20261124 } }, 'dayToCome', 'seenDay'],
])('what is missing is said at its field (%#)', (move, code, field) => {
  const outcome = changeLesson(acting, move, facts);
  expect(outcome.ok ? [] : outcome.issues).toContainEqual(expect.objectContaining({ code, field }));
});

it('asks again from the later day, and from the day of the action until then', () => {
  expect(lookDay(owned)).toBeUndefined();
  expect(lookDay(acting)).toBe(20261204);
  const later = changeLesson(acting, moves.later, facts);
  expect(later.ok && lookDay(later.value)).toBe(20261214);
  const another = later.ok && changeLesson(later.value, moves.another, facts);
  expect(another && another.ok && lookDay(another.value)).toBe(20261204);
});

it('knows whether staff read it as it stands', () => {
  expect(isPublished(acting, undefined)).toBe(false);
  expect(isPublished(acting, contentOf(acting))).toBe(true);
  expect(isPublished(acting, contentOf(owned))).toBe(false);
  expect(isPublished({ ...acting, ended: 'dropped' }, undefined)).toBe(true);
  expect(lessonSteps).toHaveLength(4);
});

it('shows five of one person, and counts the rest', () => {
  const offer = (key: number, byLogin: string) => ({
    key: String(key),
    text,
    status: 'offered' as const,
    byLogin,
    byName: byLogin,
    offeredAt: '2026-11-23T09:00:00Z',
    etag: '"1"',
    itemId: key,
  });
  const { shown, more } = fewOfEach([...[1, 2, 3, 4, 5, 6, 7].map((key) => offer(key, 'ivy')), offer(8, 'priya')]);
  expect(shown.map(({ itemId }) => itemId)).toEqual([1, 2, 3, 4, 5, 8]);
  expect(more).toEqual([{ byName: 'ivy', count: 2 }]);
});
