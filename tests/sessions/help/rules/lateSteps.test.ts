import { stepsShown } from '../../../../src/sessions/help/rules/lateSteps';
import { gareth, hannah } from '../../../people';

const lateSteps = [
  { title: 'Speak with your supervisor', to: 'supervisor', personKey: '', afterDays: 0 },
  { title: 'Tell the Safeguarding Champion', to: 'person', personKey: gareth.key, afterDays: 7 },
  { title: 'Tell the Head of Trust', to: 'person', personKey: '', afterDays: 14 },
] as const;
const late = { since: 20261023, supervisorKey: hannah.key };

test('row 117: the policy’s own steps name their people, with the dates that follow for this person', () => {
  expect(
    stepsShown({ lateSteps, escalation: [] }, late, [hannah, gareth]).map(({ number, person, from }) => [
      number,
      person?.name,
      from,
    ]),
  ).toEqual([
    [1, 'Hannah Okafor', 20261023],
    [2, gareth.name, 20261030],
    [3, undefined, 20261106],
  ]);
});

test('whoever has left is named to nobody, and nothing has a date while nothing is late', () => {
  const steps = stepsShown({ lateSteps, escalation: [] }, { since: undefined, supervisorKey: hannah.key }, [
    { ...hannah, status: 'left' },
  ]);
  expect(steps.map(({ person, from }) => [person, from])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('a site of before shows its sentences, in order', () => {
  const escalation = ['Speak first.', 'Then the champion.'];
  expect(stepsShown({ escalation }, late, []).map(({ title }) => title)).toEqual(escalation);
});
