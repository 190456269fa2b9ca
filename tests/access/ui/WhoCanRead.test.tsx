import * as React from 'react';
import { screen, within } from '@testing-library/react';
import type { AccessSnapshot } from '../../../src/records/rules/SealedRecord';
import { WhoCanRead } from '../../../src/access/ui/WhoCanRead';
import { sealStamps } from '../../builders/sealStamps';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';

test('whoever the record is about comes first and keepers last, in whatever order SharePoint named them; a stranger stands between', () => {
  const access: AccessSnapshot = {
    kind: 'access',
    key: 'a',
    sessionKey: '',
    ...sealStamps({ key: 'miriam', name: 'Miriam Holt' }, { itemId: 1, createdAt: '2026-11-20T08:00:00Z' }),
    asPlanned: false,
    byKeeper: true,
    people: [
      { name: 'Gareth Sands', why: 'keeper' },
      { name: 'Tom Reed', why: 'other' },
      { name: 'Hannah Okafor', why: 'supervisor' },
      { name: 'Priya Nair', why: 'supervisee' },
    ],
  };
  renderPage(<WhoCanRead people={[]} keepers={[]} administrators={[]} access={access} />, pretend());
  expect(
    within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    expect.stringMatching(/^Priya Nair/),
    expect.stringMatching(/^Hannah Okafor/),
    expect.stringMatching(/^Tom Reed/),
    expect.stringMatching(/^Gareth Sands/),
  ]);
});
