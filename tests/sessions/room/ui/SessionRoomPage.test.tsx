import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import type { Action, Note } from '../../../../src/sessions/rules/WorkItem';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import { SessionRoomPage } from '../../../../src/sessions/room/ui/SessionRoomPage';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';
import { actionOf } from '../../../builders/actionOf';
import { additionOf } from '../../../builders/additionOf';
import { caseNoteOf } from '../../../builders/caseNoteOf';
import { noteOf } from '../../../builders/noteOf';
import { priyaHome } from '../../../builders/priyaHome';
import { recordToSign } from '../../../builders/recordToSign';
import { roomOf } from '../../../builders/roomOf';
import { runningSession } from '../../../builders/sessionOf';
import { priya, ros } from '../../../people';
import { atCase, goTo, openRoom, saveCase, saveNote, type } from '../../../pages/roomHarness';
import type { SessionRef } from '../../../../src/sessions/rules/SessionRef';
import type { NoteDraft } from '../../../../src/sessions/room/RoomDrafts';
import type { SaveResult } from '../../../../src/sessions/room/RoomService';

test('the agenda shows what is covered, begun and to come, and opens where they are', async () => {
  await openRoom(
    roomOf({
      ...atCase,
      cases: [
        caseNoteOf({ reference: 'Case 4-017', stages: { experience: 'x', reflection: '', analysis: '', plan: '' } }),
      ],
    }),
  );
  expect(screen.getByText('4 of 13 covered')).toBeTruthy();
  const here = screen.getByRole('button', { name: /5\. Share experience/ });
  expect(here.getAttribute('aria-current')).toBe('step');
  expect(within(here).getByRole('img', { name: 'begun' })).toBeTruthy();
  expect(
    within(screen.getByRole('button', { name: 'covered 1. Welcome' })).getByRole('img', { name: 'covered' }),
  ).toBeTruthy();
});

test('notes are saved as they are typed, once, with one key, and going on loses nothing', async () => {
  const save = jest.fn(saveNote);
  await openRoom(roomOf(), { saveNote: save });
  type(/^Notes/, 'Arrived tired');
  expect(screen.getByText('Saving.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '2. Roles and confidentiality' }));
  await waitFor(() => expect(save).toHaveBeenCalledTimes(1), { timeout: 1500 });
  expect(await screen.findByText(/^Saved at/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '1. Welcome' }));
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Notes/).value).toBe('Arrived tired');
  type(/^Notes/, 'Arrived tired but glad');
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2), { timeout: 1500 });
  const [first, second] = save.mock.calls.map(([, draft]) => draft);
  expect(second?.key).toBe(first?.key);
  expect(first?.stored).toBeUndefined();
  expect(second?.stored?.etag).toBeTruthy();
});

test('opening a session writes nothing', async () => {
  const save = jest.fn(saveCase);
  await openRoom(roomOf({ ...atCase, actions: [actionOf({ key: 'a', text: 'Call', caseReference: 'Case 4-017' })] }), {
    saveCase: save,
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 1300)));
  expect(save).not.toHaveBeenCalled();
});

test('a save that fails keeps the text, says why, and Try now saves it', async () => {
  const save = jest.fn(saveNote).mockRejectedValueOnce(new ServiceError('forbidden', { requestId: 'r-1' }));
  await openRoom(roomOf(), { saveNote: save });
  type(/^Notes/, 'Kept');
  expect(
    await screen.findByText('Not saved: SharePoint did not let you write here.', {}, { timeout: 2000 }),
  ).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Notes/).value).toBe('Kept');
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Try now' }));
  expect(await screen.findByText(/^Saved at/)).toBeTruthy();
  expect(save.mock.calls[1]?.[1].text).toBe('Kept');
  const later = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(later);
  expect(later.defaultPrevented).toBe(false);
});

