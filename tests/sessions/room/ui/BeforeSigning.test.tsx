import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { actionOf } from '../../../builders/actionOf';
import { caseNoteOf } from '../../../builders/caseNoteOf';
import { noteOf } from '../../../builders/noteOf';
import { roomOf } from '../../../builders/roomOf';
import { goTo, openRoom, saveAction, saveCase, saveNote } from '../../../pages/roomHarness';

const value = roomOf({
  notes: [noteOf({ agendaNumber: 1, text: 'Rang Zainab Hussain at home.' })],
  cases: [
    caseNoteOf({
      reference: 'Case 4-017',
      stages: { experience: 'JAYDEN SMITH came in late.', reflection: '', analysis: '', plan: '' },
    }),
  ],
  actions: [actionOf({ text: 'Write to 14 Harrow Lane', caseReference: 'Case 4-017' })],
});

test('before signing: every place is shown, put right by one press, or said to be no child', async () => {
  const notes = jest.fn(saveNote);
  const cases = jest.fn(saveCase);
  const actions = jest.fn(saveAction);
  await openRoom(value, { saveNote: notes, saveCase: cases, saveAction: actions });
  goTo(/Next|next|Sign|date/);
  const look = await screen.findByRole('region', { name: 'Three places look as if they say who a child is' });
  fireEvent.click(within(look).getByRole('button', { name: 'Put “Case 4-017” for “JAYDEN SMITH”' }));
  await waitFor(() => expect(cases.mock.calls[0]?.[1].stages.experience).toBe('Case 4-017 came in late.'));
  fireEvent.click(screen.getByRole('button', { name: 'Not a child: Zainab Hussain' }));
  await screen.findByRole('region', { name: 'One place looks as if it says who a child is' });
  fireEvent.click(screen.getByRole('button', { name: 'Put “[left out]” for “14 Harrow Lane”' }));
  await waitFor(() => expect(screen.queryByText(/looks? as if/)).toBeNull());
  await waitFor(() => expect(actions.mock.calls[0]?.[1].text).toBe('Write to [left out]'));
  expect(notes).not.toHaveBeenCalled();
});

test('all of them by one press', async () => {
  await openRoom(value);
  goTo(/Next|next|Sign|date/);
  fireEvent.click(await screen.findByRole('button', { name: 'Put them in all three places' }));
  await waitFor(() => expect(screen.queryByText(/looks? as if/)).toBeNull());
});
