import type { RoomWords } from '../../../../src/sessions/room/RoomWords';
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import type { Note } from '../../../../src/sessions/rules/WorkItem';
import { deviceDrafts } from '../../../../src/ground/drafts/deviceDrafts';
import { newDraftKey } from '../../../../src/ground/drafts/draftCipher';
import type { DraftService, KeptDraft } from '../../../../src/ground/drafts/DraftService';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import { caseNoteOf } from '../../../builders/caseNoteOf';
import { noteOf } from '../../../builders/noteOf';
import { roomOf } from '../../../builders/roomOf';
import { runningSession } from '../../../builders/sessionOf';
import { hannah, priya } from '../../../people';
import { failing } from '../../../pages/failing';
import { atCase, openRoom, saveCase, saveNote, type } from '../../../pages/roomHarness';

const byPriya = { modifiedBy: priya.name, modifiedByKey: priya.key } as const;
const noteBox = (): HTMLTextAreaElement => screen.getByLabelText<HTMLTextAreaElement>(/^Notes/);
const saysStatus = (words: RegExp): Promise<HTMLElement> =>
  screen.findByText(words, { selector: '[role=status]' }, { timeout: 3000 });
const keptNote = (text: string, stored?: Note, keptAt = '2026-11-26T14:31:00.000Z'): KeptDraft & RoomWords => ({
  kind: 'note',
  keptAt,
  draft: {
    key: stored?.key ?? 'left',
    stored,
    agendaNumber: 1,
    covered: stored?.covered ?? false,
    text,
    functions: [],
  },
});
const left = (...drafts: readonly KeptDraft[]): Pick<DraftService, 'draftsOf'> => ({
  draftsOf: () => Promise.resolve(drafts),
});

describe('how soon words are saved', () => {
  afterEach(() => jest.useRealTimers());

  test('within two seconds of the last key, and kept on the device half a second after the first', async () => {
    const save = jest.fn(saveNote);
    const keepDraft = jest.fn(() => Promise.resolve(true));
    await openRoom(roomOf(), { saveNote: save, keepDraft });
    jest.useFakeTimers();
    type(/^Notes/, 'Arrived');
    await act(() => jest.advanceTimersByTimeAsync(500));
    expect(keepDraft).toHaveBeenCalledTimes(1);
    type(/^Notes/, 'Arrived tired');
    const lastKey = Date.now();
    let savedAfter = 0;
    for (; save.mock.calls.length === 0 && savedAfter < 5000; savedAfter = Date.now() - lastKey)
      await act(() => jest.advanceTimersByTimeAsync(50));
    expect(savedAfter).toBeLessThanOrEqual(2000);
    expect(save.mock.calls[0]?.[1].text).toBe('Arrived tired');
  });
});

describe('words that cannot be saved', () => {
  test.each([
    ['offline', /^Not saved yet: you are offline\./],
    ['throttled', /^Not saved yet: SharePoint asked us to wait a little\./],
    ['forbidden', /^Not saved: SharePoint refused\./],
  ] as const)('%s: says why, and that they are kept on this device', async (code, why) => {
    const keepDraft = jest.fn(() => Promise.resolve(true));
    await openRoom(roomOf(), { saveNote: failing(code), keepDraft });
    type(/^Notes/, 'Kept');
    const status = await saysStatus(why);
    expect(status.textContent).toContain('Your words are kept on this device.');
    expect(screen.getByText(/kept on this device( too)?, encrypted, for a day/)).toBeTruthy();
    expect(keepDraft).toHaveBeenCalledWith(
      'session-1',
      expect.objectContaining({ kind: 'note', draft: expect.objectContaining({ text: 'Kept' }) }),
    );
    expect(noteBox().value).toBe('Kept');
  });

  test('where nothing can be kept on the device, says to keep the window open', async () => {
    await openRoom(roomOf(), { saveNote: failing('offline'), keepDraft: () => Promise.resolve(false) });
    type(/^Notes/, 'Here only');
    expect(await saysStatus(/Please keep this window open\.$/)).toBeTruthy();
    expect(screen.getByText(/They are in this window only/)).toBeTruthy();
  });

  test('going away says that they wait here', async () => {
    await openRoom(roomOf({ session: runningSession({ status: 'booked' }) }), { saveNote: failing('offline') });
    type(/^Notes/, 'Not saved yet');
    await saysStatus(/^Not saved yet: you are offline\./);
    fireEvent.click(screen.getByRole('link', { name: 'Move or cancel' }));
    expect(await screen.findByText(/come back here, and they are put back/)).toBeTruthy();
  });

  test('something to raise that was not added asks too', async () => {
    await openRoom(roomOf({ session: runningSession({ status: 'booked' }) }));
    type('Something to raise', 'Half a sent');
    fireEvent.click(screen.getByRole('link', { name: 'Move or cancel' }));
    expect(await screen.findByText(/come back here, and they are put back/)).toBeTruthy();
    expect(window.location.hash).not.toContain('change');
    type('Something to raise', '');
    await waitFor(() => expect(window.location.hash).toContain('change'));
  });
});