describe('when Priya wrote in the same place', () => {
  const theirs = noteOf({
    agendaNumber: 1,
    text: 'Priya wrote this',
    modifiedBy: 'Priya Nair',
    modifiedByKey: priya.key,
    etag: '"9"',
  });
  const conflict = async (): Promise<jest.Mock<Promise<SaveResult<Note>>, [SessionRef, NoteDraft]>> => {
    const save = jest.fn(saveNote).mockResolvedValueOnce({ kind: 'conflict', theirs });
    await openRoom(roomOf({ notes: [noteOf({ agendaNumber: 1, text: 'Before' })] }), { saveNote: save });
    type(/^Notes/, 'I wrote this');
    await screen.findByText('Priya changed this while you were writing.', {}, { timeout: 2000 });
    return save;
  };

  test('both versions are shown, and nothing is overwritten before somebody chooses', async () => {
    const save = await conflict();
    expect(screen.getByText('Priya wrote this')).toBeTruthy();
    expect(screen.queryByText(/^Saved at/)).toBeNull();
    type(/^Notes/, 'I wrote this and more');
    await act(() => new Promise((resolve) => setTimeout(resolve, 1200)));
    expect(save).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['Use mine', 'I wrote this'],
    ['Keep both, one after the other', 'I wrote this\n\nPriya wrote this'],
  ])('%s', async (button, text) => {
    const save = await conflict();
    fireEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(save).toHaveBeenCalledTimes(2), { timeout: 2000 });
    expect(save.mock.calls[1]?.[1]).toMatchObject({ text, stored: { etag: '"9"' } });
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Notes/).value).toBe(text);
  });

  test("Use Priya's writes mine nowhere, and hers stands", async () => {
    const save = await conflict();
    fireEvent.click(screen.getByRole('button', { name: "Use Priya's" }));
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Notes/).value).toBe('Priya wrote this');
    await waitFor(() => expect(save).toHaveBeenCalledTimes(2), { timeout: 2000 });
    expect(save.mock.calls[1]?.[1]).toMatchObject({ text: 'Priya wrote this', stored: { etag: '"9"' } });
    expect(await screen.findByText(/^Saved at/)).toBeTruthy();
  });

  test('only the field both changed is asked about; what Priya alone changed comes in', async () => {
    const hers = noteOf({
      agendaNumber: 1,
      text: 'Priya wrote this',
      modifiedBy: 'Priya Nair',
      modifiedByKey: priya.key,
      etag: '"9"',
      covered: true,
    });
    const save = jest.fn(saveNote).mockResolvedValueOnce({ kind: 'conflict', theirs: hers });
    await openRoom(roomOf({ notes: [noteOf({ agendaNumber: 1, text: 'Before' })] }), { saveNote: save });
    type(/^Notes/, 'I wrote this');
    await screen.findByText('Priya changed this while you were writing.', {}, { timeout: 2000 });
    expect(screen.queryByText('Covered')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'This item is covered' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Use mine' }));
    await waitFor(() => expect(save).toHaveBeenCalledTimes(2), { timeout: 2000 });
    expect(save.mock.calls[1]?.[1]).toMatchObject({ text: 'I wrote this', covered: true, stored: { etag: '"9"' } });
  });

  test('what she did in another field comes in while I go on writing', async () => {
    const save = jest.fn(
      (ref: SessionRef, draft: NoteDraft): Promise<SaveResult<Note>> => saveNote(ref, { ...draft, covered: true }),
    );
    await openRoom(roomOf({ notes: [noteOf({ agendaNumber: 1, text: 'Before' })] }), { saveNote: save });
    type(/^Notes/, 'I wrote this');
    await waitFor(
      () => expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'This item is covered' }).checked).toBe(true),
      { timeout: 2000 },
    );
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Notes/).value).toBe('I wrote this');
    expect(await screen.findByText(/^Saved at/)).toBeTruthy();
  });
});

