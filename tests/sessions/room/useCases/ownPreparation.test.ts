import {
  dropPreparation,
  keepPreparation,
  readPreparation,
} from '../../../../src/sessions/room/useCases/ownPreparation';
import { FakeTrust } from '../../../standIns/FakeTrust';
import { amy, priya } from '../../../people';

const mind = { question: 'mind', known: '' } as const;

test('an answer is kept for its writer alone, changed, and taken away whole with the last one', async () => {
  const trust = new FakeTrust();
  const mine = trust.as(priya);
  expect(await keepPreparation(mine, 's', { ...mind, text: 'Tired.' })).toEqual({ kind: 'kept' });
  await keepPreparation(mine, 's', { question: 'need', known: '', text: 'Time.' });
  expect(await readPreparation(mine, 's')).toEqual({ mind: 'Tired.', need: 'Time.' });
  expect(await readPreparation(trust.as(amy), 's')).toEqual({});
  await keepPreparation(mine, 's', { question: 'mind', known: 'Tired.', text: '' });
  expect(await readPreparation(mine, 's')).toEqual({ need: 'Time.' });
  await dropPreparation(mine, 's');
  expect(await readPreparation(mine, 's')).toEqual({});
});

test('what was written on another device meanwhile is not overwritten: both are answered', async () => {
  const mine = new FakeTrust().as(priya);
  await keepPreparation(mine, 's', { ...mind, text: 'On the phone.' });
  expect(await keepPreparation(mine, 's', { ...mind, text: 'On the laptop.' })).toEqual({
    kind: 'elsewhere',
    text: 'On the phone.',
  });
  expect(await readPreparation(mine, 's')).toEqual({ mind: 'On the phone.' });
  // knowing it, one decides
  await keepPreparation(mine, 's', { question: 'mind', known: 'On the phone.', text: 'On the laptop.' });
  expect(await readPreparation(mine, 's')).toEqual({ mind: 'On the laptop.' });
});

test('a repeated press writes the same once', async () => {
  const mine = new FakeTrust().as(priya);
  const change = { ...mind, text: 'Tired.' };
  expect([await keepPreparation(mine, 's', change), await keepPreparation(mine, 's', change)]).toEqual([
    { kind: 'kept' },
    { kind: 'kept' },
  ]);
});
