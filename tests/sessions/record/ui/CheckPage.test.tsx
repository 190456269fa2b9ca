import * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import type { RecordView } from '../../../../src/sessions/record/RecordService';
import type { Verification } from '../../../../src/records/rules/Verification';
import { CheckPage } from '../../../../src/sessions/record/ui/CheckPage';
import { sealedRecord } from '../../../builders/sealedRecord';
import { verificationOf } from '../../../builders/verificationOf';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const saved: string[] = [];
jest.mock('../../../../src/ground/ui/saveFile', () => ({
  saveFile: (name: string, blob: Blob) => saved.push(`${name} ${blob.size}`),
}));

const target = { code: 'k7m4p2xa' };
const open = (check: Partial<Verification>, record: Partial<RecordView> = {}): void => {
  renderPage(
    <CheckPage target={target} />,
    pretend({
      openRecord: () => Promise.resolve(sealedRecord(record)),
      verifyRecord: () => Promise.resolve(verificationOf(check)),
    }),
  );
};
const part = (title: string): string =>
  screen.getByRole('heading', { level: 3, name: title }).closest('li')?.textContent ?? '';

test('as signed: six parts, each with what was compared and how it came out, and what it cannot tell', async () => {
  open({});
  await screen.findByRole('heading', { level: 1, name: 'Is it still as we signed it?' });
  screen.getByRole('heading', { level: 2, name: 'Yes, in everything we could compare' });
  expect(part('The words')).toContain('The same');
  expect(part('Who signed')).toContain('Hannah Okafor, 26 November 2026, 15:04. Priya Nair, 27 November 2026, 08:21.');
  expect(part('Its place among your records')).toContain('the first record here, as it says itself');
  expect(part('Your receipt of 27 November 2026')).toContain('Kept where record keepers cannot write');
  expect(part("Hannah's receipt")).toContain('Only Hannah can read it');
  expect(part('One later addition')).toContain('Beside the seal');
  const cannot = screen.getByRole('region', { name: 'What it cannot tell' });
  expect(within(cannot).getAllByRole('listitem')).toHaveLength(3);
  expect(cannot.textContent).toContain('Jo Lister or Sam Eames');
  fireEvent.click(screen.getByRole('button', { name: 'Keep this check' }));
  expect(saved[0]).toMatch(/^Seal check, record of 26 November 2026\.txt \d{3,}$/);
});

test('differing: what differs side by side, with the stamp, and who could have, blaming nobody', async () => {
  open({
    outcome: 'differs',
    ok: false,
    againAt: '2026-12-02T15:13:00.000Z',
    items: [
      {
        kind: 'writtenAgain',
        itemId: 41,
        item: 'text',
        authorId: 1,
        authorName: 'Hannah Okafor',
        editorId: 2,
        modifiedAt: '2026-11-30T17:40:00.000Z',
      },
    ],
    then: {
      kind: 'kept',
      createdAt: '2026-11-26T15:04:00.000Z',
      rows: [{ number: 8, title: 'Action planning', then: 'An answer in writing.', now: 'An answer by telephone.' }],
    },
    couldHave: {
      keepers: ['Gareth Sands'],
      administrators: ['Jo Lister'],
      reader: false,
      others: ['Hannah Okafor'],
      readAt: '2026-12-02T15:13:00.000Z',
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'This record is not as you signed it' });
  expect(screen.getByText(/Checked now, 15:12, and a second time at 15:13/)).toBeTruthy();
  expect(screen.getByText('An answer in writing.')).toBeTruthy();
  expect(screen.getByText('One item of 13. The other items are the same.')).toBeTruthy();
  expect(screen.getByText(/item 41, by Hannah Okafor, was written again on 30 November 2026, 17:40/)).toBeTruthy();
  const who = screen.getByRole('region', { name: 'Who could have done it' });
  expect(who.textContent).toContain('This is no proof that any of them did.');
  expect(who.textContent).toContain('Your rights in this folder are reading and adding, never changing.');
  expect(within(who).getAllByText('Could have')).toHaveLength(2);
  expect(within(who).getAllByText('Could not')).toHaveLength(1);
  expect(within(who).getAllByText('Not known')).toHaveLength(1);
});

test('an older seal says what it does not cover', async () => {
  const { parts } = verificationOf();
  open(
    { outcome: 'older', parts: { ...parts, place: { kind: 'notCovered' }, own: { kind: 'none' } } },
    { older: true },
  );
  await screen.findByRole('heading', { level: 2, name: 'Yes, as far as its older seal reaches' });
  expect(part('Its place among your records')).toContain('Not covered');
  expect(part('Who had to sign')).toContain('The names come from the register');
  expect(part('A receipt from the day of signing')).toContain('There were none then.');
  expect(screen.getByText(/Nothing has to be signed again/)).toBeTruthy();
});

test('no receipt is said, and nothing is claimed that only a receipt could tell', async () => {
  const { parts } = verificationOf();
  open({ outcome: 'unvouched', parts: { ...parts, own: { kind: 'none' } } });
  expect(await screen.findByText('Not vouched for by you')).toBeTruthy();
  expect(part('Your receipt')).toContain('nothing of yours vouches for this record');
  expect(screen.queryByText(/cannot change them without this check/)).toBeNull();
});

test('one that is not complete names who is left out', async () => {
  const { parts } = verificationOf();
  const signatures = { ...parts.signatures, notNamed: ['Amy Rusk'] };
  open({ outcome: 'incomplete', ok: false, parts: { ...parts, signatures } }, { state: 'partial' });
  await screen.findByRole('heading', { level: 2, name: 'It is not complete' });
  expect(part('Who signed')).toContain('Amy Rusk belonged on that day and is not named.');
  expect(part('Who signed')).toContain('Differs');
});

test('a record keeper notes its fingerprint before it is removed, and reads which items go; nobody else is offered it', async () => {
  const noted: unknown[] = [];
  renderPage(
    <CheckPage target={target} />,
    pretend({
      openRecord: () => Promise.resolve(sealedRecord({ myRole: 'keeper' })),
      verifyRecord: () => Promise.resolve(verificationOf({})),
      noteRemoval: (of) => {
        noted.push(of);
        return Promise.resolve({ ok: true, value: { shard: '2026-27', folder: 'f00', items: [4, 5, 6] } });
      },
    }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Note its fingerprint' }));
  expect(await screen.findByText(/remove the items 4, 5, 6 in the folder f00 of “Seals 2026-27”/)).toBeTruthy();
  expect(noted).toEqual([target]);
});