describe('carried from last time', () => {
  const earlier = { sessionKey: 'old', createdAt: '2026-06-12T10:00:00.000Z' };
  const drifting = {
    action: actionOf({ key: 'c1', text: 'Ask early help', ...earlier, carried: ['1', '2', '3'], dueDay: 20261125 }),
    timesCarried: 3,
    overdue: true,
    withName: '',
  };
  const other = {
    action: actionOf({ key: 'c2', text: 'Share the plan', ...earlier, dueDay: 20261204 }),
    timesCarried: 0,
    overdue: false,
    withName: '',
  };

  test('what has drifted is asked about first; the rest is a press away', async () => {
    await openRoom(roomOf({ carried: [drifting, other] }));
    expect(screen.getByText('Carried 3 times')).toBeTruthy();
    expect(screen.getByText(/This has not moved since June\. What is in the way/)).toBeTruthy();
    expect(screen.queryByText('Share the plan')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'All 2 open actions' }));
    expect(screen.getByText('Share the plan')).toBeTruthy();
  });

  test('done is done at once; a failure puts the choice back and says so', async () => {
    const setActionStatus = jest
      .fn((item: Action, status: Action['status']) =>
        Promise.resolve({ kind: 'saved' as const, item: { ...item, status } }),
      )
      .mockRejectedValueOnce(new ServiceError('offline'));
    await openRoom(roomOf({ carried: [drifting] }), { setActionStatus });
    const select = screen.getByLabelText<HTMLSelectElement>('What happened with: Ask early help');
    fireEvent.change(select, { target: { value: 'done' } });
    expect(await screen.findByText('This could not be saved. Please choose again.')).toBeTruthy();
    expect(select.value).toBe('');
    fireEvent.change(select, { target: { value: 'done' } });
    await waitFor(() => expect(screen.queryByText(/This has not moved/)).toBeNull());
    expect(select.value).toBe('done');
  });
});

