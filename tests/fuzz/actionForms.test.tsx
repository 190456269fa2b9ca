import { fireEvent, screen } from '@testing-library/react';
import { actionOf } from '../builders/actionOf';
import { priyaHome } from '../builders/priyaHome';
import { openHub } from '../pages/openHub';
import { fuzzForm } from './fuzzForm';
import { leftOut } from './reached';
import { RefusingHub } from './RefusingHub';
import { expectNothingUnhandled } from './unhandled';

const folders = ['sessions/actions'];

expectNothingUnhandled();

const line = {
  action: actionOf({ key: 'a1', text: 'Ask the nurse' }),
  withNames: ['Hannah Okafor'],
  others: [{ key: 'hannah', name: 'Hannah Okafor' }],
  ...{ ownerName: 'Priya Nair', askedName: '', overdue: false, mayChange: true },
};
const finished = { ...line, action: actionOf({ key: 'a2', text: 'Read it', status: 'done', doneDay: 20261110 }) };

describe('a list of actions stands whatever is typed', () => {
  test.each([
    ['Done: Ask the nurse', /^Mark it as done$/],
    ['Ask somebody to take it: Ask the nurse', /^Ask$/],
  ])('%s', async (opener, send) => {
    const hub = new RefusingHub({
      openHome: () => Promise.resolve(priyaHome()),
      listActions: () => Promise.resolve({ asked: [], open: [line], done: [finished], today: 20261123 }),
    });
    openHub(hub.services, { place: 'actions' });
    fireEvent.click(await screen.findByRole('button', { name: opener }));
    await fuzzForm({ hub, send, runs: 4 });
  });
});

test('every field of these places was filled in', () => {
  expect(leftOut(folders)).toEqual([]);
});
