import { fireEvent, screen, waitFor } from '@testing-library/react';
import { actionOf } from '../../../builders/actionOf';
import { caseNoteOf } from '../../../builders/caseNoteOf';
import { roomOf } from '../../../builders/roomOf';
import { atCase, openRoom, saveAction, saveCase, type } from '../../../pages/roomHarness';

test('row 114: an action before reflection, and then before analysis, is nudged, and nothing is when both are there', async () => {
  await openRoom(
    roomOf({
      ...atCase,
      cases: [
        caseNoteOf({ reference: 'Case 4-017', stages: { experience: 'x', reflection: '', analysis: '', plan: '' } }),
      ],
    }),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Add an action' }));
  expect(screen.queryByText(/no (reflection|analysis) yet/)).toBeNull();
  type('Agreed action', 'Call early help');
  expect(screen.getByText(/no reflection yet/)).toBeTruthy();
  type(/^Reflection/, 'She is worried');
  expect(
    screen.getByText('There is an action but no analysis yet. A minute there often changes the plan.'),
  ).toBeTruthy();
  type(/^Analysis/, 'Waiting is not safe');
  expect(screen.queryByText(/no (reflection|analysis) yet/)).toBeNull();
});

test("composes the line for the child's file until somebody writes their own", async () => {
  await openRoom(roomOf(atCase));
  fireEvent.click(screen.getByRole('button', { name: 'Add an action' }));
  type('Agreed action', 'seek a written update');
  const line = (): string => screen.getByLabelText<HTMLTextAreaElement>(/^One sentence/).value;
  await waitFor(() =>
    expect(line()).toBe('Supervision 26 Nov 2026, agreed: seek a written update. P Nair. Ref 4-017.'),
  );
  fireEvent.change(screen.getByLabelText('By when'), { target: { value: '2026-12-01' } });
  type(/^Analysis/, 'Attendance has not improved. Priya blames herself.');
  await waitFor(() =>
    expect(line()).toBe(
      'Supervision 26 Nov 2026, agreed: seek a written update, because attendance has not improved. P Nair, by 1 Dec 2026. Ref 4-017.',
    ),
  );
  type(/^One sentence/, 'My own line');
  type('Agreed action', 'something else');
  expect(line()).toBe('My own line');
});

test('copies the line through the host and ticks it off', async () => {
  const copyText = jest.fn(() => Promise.resolve());
  const save = jest.fn(saveCase);
  const value = roomOf({ ...atCase, cases: [caseNoteOf({ reference: 'Case 4-017', fileLine: 'The line.' })] });
  await openRoom(value, { saveCase: save }, { kind: 'teams', copyText });
  fireEvent.click(screen.getByRole('button', { name: 'Copy for CPOMS' }));
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(copyText).toHaveBeenCalledWith('The line.');
  expect(screen.getByText("Child's file and chronology still to do")).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: "On the child's file" }));
  expect(screen.getByText('Chronology still to do')).toBeTruthy();
  await waitFor(() => expect(save.mock.calls[0]?.[1]).toMatchObject({ onFile: true, onChronology: false }), {
    timeout: 2000,
  });
});

test('a line that cannot be copied is selected instead', async () => {
  const value = roomOf({ ...atCase, cases: [caseNoteOf({ reference: 'Case 4-017', fileLine: 'The line.' })] });
  await openRoom(value, {}, { kind: 'teams', copyText: () => Promise.reject(new Error('refused')) });
  fireEvent.click(screen.getByRole('button', { name: 'Copy for CPOMS' }));
  expect(await screen.findByText(/copy it with Ctrl and C/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^One sentence/).selectionEnd).toBe('The line.'.length);
});

test("warns beside the box when words look like a child's name", async () => {
  await openRoom(roomOf(atCase));
  type(/^Experience/, 'The pupil Jonas Winter was late');
  expect(await screen.findByText("This looks like a child's name. Use the case reference instead?")).toBeTruthy();
  type(/^Experience/, 'Case 4-017 was late');
  expect(screen.queryByText(/looks like/)).toBeNull();
});

test('its actions follow when the reference changes', async () => {
  const save = jest.fn(saveAction);
  await openRoom(roomOf({ ...atCase, actions: [actionOf({ key: 'a', text: 'Call', caseReference: 'Case 4-017' })] }), {
    saveAction: save,
  });
  type('Case reference', 'Case 4-018');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Agreed action').value).toBe('Call');
  await waitFor(() => expect(save.mock.calls[0]?.[1]).toMatchObject({ key: 'a', caseReference: 'Case 4-018' }), {
    timeout: 2000,
  });
});

test('another case waits until the first has a reference', async () => {
  await openRoom(roomOf({ notes: atCase.notes }));
  await screen.findByLabelText('Case reference');
  fireEvent.click(screen.getByRole('button', { name: 'Another case' }));
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
  type('Case reference', 'Case 4-030');
  fireEvent.click(screen.getByRole('button', { name: 'Another case' }));
  expect(screen.getAllByLabelText('Case reference')).toHaveLength(2);
});
