import { screen } from '@testing-library/react';
import { roomOf } from '../../../builders/roomOf';
import { runningSession } from '../../../builders/sessionOf';
import { openRoom } from '../../../pages/roomHarness';

test('a session that a newer version has written can be read as such, and not written in', async () => {
  await openRoom(roomOf({ session: runningSession({ status: 'unknown', newer: true }), mayWrite: false }));
  expect(screen.getByText('This session was written by a newer version of the Hub.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a session that nobody can read is not said to be of a newer version', async () => {
  await openRoom(roomOf({ session: runningSession({ status: 'unknown' }), mayWrite: false }));
  expect(screen.getByText('This session cannot be read.')).toBeTruthy();
  expect(screen.queryByText(/newer version/)).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('entries that only a newer version can read are counted', async () => {
  await openRoom(roomOf({ unknown: 2 }));
  expect(screen.getByText('Two entries here were written by a newer version of the Hub.')).toBeTruthy();
  expect(screen.queryByText(/cannot be read/)).toBeNull();
});

test('entries that no version can read are counted, and the record goes without them', async () => {
  await openRoom(roomOf({ unreadable: 1 }));
  expect(screen.getByText('One entry here cannot be read.')).toBeTruthy();
  expect(screen.getByText(/The record is sent to sign without it/)).toBeTruthy();
  expect(screen.queryByText(/newer version/)).toBeNull();
});