describe('finishing', () => {
  test('asks for the next date, then signs, sends and opens the record', async () => {
    const finishSession = jest.fn(() => Promise.resolve({ ok: true as const, value: recordToSign() }));
    await openRoom(roomOf({ notes: [noteOf({ agendaNumber: 1, text: 'Something' })] }), { finishSession });
    fireEvent.click(screen.getByRole('button', { name: 'Finish and send to sign' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sign and send to Priya' }));
    expect(await screen.findByText('Choose the date of the next session to finish.')).toBeTruthy();
    expect(finishSession).not.toHaveBeenCalled();
    type(/^Date of the next session/, '2027-01-28');
    fireEvent.click(screen.getByRole('button', { name: 'Sign and send to Priya' }));
    await waitFor(() =>
      expect(finishSession).toHaveBeenCalledWith(expect.objectContaining({ nextStartsAt: '2027-01-28T14:15:00.000Z' })),
    );
    await waitFor(() => expect(window.location.hash).toBe('#/record/2026-27/pair-1/session-1'));
  });

  test('saves the last words first, and does not finish without them', async () => {
    const finishSession = jest.fn(() => Promise.resolve({ ok: true as const, value: recordToSign() }));
    await openRoom(roomOf(), { finishSession, saveNote: () => Promise.reject(new ServiceError('offline')) });
    type(/^Notes/, 'Not yet in SharePoint');
    goTo(/13\. Date/);
    type(/^Date of the next session/, '2027-01-28');
    fireEvent.click(screen.getByRole('button', { name: 'Sign and send to Priya' }));
    expect(
      await screen.findByText('Some words are not saved yet, so the session cannot be finished now.'),
    ).toBeTruthy();
    expect(finishSession).not.toHaveBeenCalled();
  });

  test('a next session that is booked already is not asked for', async () => {
    const next = {
      sessionKey: 'session-2',
      startsAt: '2027-01-28T14:15:00.000Z',
      endsAt: '2027-01-28T15:00:00.000Z',
      place: 'teams' as const,
    };
    const base = roomOf();
    await openRoom(roomOf({ pair: { ...base.pair, summary: { ...base.pair.summary, next } } }));
    goTo(/13\. Date/);
    expect(screen.getByText('The next session is booked: Thursday 28 January, 14:15.')).toBeTruthy();
    expect(screen.queryByLabelText(/^Date of the next session/)).toBeNull();
  });

  test('Priya is told who finishes', async () => {
    await openRoom(roomOf({ myRole: 'supervisee' }));
    expect(screen.queryByRole('button', { name: 'Finish and send to sign' })).toBeNull();
    goTo(/13\. Date/);
    expect(screen.getByText('Hannah finishes the session and sends it to you to sign.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Sign and send/ })).toBeNull();
  });
});

test('going elsewhere saves the last words first, and asks when they cannot be saved', async () => {
  const save = jest.fn(saveNote).mockRejectedValueOnce(new ServiceError('offline'));
  await openRoom(roomOf({ session: runningSession({ status: 'booked' }) }), { saveNote: save });
  type(/^Notes/, 'Not saved yet');
  fireEvent.click(screen.getByRole('link', { name: 'Move or cancel' }));
  expect(await screen.findByText('Some words are not saved yet.')).toBeTruthy();
  expect(window.location.hash).not.toContain('change');
  fireEvent.click(screen.getByRole('button', { name: 'Stay here' }));
  await waitFor(() => expect(screen.queryByText('Some words are not saved yet.')).toBeNull());
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Notes/).value).toBe('Not saved yet');
  fireEvent.click(screen.getByRole('link', { name: 'Move or cancel' }));
  await waitFor(() => expect(window.location.hash).toContain('change'));
  expect(save).toHaveBeenCalledTimes(2);
});

test('both can add something to raise; the words stay until SharePoint has them', async () => {
  const addAgendaItem = jest
    .fn((_: SessionRef, text: string, key: string) => Promise.resolve(additionOf({ key, text })))
    .mockRejectedValueOnce(new ServiceError('offline'));
  await openRoom(roomOf({ session: runningSession({ status: 'booked' }), myRole: 'supervisee' }), { addAgendaItem });
  type('Something to raise', 'Cover on Fridays');
  fireEvent.click(screen.getByRole('button', { name: 'Add to the agenda' }));
  expect(await screen.findByText(/We could not reach SharePoint/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Add to the agenda' }));
  expect(await screen.findByText('added by Priya')).toBeTruthy();
  expect(addAgendaItem.mock.calls[1]?.[2]).toBe(addAgendaItem.mock.calls[0]?.[2]);
});

test('a session that was sent to sign is not written in any more', async () => {
  await openRoom(roomOf({ session: runningSession({ status: 'signing' }), mayWrite: false }));
  expect(screen.getByText(/has been sent to sign/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Read the record' }).getAttribute('href')).toBe(
    '#/record/2026-27/pair-1/session-1',
  );
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('what Priya sent back stands above the notes', async () => {
  await openRoom(roomOf({ returned: 'The second action is not mine.' }));
  expect(screen.getByText('Priya sent this back:').parentElement?.textContent).toContain(
    'The second action is not mine.',
  );
});

test.each([
  [20261123, 'To raise today'],
  [20261126, 'To raise on Thursday'],
  [20261210, 'To raise on 10 December'],
  [20261112, 'To raise'],
])('on Monday 23 November, a session on %i heads what is raised with its day', async (day, title) => {
  await openRoom(roomOf({ session: runningSession({ day }) }), { openHome: () => Promise.resolve(priyaHome()) });
  expect(await screen.findByRole('heading', { level: 2, name: title })).toBeTruthy();
});

test('who comes alongside is named, with what they cannot open', async () => {
  await openRoom(roomOf({ along: [ros] }));
  expect(screen.getByText('Ros Tremayne takes part alongside, and cannot open the notes or the record.')).toBeTruthy();
});

test('notes that were changed after they were signed say so to whoever opens them', async () => {
  await openRoom(roomOf({ session: runningSession({ voidedDay: 20261127 }) }));
  expect(
    screen.getByText('These notes were changed on 27 November, after they were signed.').parentElement?.textContent,
  ).toContain('Hannah finishes the session again');
});

test('a link tells whoever it does not open for, and somebody asked along, where they stand', async () => {
  renderPage(
    <SessionRoomPage target={{ code: 'k7m4p2xa' }} />,
    pretend({ openSession: () => Promise.reject(new ServiceError('notFound')) }),
  );
  expect(await screen.findByText(/If you were asked along, you take part in the meeting itself/)).toBeTruthy();
});

test("a session finished days later does not call its cases today's", async () => {
  await openRoom(
    roomOf({
      session: runningSession({ day: 20261112 }),
      cases: [
        caseNoteOf({
          reference: 'Case 5-312',
          fileLine: 'Agreed: ask the family.',
          onFile: false,
          onChronology: false,
        }),
      ],
    }),
  );
  expect(screen.getByRole('region', { name: 'Not on the child’s file yet' }).textContent).toContain(
    'Case 5-312, 12 November',
  );
});
