import { fireEvent, screen } from '@testing-library/react';
import type { Action } from '../../../../src/sessions/rules/WorkItem';
import { actionOf } from '../../../builders/actionOf';
import { roomOf } from '../../../builders/roomOf';
import { openRoom } from '../../../pages/roomHarness';

const drifting = {
  action: actionOf({
    key: 'c1',
    text: 'Ask early help',
    sessionKey: 'old',
    carried: ['1', '2', '3'],
    dueDay: 20261125,
  }),
  timesCarried: 3,
  overdue: true,
  withName: '',
};

test('what the other has changed meanwhile is shown as theirs, and said', async () => {
  const setActionStatus = (item: Action) =>
    Promise.resolve({ kind: 'conflict' as const, theirs: { ...item, status: 'dropped' as const } });
  await openRoom(roomOf({ carried: [drifting] }), { setActionStatus });
  const select = screen.getByLabelText<HTMLSelectElement>('What happened with: Ask early help');
  fireEvent.change(select, { target: { value: 'done' } });
  expect(
    await screen.findByText('The other person changed this action a moment ago. It shows theirs now.'),
  ).toBeTruthy();
  expect(select.value).toBe('dropped');
});
