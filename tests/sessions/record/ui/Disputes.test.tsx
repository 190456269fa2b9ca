import * as React from 'react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import { SiteLimitsProvider } from '../../../../src/access/proof/ui/SiteLimitsContext';
import { KeeperWork } from '../../../../src/app/home/KeeperWork';
import { RecordPage } from '../../../../src/sessions/record/ui/RecordPage';
import { disputeOf } from '../../../builders/disputeOf';
import { recordToSign } from '../../../builders/recordToSign';
import { sealedRecord } from '../../../builders/sealedRecord';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const target = { code: 'k7m4p2xa' };
const words = 'We did not agree that I ring the family.';

test('before she signs Priya says what she sees otherwise, and reads who takes it up', async () => {
  const disputeRecord = jest.fn(() =>
    Promise.resolve({ ok: true as const, value: recordToSign({ disputes: [disputeOf()] }) }),
  );
  renderPage(
    <RecordPage target={target} />,
    pretend({ openRecord: () => Promise.resolve(recordToSign()), disputeRecord }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'I see it otherwise' }));
  expect(screen.getByText(/whether you sign or not, and changes nothing in it\. The record keepers/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Put it beside the record' }));
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
  expect(disputeRecord).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText('What do you see otherwise?'), { target: { value: ` ${words} ` } });
  fireEvent.click(screen.getByRole('button', { name: 'Put it beside the record' }));
  expect(await screen.findByRole('heading', { name: 'Priya Nair sees it otherwise, 27 November 2026' })).toBeTruthy();
  expect(screen.getByText('No record keeper has written what came of it yet.')).toBeTruthy();
  expect(disputeRecord).toHaveBeenCalledWith(expect.anything(), words);
});

test('a record keeper writes what came of it; the two of the pair are offered no such box', async () => {
  const settled = { byName: 'Miriam Holt', at: '2026-11-30T09:00:00.000Z', text: 'Read together: Hannah rings.' };
  const settleDispute = jest.fn(() =>
    Promise.resolve({
      ok: true as const,
      value: sealedRecord({ myRole: 'keeper', disputes: [disputeOf({ settled })] }),
    }),
  );
  renderPage(
    <RecordPage target={target} />,
    pretend({
      openRecord: () => Promise.resolve(sealedRecord({ myRole: 'keeper', disputes: [disputeOf()] })),
      settleDispute,
    }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'What came of it' }));
  fireEvent.change(screen.getByLabelText('What was agreed or decided?'), { target: { value: settled.text } });
  fireEvent.click(screen.getByRole('button', { name: 'Write it beside the record' }));
  expect(await screen.findByRole('heading', { name: 'What came of it, 30 November 2026, Miriam Holt' })).toBeTruthy();
  expect(settleDispute).toHaveBeenCalledWith(expect.anything(), 'dispute-1', settled.text);
  expect(screen.queryByRole('button', { name: 'I see it otherwise' })).toBeNull();
});

test('what is not as it was written is said to be so', async () => {
  const record = sealedRecord({ disputes: [disputeOf({ changed: true })] });
  renderPage(<RecordPage target={target} />, pretend({ openRecord: () => Promise.resolve(record) }));
  expect(await screen.findByText('This is not as it was written: do not rely on it.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'What came of it' })).toBeNull();
});

test('nobody is asked where the proof of this site found that nothing can be added', async () => {
  renderPage(
    <SiteLimitsProvider limits={['addsAlone']}>
      <RecordPage target={target} />
    </SiteLimitsProvider>,
    pretend({ openRecord: () => Promise.resolve(sealedRecord()) }),
  );
  expect(await screen.findByRole('button', { name: 'Add to the record' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'I see it otherwise' })).toBeNull();
});

test('the record keepers find five of them on Home, and how many more there are', async () => {
  const openDisputes = (): Promise<object[]> =>
    Promise.resolve(
      Array.from({ length: 7 }, (_, index) => ({
        shard: '2026-27',
        pairKey: 'pair-1',
        sessionKey: `session-${index}`,
        since: '2026-11-27T09:00:00.000Z',
      })),
    );
  renderPage(<KeeperWork />, pretend({ openRequests: () => Promise.resolve([]), openDisputes } as never));
  expect(await screen.findAllByText('A record is seen otherwise since 27 November')).toHaveLength(5);
  expect(screen.getByText('2 records more.')).toBeTruthy();
});

test('where they cannot be read it says so, and asks again', async () => {
  let fails = true;
  const openDisputes = (): Promise<never[]> =>
    fails ? Promise.reject(new ServiceError('unexpected')) : Promise.resolve([]);
  renderPage(<KeeperWork />, pretend({ openRequests: () => Promise.resolve([]), openDisputes }));
  expect(await screen.findByText('What is seen otherwise could not be read from SharePoint.')).toBeTruthy();
  fails = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() =>
    expect(screen.queryByText('What is seen otherwise could not be read from SharePoint.')).toBeNull(),
  );
});
