import * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { EveryService } from '../../../../src/local/demo/everyService';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import { SiteLimitsProvider } from '../../../../src/access/proof/ui/SiteLimitsContext';
import { RecordPage } from '../../../../src/sessions/record/ui/RecordPage';
import { pairOf } from '../../../builders/pairOf';
import { recordToSign } from '../../../builders/recordToSign';
import { sealedRecord } from '../../../builders/sealedRecord';
import { sealStamps } from '../../../builders/sealStamps';
import { runningSession } from '../../../builders/sessionOf';
import { verificationOf } from '../../../builders/verificationOf';
import { priya } from '../../../people';
import { hannah } from '../../../people';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';
import type { RecordView } from '../../../../src/sessions/record/RecordService';

const target = { code: 'k7m4p2xa' };
const open = (record: RecordView, more: Partial<EveryService> = {}): RenderResult =>
  renderPage(<RecordPage target={target} />, pretend({ openRecord: () => Promise.resolve(record), ...more }));

describe('Priya reads what Hannah has signed', () => {
  test('by block, with the agreed actions and who can read it', async () => {
    open(recordToSign());
    await screen.findByRole('heading', { level: 1, name: 'Read, comment and sign' });
    expect(screen.getByText(/Third Monday absence in a row/)).toBeTruthy();
    expect(screen.queryByText('Not covered')).toBeNull();
    const actions = screen.getByRole('table');
    expect(within(actions).getByRole('columnheader', { name: 'By whom' })).toBeTruthy();
    expect(within(actions).getByText('4 Dec 2026')).toBeTruthy();
    expect(screen.getByText(/^You, Hannah and the record keepers can read this; administrators/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all 13 items' }));
    expect(screen.getAllByText('Not covered').length).toBeGreaterThan(0);
  });

  test('signs with a comment of her own, and the sealed record takes its place', async () => {
    const signRecord = jest.fn(() => Promise.resolve({ ok: true as const, value: sealedRecord() }));
    open(recordToSign(), { signRecord });
    fireEvent.click(await screen.findByRole('radio', { name: 'Yes, and I would like to add a comment' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sign as Priya Nair' }));
    expect(await screen.findByText('Please fill this in.')).toBeTruthy();
    expect(signRecord).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('Your comment'), {
      target: { value: '  The class teacher shares the worry. ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Sign as Priya Nair' }));
    expect(await screen.findByText(/Sealed on 27 November 2026/)).toBeTruthy();
    expect(signRecord).toHaveBeenCalledWith(
      expect.objectContaining({ textHash: 'abc' }),
      'The class teacher shares the worry.',
    );
    expect(
      screen.getByText('Signed and sealed. The check on this page shows whether it stays as you signed it.'),
    ).toBeTruthy();
  });

  test('is not asked to sign where the proof of this site found that nothing can be signed', async () => {
    renderPage(
      <SiteLimitsProvider limits={['addsAlone']}>
        <RecordPage target={target} />
      </SiteLimitsProvider>,
      pretend({ openRecord: () => Promise.resolve(recordToSign()) }),
    );
    expect(await screen.findByText('This cannot be done on this site')).toBeTruthy();
    expect(screen.getByText(/Nothing can be signed here, and nobody is asked to/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Sign as Priya Nair' })).toBeNull();
  });

  test('a plain yes sends no comment, even one typed before', async () => {
    const signRecord = jest.fn(() => Promise.resolve({ ok: true as const, value: sealedRecord() }));
    open(recordToSign(), { signRecord });
    fireEvent.click(await screen.findByRole('radio', { name: 'Yes, and I would like to add a comment' }));
    fireEvent.change(screen.getByLabelText('Your comment'), { target: { value: 'On second thoughts' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sign as Priya Nair' }));
    await screen.findByText(/Sealed on/);
    expect(signRecord).toHaveBeenCalledWith(expect.anything(), '');
  });

  test('not quite: sends it back with her words and signs nothing', async () => {
    const sendBack = jest.fn(() =>
      Promise.resolve({
        ok: true as const,
        value: recordToSign({ state: 'none', content: undefined, returned: 'The second action is not mine.' }),
      }),
    );
    const findPeople = jest.fn(async () => [hannah]);
    open(recordToSign(), { sendBack, findPeople });
    fireEvent.click(await screen.findByRole('radio', { name: /Not quite/ }));
    fireEvent.change(screen.getByLabelText('Your comment'), { target: { value: 'The second action is not mine.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send back to Hannah' }));
    expect(await screen.findByText('Sent back. Hannah sees your comment beside the notes.')).toBeTruthy();
    expect(sendBack).toHaveBeenCalledWith(expect.anything(), 'The second action is not mine.');
    // nothing was sent: she may tell her herself, without a word of what it is about
    const chat = await screen.findByRole('link', { name: 'Tell Hannah in Teams' });
    expect(decodeURIComponent(chat.getAttribute('href') ?? '')).not.toContain('The second action');
    expect(findPeople).toHaveBeenCalledWith(['hannah']);
  });

  test('a failure keeps the words and says what happened', async () => {
    open(recordToSign(), { signRecord: () => Promise.reject(new ServiceError('offline', { requestId: '8c1f-22' })) });
    fireEvent.click(await screen.findByRole('radio', { name: 'Yes, and I would like to add a comment' }));
    fireEvent.change(screen.getByLabelText('Your comment'), { target: { value: 'Mine' } });
    fireEvent.click(screen.getByRole('button', { name: 'Sign as Priya Nair' }));
    const alert = await screen.findByText('Not signed yet.');
    expect(alert.closest('[role="alert"]')?.textContent).toContain('For support, quote 8c1f-22.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your comment').value).toBe('Mine');
  });

  test('what the rules refuse stands in the form', async () => {
    open(recordToSign(), {
      signRecord: () =>
        Promise.resolve({ ok: false as const, issues: [{ code: 'changedSinceSent' as const, field: '' }] }),
    });
    fireEvent.click(await screen.findByRole('radio', { name: 'Yes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sign as Priya Nair' }));
    expect((await screen.findByText('Not signed yet.')).parentElement?.textContent).toContain(
      'The record was changed after it was sent to you.',
    );
  });
});

describe('a sealed record', () => {
  test('cannot be signed again; one line says how it compares, and leads to what was compared', async () => {
    open(sealedRecord(), { verifyRecord: () => Promise.resolve(verificationOf()) });
    await screen.findByText('Sealed on 27 November 2026. Both of you have signed.');
    expect(screen.queryByRole('button', { name: /^Sign as/ })).toBeNull();
    expect(await screen.findByText('Checked 15:12: agrees with your receipt.')).toBeTruthy();
    expect(screen.getByText('Seal 7f3a 91c0 4be2 d85e')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'What was compared' }).getAttribute('href')).toContain('#/check/');
  });

  test('a check that could not be made claims nothing', async () => {
    open(sealedRecord(), { verifyRecord: () => Promise.reject(new ServiceError('offline')) });
    expect(await screen.findByText(/nothing is known either way/)).toBeTruthy();
    expect(screen.queryByText(/agrees|the same/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Check again' })).toBeTruthy();
  });

  test('what only the register calls sealed is said so to every reader', async () => {
    for (const state of ['none', 'signing'] as const) {
      const { unmount } = open(
        sealedRecord({ state, registerOnly: true, content: state === 'none' ? undefined : sealedRecord().content }),
      );
      expect((await screen.findByRole('alert')).textContent).toContain('The register says sealed; the seal does not.');
      expect(screen.queryByText(/Sealed on/)).toBeNull();
      unmount();
    }
  });

  test('somebody who was not named, and somebody it was closed without, are named', async () => {
    const { unmount } = open(sealedRecord({ state: 'partial', notNamed: ['Amy Rusk'] }));
    expect((await screen.findByRole('alert')).textContent).toContain('Signed by two of three. Amy Rusk was not named.');
    unmount();
    open(sealedRecord({ without: ['Amy Rusk'] }));
    expect(await screen.findByText('Sealed on 27 November 2026 without Amy Rusk.')).toBeTruthy();
  });

  test('later words stand beside it', async () => {
    const later = sealedRecord({
      addenda: [
        {
          kind: 'addendum',
          key: 'x',
          sessionKey: 'session-1',
          ...sealStamps(priya, { itemId: 9, createdAt: '2026-12-02T09:00:00.000Z' }),
          text: 'Early help answered.',
          hash: '',
        },
      ],
    });
    const addToRecord = jest.fn(() => Promise.resolve({ ok: true as const, value: later }));
    open(sealedRecord(), { addToRecord });
    fireEvent.click(await screen.findByRole('button', { name: 'Add to the record' }));
    fireEvent.change(screen.getByLabelText('What would you like to add?'), {
      target: { value: 'Early help answered.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByRole('heading', { name: 'Added on 2 December 2026 by Priya Nair' })).toBeTruthy();
    expect(addToRecord).toHaveBeenCalledWith(expect.anything(), 'Early help answered.');
  });

  test('nobody is asked for later words where the proof of this site found that nothing can be added', async () => {
    renderPage(
      <SiteLimitsProvider limits={['addsAlone']}>
        <RecordPage target={target} />
      </SiteLimitsProvider>,
      pretend({ openRecord: () => Promise.resolve(sealedRecord()) }),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Add to the record' }));
    expect(await screen.findByText('This cannot be done on this site')).toBeTruthy();
    expect(screen.queryByLabelText('What would you like to add?')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add it' })).toBeNull();
  });

  test('of a record that was removed it says so, by whose note, and offers no way to write it', async () => {
    const removed = { by: 'Miriam Holt', notedAt: '2033-12-02T09:00:00.000Z', completedAt: '2026-11-27T15:12:00.000Z' };
    open(sealedRecord({ state: 'none', content: undefined, registerOnly: true, removed }));
    expect(await screen.findByText('This record was removed.')).toBeTruthy();
    expect(
      screen.getByText(/complete on 27 November 2026\. Miriam Holt noted its fingerprint on 2 December 2033/),
    ).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('link', { name: /session/i })).toBeNull();
  });

  test('a broken seal is said first and plainly, with the keepers to tell', async () => {
    open(sealedRecord({ state: 'broken' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('This record is not as it was signed.');
    expect(alert.textContent).toContain('Miriam Holt and Gareth Sands');
    expect(screen.queryByText(/Both of you have signed/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add to the record' })).toBeNull();
  });

  test('nothing more is asked of the two once their pair has ended', async () => {
    open(sealedRecord({ pair: pairOf({ status: 'ended', lastDay: 20261130 }) }));
    expect(await screen.findByRole('button', { name: 'Print' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add to the record' })).toBeNull();
  });
});

test('printing shows all thirteen items with header cells, and what the fresh check said', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  open(sealedRecord(), {
    verifyRecord: () =>
      Promise.resolve(
        verificationOf({
          checkedAt: '2026-12-02T15:12:00.000Z',
          ok: false,
          outcome: 'differs',
          problems: ['textChanged'],
        }),
      ),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Print' }));
  const table = await screen.findByRole('table', { name: 'Notes and agreed actions' }, { timeout: 3000 });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(13);
  // nobody writes a note there: the date that was agreed is what came of it
  expect(within(table).getByRole('row', { name: /^13\. Date of next supervision/ }).textContent).toContain(
    '28 January 2027, 14:15',
  );
  expect(screen.getByText(/Seal 7f3a 91c0 4be2 d85e does not match\./)).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(print).toHaveBeenCalledTimes(1);
  fireEvent(window, new Event('afterprint'));
  expect(screen.queryByRole('table', { name: 'Notes and agreed actions' })).toBeNull();
});

test('the key for printing prints the paper, not the page', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  print.mockClear();
  open(sealedRecord(), { verifyRecord: () => Promise.resolve(verificationOf()) });
  await screen.findByRole('button', { name: 'Print' });
  const letter = new KeyboardEvent('keydown', { key: 'p', bubbles: true, cancelable: true });
  window.dispatchEvent(letter);
  expect(letter.defaultPrevented).toBe(false);
  const key = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true });
  window.dispatchEvent(key);
  expect(key.defaultPrevented).toBe(true);
  await screen.findByRole('table', { name: 'Notes and agreed actions' }, { timeout: 3000 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(print).toHaveBeenCalledTimes(1);
});

test('where Teams can neither print nor save, the buttons lead to a browser', async () => {
  const openExternal = jest.fn();
  const record = sealedRecord();
  renderPage(<RecordPage target={target} />, pretend({ openRecord: () => Promise.resolve(record) }), {
    kind: 'teams',
    filesOnlyAt: 'https://trust.example/sites/trust/SitePages/Hub.aspx',
    openExternal,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Open in a browser to save or print' }));
  expect(openExternal).toHaveBeenCalledWith(
    `https://trust.example/sites/trust/SitePages/Hub.aspx?session=${record.session.code}`,
  );
  expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Save as Word' })).toBeNull();
});

test('somebody without rights is told so and sees no words', async () => {
  renderPage(
    <RecordPage target={target} />,
    pretend({ openRecord: () => Promise.reject(new ServiceError('forbidden')) }),
  );
  expect((await screen.findByRole('alert')).textContent).toContain('This is not open to you.');
  expect(screen.queryByText(/Case/)).toBeNull();
});

describe('a signature on an earlier text', () => {
  const voided = [
    { name: 'Hannah Okafor', mine: false, signedAt: '2026-11-26T15:04:00.000Z', changedAt: '2026-11-26T15:10:00.000Z' },
  ];
  const changed = recordToSign({
    session: runningSession({ status: 'running', voidedDay: 20261126 }),
    changedAt: '2026-11-26T15:10:00.000Z',
    voided,
    signatures: [],
    waitsFor: ['Hannah Okafor', 'Priya Nair'],
  });

  test('is said to whoever reads it, and nothing can be signed before it is finished anew', async () => {
    open(changed);
    const said = await screen.findByRole('alert');
    expect(said.textContent).toContain(
      'Hannah signed an earlier text. It was changed on 26 November 2026, 15:10, so Hannah needs to sign again.',
    );
    expect(said.textContent).toContain('What you read here is the earlier text. Hannah finishes the session again');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByText(/^Signed /)).toBeNull();
    expect(screen.queryByRole('link', { name: 'Open the session' })).toBeNull();
  });

  test('sends the supervisor back to the session', async () => {
    open({ ...changed, myRole: 'supervisor', voided: voided.map((one) => ({ ...one, mine: true })) });
    expect((await screen.findByRole('alert')).textContent).toContain(
      'You signed an earlier text. It was changed on 26 November 2026, 15:10, so you need to sign again.',
    );
    expect(screen.getByRole('link', { name: 'Open the session' }).getAttribute('href')).toBe(
      '#/session/2026-27/pair-1/session-1',
    );
  });

  test('of a group is signed again on the new text', async () => {
    open(
      recordToSign({
        voided: [
          {
            name: 'Priya Nair',
            mine: true,
            signedAt: '2026-11-26T15:20:00.000Z',
            changedAt: '2026-11-27T09:00:00.000Z',
          },
        ],
      }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('so you need to sign again.');
    expect(screen.getByRole('button', { name: 'Sign as Priya Nair' })).toBeTruthy();
  });
});

test('a record that waits for a signature says that signing is in progress', async () => {
  open(recordToSign({ myRole: 'supervisor', iHaveSigned: true }));
  expect(await screen.findByText('Signing in progress. This record waits for Priya Nair to sign.')).toBeTruthy();
});
