import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { AccessLook } from '../../../../src/access/rules/AccessLook';
import type { AccessSnapshot } from '../../../../src/records/rules/SealedRecord';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import { CheckAccess } from '../../../../src/sessions/record/ui/CheckAccess';
import { pretend } from '../../../pages/pretend';
import { belongingOf } from '../../../builders/belongingOf';
import { hannahHome } from '../../../builders/hannahHome';
import { sealStamps } from '../../../builders/sealStamps';
import { sealedRecord } from '../../../builders/sealedRecord';
import { renderPage } from '../../../pages/renderPage';
import type { RecordView } from '../../../../src/sessions/record/RecordService';

const access: AccessSnapshot = {
  kind: 'access',
  key: 'k',
  sessionKey: '',
  ...sealStamps(undefined, { createdAt: '2026-11-23T09:00:00Z' }),
  people: [],
  byKeeper: true,
  asPlanned: true,
};

function show(keeps: boolean, checkAccess?: () => Promise<AccessLook>): readonly RecordView[] {
  const shown: RecordView[] = [];
  const hub = pretend({
    openHome: () => Promise.resolve(hannahHome({ belonging: belongingOf({ keeps }) })),
    ...(checkAccess ? { checkAccess } : {}),
  });
  renderPage(<CheckAccess record={sealedRecord({ access })} onRecord={(record) => shown.push(record)} />, hub);
  return shown;
}

it('lets a record keeper ask SharePoint again, and shows the new answer', async () => {
  const newer = { ...access, key: 'newer', asPlanned: false };
  const shown = show(true, () => Promise.resolve({ state: 'written', snapshot: newer }));
  await userEvent.click(await screen.findByRole('button', { name: 'Check again who can read this' }));
  expect(await screen.findByText('Checked and kept, for its people to see.')).toBeTruthy();
  expect(shown.map((record) => record.access)).toEqual([newer]);
});

it('keeps the old answer when SharePoint cannot be asked, and says so', async () => {
  const shown = show(true, () => Promise.reject(new ServiceError('offline')));
  await userEvent.click(await screen.findByRole('button', { name: 'Check again who can read this' }));
  expect(await screen.findByText(/We could not reach SharePoint/)).toBeTruthy();
  expect(shown).toEqual([]);
});

it('tells everybody else whom to ask', async () => {
  show(false);
  expect(await screen.findByText('To have it checked again, ask a record keeper.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
