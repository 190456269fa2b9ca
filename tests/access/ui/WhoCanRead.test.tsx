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

describe('whoever looks', () => {
  const shown = (people: AccessSnapshot['people']): readonly string[] => {
    const access: AccessSnapshot = {
      kind: 'access',
      key: 'a',
      sessionKey: '',
      ...sealStamps({ key: 'miriam', name: 'Miriam Holt' }, { itemId: 1, createdAt: '2026-11-20T08:00:00Z' }),
      asPlanned: true,
      byKeeper: true,
      people,
    };
    const me = { name: 'Hannah Okafor', why: 'supervisor', you: true } as const;
    renderPage(<WhoCanRead people={[me]} keepers={[]} administrators={[]} access={access} />, pretend());
    return within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map((item) => item.textContent ?? '');
  };

  test('is told from a record keeper of the same name', () => {
    const [supervisor, keeper] = shown([
      { name: 'Hannah Okafor', why: 'keeper' },
      { name: 'Hannah Okafor', why: 'supervisor' },
    ]);
    expect(supervisor).toMatch(/^Hannah Okafor \(you\)/);
    expect(keeper).not.toContain('(you)');
  });

  test('is not guessed among two of one name and right', () => {
    const rows = shown([
      { name: 'Hannah Okafor', why: 'supervisor' },
      { name: 'Hannah Okafor', why: 'supervisor' },
    ]);
    expect(rows.join(' ')).not.toContain('(you)');
  });
});
