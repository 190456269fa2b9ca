import { fireEvent, screen } from '@testing-library/react';
import { furtherRoute } from '../../src/sessions/further/rules/furtherRoute';
import { askLineOf, furtherOf } from '../builders/furtherOf';
import { personOf } from '../builders/personOf';
import { priyaHome } from '../builders/priyaHome';
import { openHub } from '../pages/openHub';
import { fuzzForm } from './fuzzForm';
import { leftOut } from './reached';
import { RefusingHub } from './RefusingHub';
import { expectNothingUnhandled } from './unhandled';

const folders = ['sessions/further'];

expectNothingUnhandled();

const home = { openHome: () => Promise.resolve(priyaHome()) };

describe('what belongs to further support stands whatever is chosen', () => {
  test('asking for somebody', async () => {
    const hub = new RefusingHub({ ...home, listFurther: () => Promise.resolve(furtherOf()) });
    openHub(hub.services, furtherRoute);
    fireEvent.click(await screen.findByRole('button', { name: 'Ask for it: Stress risk assessment' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'For whom?' }), { target: { value: 'leon' } });
    await fuzzForm({ hub, send: /^Ask for it$/, runs: 4 });
  });

  test('handing it on', async () => {
    const people = [personOf({ key: 'tom', name: 'Tom Barlow' })];
    const view = furtherOf({ kinds: [], keeping: { waiting: [askLineOf({ toKey: '' })], open: [], people } });
    const hub = new RefusingHub({ ...home, listFurther: () => Promise.resolve(view) });
    openHub(hub.services, furtherRoute);
    fireEvent.click(await screen.findByRole('button', { name: 'Hand on: Stress risk assessment, for Leon Marsh' }));
    await fuzzForm({ hub, send: /^See who gains and who loses$/, runs: 3 });
  });
});

test('every field of this place was filled in', () => {
  expect(leftOut(folders)).toEqual([]);
});
