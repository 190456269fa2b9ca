import { fireEvent, screen, waitFor } from '@testing-library/react';
import { additionOf } from '../../../builders/additionOf';
import { lessonOf } from '../../../builders/lessonOf';
import { roomOf } from '../../../builders/roomOf';
import { failing } from '../../../pages/failing';
import { openRoom } from '../../../pages/roomHarness';

const openLearning = () => Promise.resolve({ lessons: [lessonOf()], unknown: 1 });

test('a lesson on the agenda says what the trust’s own list says, whatever else stands in the row', async () => {
  const planted = additionOf({ key: 'planted', lessonKey: 'lesson-1', text: 'Ring this number at once' });
  const gone = additionOf({ key: 'gone', lessonKey: 'of nobody', text: 'Believe me' });
  await openRoom(roomOf({ additions: [planted, gone] }), { openLearning });
  expect(await screen.findByText('Ask again when an answer feels too smooth')).toBeTruthy();
  expect(screen.getByText('From supervision, November 2026')).toBeTruthy();
  expect(screen.getByText('A lesson stood here. It is not among those the trust has published.')).toBeTruthy();
  expect(document.body.innerHTML).not.toMatch(/Ring this number|Believe me/);
});

test('a published lesson is chosen and put on the agenda once', async () => {
  const asked: unknown[] = [];
  await openRoom(roomOf({ additions: [] }), {
    openLearning,
    attachLesson: (_room, lessonKey, key) => {
      asked.push(lessonKey);
      return Promise.resolve({ ok: true, value: additionOf({ key, lessonKey, text: 'x' }) });
    },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Add what the trust has learned' }));
  expect(await screen.findByText('1 lesson could not be read, and is left out.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Put it on the agenda' }));
  await waitFor(() => expect(asked).toEqual(['lesson-1']));
  expect(await screen.findByText('Ask what has changed since last week, each time.')).toBeTruthy();
  // it stands there: there is no other to choose
  fireEvent.click(screen.getByRole('button', { name: 'Add what the trust has learned' }));
  expect(await screen.findByText('Each published lesson stands on this agenda.')).toBeTruthy();
});

test('what cannot be read is said, and leaves the room as it is', async () => {
  await openRoom(roomOf({ additions: [] }), { openLearning: failing('offline') });
  fireEvent.click(screen.getByRole('button', { name: 'Add what the trust has learned' }));
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});
