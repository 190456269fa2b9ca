import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { ActionLine, ActionsView } from '../../../../src/sessions/actions/ActionService';
import { ActionsPage } from '../../../../src/sessions/actions/ui/ActionsPage';
import { actionOf } from '../../../builders/actionOf';
import { failing } from '../../../pages/failing';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const lineOf = (more: Partial<ActionLine> = {}): ActionLine => ({
  action: actionOf({ key: 'a1', text: 'Ask the nurse', dueDay: 20261120 }),
  withNames: ['Hannah Okafor'],
  others: [{ key: 'hannah', name: 'Hannah Okafor' }],
  ownerName: 'Priya Nair',
  askedName: '',
  overdue: true,
  mayChange: true,
  ...more,
});
const doneLine = lineOf({
  action: actionOf({ key: 'a2', text: 'Read it', status: 'done', doneDay: 20261110, doneNote: 'On page nine.' }),
  overdue: false,
});
const nothing: ActionsView = { asked: [], open: [], done: [], today: 20261123 };
const open = async (view: Partial<ActionsView>, more: Partial<EveryService> = {}): Promise<void> => {
  renderPage(<ActionsPage />, pretend({ listActions: () => Promise.resolve({ ...nothing, ...view }), ...more }));
  await screen.findByRole('heading', { level: 1, name: 'Your actions' });
};
const section = (name: string) => within(screen.getByRole('region', { name }));

test('an action is marked as done with a note, which stays when saving fails', async () => {
  const notes: string[] = [];
  await open(
    { open: [lineOf()] },
    {
      finishAction: (action, note) => {
        notes.push(note);
        return notes.length === 1 ? failing('offline')() : Promise.resolve({ ok: true, value: action });
      },
    },
  );
  expect(screen.getByText('1 open, 1 overdue.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Done: Ask the nurse' }));
  await userEvent.type(screen.getByRole('textbox', { name: /What came of it/ }), 'Monday.');
  await userEvent.click(screen.getByRole('button', { name: 'Mark it as done' }));
  expect((await screen.findByRole('alert')).textContent).toContain('What you wrote is still here.');
  await userEvent.click(screen.getByRole('button', { name: 'Mark it as done' }));
  expect(await screen.findByText('Done.')).toBeTruthy();
  expect(notes).toEqual(['Monday.', 'Monday.']);
});

test('somebody is asked to take it, and it stays until they do', async () => {
  const asked: string[] = [];
  await open(
    { open: [lineOf()] },
    {
      offerAction: (action, key) => {
        asked.push(key);
        return Promise.resolve({ ok: true, value: action });
      },
    },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Ask somebody to take it: Ask the nurse' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText('Asked. It stays yours until Hannah takes it.')).toBeTruthy();
  expect(asked).toEqual(['hannah']);
});

test('what was asked of me is taken or left, and a question can be taken back', async () => {
  const answers: boolean[] = [];
  const waiting = lineOf({ action: actionOf({ key: 'a3', text: 'Ring back' }), askedName: 'Hannah Okafor' });
  await open(
    { asked: [lineOf({ ownerName: 'Hannah Okafor' })], open: [waiting] },
    {
      answerOffer: (action, takes) => {
        answers.push(takes);
        return Promise.resolve({ ok: true, value: action });
      },
      offerAction: (action, key) =>
        Promise.resolve(key === '' ? { ok: true, value: action } : { ok: false, issues: [] }),
    },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Leave it with them: Ask the nurse' }));
  await userEvent.click(screen.getByRole('button', { name: 'I take it: Ask the nurse' }));
  expect(answers).toEqual([false, true]);
  expect(screen.getByText('You asked Hannah Okafor to take it.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Take the question back: Ring back' }));
  expect(await screen.findByText('Taken back. It stays yours.')).toBeTruthy();
});

test('done actions are found by their note, and what belongs to an ended supervision is read', async () => {
  await open({ open: [lineOf({ mayChange: false })], done: [doneLine] });
  expect(screen.getByText('The supervision it belongs to has ended.')).toBeTruthy();
  const done = section('Done, this year and the last (1)');
  await userEvent.type(done.getByRole('searchbox'), 'page nine');
  expect(done.getByRole('status').textContent).toBe('1 action with these words.');
  await userEvent.type(done.getByRole('searchbox'), ' and ten');
  expect(done.getByRole('status').textContent).toBe('None with these words.');
});

test('it waits, and says when it failed and when there is none', async () => {
  await open({});
  expect(screen.getByText('You have no open actions.')).toBeTruthy();
});

test('a list that could not be read can be asked for again', async () => {
  renderPage(<ActionsPage />, pretend({ listActions: failing('offline') }));
  expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy();
});
