import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { HandoverNoteView } from '../../../../src/sessions/papers/HandoverNoteService';
import { HandoverNoteSection } from '../../../../src/sessions/papers/ui/HandoverNoteSection';
import { noteViewOf } from '../../../builders/noteViewOf';
import { failing } from '../../../pages/failing';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const open = async (view: HandoverNoteView | undefined, more: Partial<EveryService> = {}): Promise<void> => {
  renderPage(
    <HandoverNoteSection pairKey="pair-1" today={20261123} />,
    pretend({ openHandoverNote: () => Promise.resolve(view), ...more }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'See the note' }));
};
const section = () => within(screen.getByRole('region', { name: 'A note for a handover' }));

test('one writes, and reads that it waits for the other', async () => {
  const written: string[] = [];
  await open(noteViewOf(), {
    writeHandoverNote: (_, __, words) => {
      written.push(words);
      return Promise.resolve({ ok: true, value: noteViewOf({ mine: words }) });
    },
  });
  await section().findByText('Nothing is written.');
  await userEvent.type(section().getByRole('textbox', { name: /^Your words/ }), 'Mondays are hard.');
  await userEvent.click(section().getByRole('button', { name: 'Save for both' }));
  await section().findByText('It waits until Hannah agrees.');
  await screen.findByText('Saved. Hannah can read it here.');
  expect(written).toEqual(['Mondays are hard.']);
});

test('the other agrees to exactly what is shown; changed meanwhile, it says so and agrees to nothing', async () => {
  const shown: string[] = [];
  await open(noteViewOf({ theirs: 'Mondays are hard.' }), {
    agreeHandoverNote: (_, __, words) => {
      shown.push(words);
      return Promise.resolve({ ok: false, issues: [{ code: 'changedSinceShown', field: '' }] });
    },
  });
  await section().findByText('Hannah has written a note.');
  await userEvent.click(section().getByRole('button', { name: 'I agree to these words' }));
  await section().findByText(/^This has changed since it was shown to you/);
  expect(shown).toEqual(['Mondays are hard.']);
});

test('what both agreed, and what came along to this pair, is read there', async () => {
  const handed = { words: 'A phased return until March.', names: ['Fiona Ashby', 'Priya Nair'], day: 20261001 };
  await open(noteViewOf({ mine: 'The same.', theirs: 'The same.', agreed: true, handed }));
  await section().findByText(/^You have both agreed to these words\./);
  section().getByText('Handed over on 1 October 2026, as agreed by Fiona Ashby and Priya Nair:');
  section().getByText('A phased return until March.');
  expect(section().queryByRole('button', { name: 'I agree to these words' })).toBeNull();
});

test('once the pair has ended nothing can be written', async () => {
  await open(noteViewOf({ mayWrite: false, theirs: 'Mondays are hard.' }));
  await section().findByText('Mondays are hard.');
  expect(section().queryByRole('textbox')).toBeNull();
  expect(section().queryByRole('button', { name: 'I agree to these words' })).toBeNull();
});

test('what could not be read is said, with a way to try again', async () => {
  await open(undefined, { openHandoverNote: failing('offline') });
  await screen.findByRole('button', { name: /again/i });
});
