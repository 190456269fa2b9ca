import * as React from 'react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Tell } from '../../../../../src/sessions/booking/ui/tell/Tell';
import { hannah } from '../../../../people';
import { failing } from '../../../../pages/failing';
import { pretend } from '../../../../pages/pretend';
import { renderPage } from '../../../../pages/renderPage';

test('says that nothing was sent, and opens a draft of one’s own with one press', async () => {
  const openExternal = jest.fn();
  const findPeople = jest.fn(async () => [hannah]);
  renderPage(<Tell to={[hannah.key]} occasion="asked" />, pretend({ findPeople }), { kind: 'teams', openExternal });
  fireEvent.click(await screen.findByRole('link', { name: 'Tell Hannah in Teams' }));
  expect(openExternal.mock.calls[0][0]).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=/);
  fireEvent.click(screen.getByRole('link', { name: 'Write to Hannah in Outlook' }));
  expect(openExternal.mock.calls[1][0]).toMatch(/^https:\/\/outlook\.office\.com\//);
  expect(screen.getByText(/^The Hub sends no messages\./)).toBeTruthy();
  expect(findPeople).toHaveBeenCalledWith([hannah.key]);
});

test('offers nothing where nobody can be read', async () => {
  const findPeople = jest.fn(failing('forbidden'));
  renderPage(<Tell to={[hannah.key]} occasion="asked" />, pretend({ findPeople }));
  await waitFor(() => expect(findPeople).toHaveBeenCalled());
  expect(screen.queryByRole('link')).toBeNull();
});