test('saved words go from the device', async () => {
  const dropDraft = jest.fn(() => Promise.resolve());
  await openRoom(roomOf({ notes: [noteOf({ agendaNumber: 1, text: 'Before' })] }), { dropDraft });
  type(/^Notes/, 'After');
  expect(await screen.findByText(/^Saved at/, {}, { timeout: 3000 })).toBeTruthy();
  await waitFor(() => expect(dropDraft).toHaveBeenCalledWith('session-1', 'note-1'));
});

describe('opening a session again', () => {
  test('puts unsaved words back in their place, says so, saves them and takes them off the device', async () => {
    const save = jest.fn(saveNote);
    const dropDraft = jest.fn(() => Promise.resolve());
    await openRoom(roomOf(), { ...left(keptNote('Third Monday')), saveNote: save, dropDraft });
    expect(noteBox().value).toBe('Third Monday');
    expect(screen.getByText('You wrote this at 14:31, and it was not saved then.')).toBeTruthy();
    expect(screen.getByText(/stands in its place again, under 1\. Welcome\./)).toBeTruthy();
    await waitFor(() => expect(save).toHaveBeenCalledTimes(1), { timeout: 3000 });
    expect(save.mock.calls[0]?.[1]).toMatchObject({ text: 'Third Monday', stored: undefined });
    await waitFor(() => expect(dropDraft).toHaveBeenCalledWith('session-1', 'left'));
  });

  test('joins them with what the other person did in other fields', async () => {
    const save = jest.fn(saveNote);
    const now = noteOf({ agendaNumber: 1, text: 'Before', etag: '"5"', covered: true, ...byPriya });
    await openRoom(roomOf({ notes: [now] }), {
      ...left(keptNote('Mine', noteOf({ agendaNumber: 1, text: 'Before' }))),
      saveNote: save,
    });
    // the covered item is not the one the room opens at
    fireEvent.click(screen.getByRole('button', { name: /covered 1\. Welcome/ }));
    expect(noteBox().value).toBe('Mine');
    await waitFor(
      () => expect(save.mock.calls[0]?.[1]).toMatchObject({ text: 'Mine', covered: true, stored: { etag: '"5"' } }),
      { timeout: 3000 },
    );
  });

  test('shows both where both wrote in the same field, and saves nothing before somebody chooses', async () => {
    const save = jest.fn(saveNote);
    const now = noteOf({ agendaNumber: 1, text: 'Priya wrote this', etag: '"5"', ...byPriya });
    await openRoom(roomOf({ notes: [now] }), {
      ...left(keptNote('I wrote this', noteOf({ agendaNumber: 1, text: 'Before' }))),
      saveNote: save,
    });
    expect(screen.getByText('Priya changed this while you were writing.')).toBeTruthy();
    await act(() => new Promise((resolve) => setTimeout(resolve, 1300)));
    expect(save).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Keep both, one after the other' }));
    await waitFor(
      () =>
        expect(save.mock.calls[0]?.[1]).toMatchObject({
          text: 'I wrote this\n\nPriya wrote this',
          stored: { etag: '"5"' },
        }),
      { timeout: 3000 },
    );
  });

  test("goes on from an earlier save of one's own of which nothing was heard", async () => {
    const save = jest.fn(saveNote);
    const now = noteOf({
      agendaNumber: 1,
      text: 'Third',
      etag: '"5"',
      modifiedBy: 'Hannah Okafor',
      modifiedAt: '2026-11-26T14:30:00.000Z',
    });
    await openRoom(roomOf({ notes: [now] }), { ...left(keptNote('Third Monday')), saveNote: save });
    expect(screen.queryByText(/changed this while you were writing/)).toBeNull();
    await waitFor(
      () => expect(save.mock.calls[0]?.[1]).toMatchObject({ text: 'Third Monday', stored: { etag: '"5"' } }),
      { timeout: 3000 },
    );
  });

  test('knows its own earlier save under another surname, and nobody else’s under the same name', async () => {
    const save = jest.fn(saveNote);
    const earlier = { agendaNumber: 1, text: 'Third', etag: '"5"', modifiedAt: '2026-11-26T14:30:00.000Z' };
    const renamed = noteOf({ ...earlier, modifiedBy: 'Hannah Adeyemi-Okafor', modifiedByKey: hannah.key });
    await openRoom(roomOf({ notes: [renamed] }), { ...left(keptNote('Third Monday')), saveNote: save });
    expect(screen.queryByText(/changed this/)).toBeNull();
    await waitFor(() => expect(save.mock.calls[0]?.[1]).toMatchObject({ text: 'Third Monday' }), { timeout: 3000 });
    cleanup();
    const namesake = noteOf({ ...earlier, modifiedBy: hannah.name, modifiedByKey: 'another-hannah' });
    await openRoom(roomOf({ notes: [namesake] }), { ...left(keptNote('Third Monday')), saveNote: save });
    expect(screen.getByText('Hannah changed this while you were writing.')).toBeTruthy();
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('asks where one wrote something else meanwhile on another device', async () => {
    const save = jest.fn(saveNote);
    const now = noteOf({
      agendaNumber: 1,
      text: 'Written on the phone',
      etag: '"5"',
      modifiedBy: 'Hannah Okafor',
      modifiedAt: '2026-11-26T14:30:00.000Z',
    });
    await openRoom(roomOf({ notes: [now] }), { ...left(keptNote('Written here')), saveNote: save });
    expect(screen.getByText('You changed this in another window or on another device.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use the one from elsewhere' })).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
  });

  test('what SharePoint has after all only goes from the device, without a word', async () => {
    const dropDraft = jest.fn(() => Promise.resolve());
    await openRoom(roomOf({ notes: [noteOf({ agendaNumber: 1, text: 'Same', etag: '"5"' })] }), {
      ...left(keptNote('Same', noteOf({ agendaNumber: 1, text: 'Before' }))),
      dropDraft,
    });
    await waitFor(() => expect(dropDraft).toHaveBeenCalledWith('session-1', 'note-1'));
    expect(screen.queryByText(/it was not saved then/)).toBeNull();
  });

  test('brings back a case that never reached SharePoint', async () => {
    const save = jest.fn(saveCase);
    const draft = {
      ...caseNoteOf({
        reference: 'Case 4-030',
        key: 'c9',
        stages: { experience: 'Absent', reflection: '', analysis: '', plan: '' },
      }),
      stored: undefined,
    };
    await openRoom(roomOf({ notes: atCase.notes }), {
      draftsOf: () => Promise.resolve([{ kind: 'case', keptAt: '2026-11-26T14:31:00.000Z', draft }]),
      saveCase: save,
    });
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Experience/).value).toBe('Absent');
    await waitFor(() => expect(save.mock.calls[0]?.[1]).toMatchObject({ key: 'c9', reference: 'Case 4-030' }), {
      timeout: 3000,
    });
  });

  test('shows words that came too late for the record, to copy and to take off the device', async () => {
    const dropDraft = jest.fn(() => Promise.resolve());
    const copyText = jest.fn(() => Promise.resolve());
    await openRoom(
      roomOf({ session: runningSession({ status: 'signing' }), mayWrite: false }),
      { ...left(keptNote('Too late')), dropDraft },
      { kind: 'teams', copyText },
    );
    expect(screen.getByRole('heading', { name: 'Words of yours that were not saved' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy these words' }));
    await waitFor(() => expect(copyText).toHaveBeenCalledWith('Too late'));
    fireEvent.click(screen.getByRole('button', { name: 'Take them off this device' }));
    await waitFor(() => expect(screen.queryByText('Too late')).toBeNull());
    expect(dropDraft).toHaveBeenCalledWith('session-1', 'left');
  });

  test('a device that cannot be read now holds nothing up, and is asked again', async () => {
    const draftsOf = jest
      .fn(() => Promise.resolve([keptNote('Third Monday')]))
      .mockRejectedValueOnce(new ServiceError('offline'));
    await openRoom(roomOf(), { draftsOf });
    expect(screen.getByText('We could not look for unsaved words on this device.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
    await waitFor(() => expect(noteBox().value).toBe('Third Monday'));
  });
});

test('the whole way on a real device store: offline, the window closed, opened again, saved, gone', async () => {
  globalThis.indexedDB = new IDBFactory();
  const key = newDraftKey();
  const device = (): ReturnType<typeof deviceDrafts> =>
    deviceDrafts({ person: 'hannah', key: () => Promise.resolve(key), now: () => new Date() });
  await openRoom(roomOf(), { ...device(), saveNote: failing('offline') });
  type(/^Notes/, 'Third Monday');
  await saysStatus(/^Not saved yet: you are offline\./);
  await waitFor(async () => expect(await device().draftsOf('session-1')).toHaveLength(1));
  cleanup();
  await openRoom(roomOf(), device());
  expect(noteBox().value).toBe('Third Monday');
  expect(await screen.findByText(/^Saved at/, {}, { timeout: 3000 })).toBeTruthy();
  await waitFor(async () => expect(await device().draftsOf('session-1')).toEqual([]));
});
