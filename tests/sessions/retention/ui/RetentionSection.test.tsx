import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { RetentionView } from '../../../../src/sessions/retention/RetentionService';
import { RetentionSection } from '../../../../src/sessions/retention/ui/RetentionSection';
import { approvedLineOf, dueLineOf, retentionOf } from '../../../builders/retentionOf';
import { failing } from '../../../pages/failing';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const open = async (view: RetentionView, more: Partial<EveryService> = {}): Promise<void> => {
  renderPage(<RetentionSection />, pretend({ listRetention: () => Promise.resolve(view), ...more }));
  await userEvent.click(await screen.findByRole('button', { name: 'See periods, and what is due' }));
};
const region = async (name: string) => within(await screen.findByRole('region', { name }));

test('its owner ticks what is due and approves it; of what another owns they read who does', async () => {
  const approved: string[][] = [];
  const other = dueLineOf({ print: 'drafts pair-2 2019-20', kind: 'drafts', scopeKey: 'pair-2' });
  const periods = [...retentionOf().periods, { kind: 'drafts', months: 12, from: 'end', ownerKey: 'priya' } as const];
  await open(retentionOf({ periods, due: [dueLineOf(), other] }), {
    approveRemoval: (prints) => {
      approved.push([...prints]);
      return Promise.resolve({ ok: true, value: prints.length });
    },
  });
  const due = await region('Due');
  due.getByText('Priya Nair approves it.', { exact: false });
  expect(due.getAllByRole('checkbox')).toHaveLength(1);
  await userEvent.click(due.getByRole('button', { name: 'Approve what is ticked' }));
  await screen.findByText('Tick something first.');
  await userEvent.click(due.getByRole('checkbox', { name: 'Records of supervision, Priya Nair, 2019-20' }));
  await userEvent.click(due.getByRole('button', { name: 'Approve what is ticked' }));
  await screen.findByText(/^1 line is approved in your name/);
  expect(approved).toEqual([['records pair-1 2019-20']]);
});

test('before the trust has settled anything it is said that nothing is due, and that it is a proposal', async () => {
  await open(retentionOf({ periods: [], administers: true }));
  const periods = await region('Periods');
  periods.getByText(/^Your trust has settled none yet, so nothing is due\./);
  await userEvent.click(periods.getByRole('button', { name: 'Change: how long records are kept' }));
  screen.getByText('A proposal, not law. Your trust settles it, with its data protection officer.');
  expect(screen.getByRole('textbox', { name: /^Months, records of supervision/ })).toHaveProperty('value', '72');
});

test('an administrator begins, is led to each place, and looks whether it is gone', async () => {
  const calls: string[] = [];
  const places = [{ list: 'Seals 2019-20', address: '/sites/trust/Lists/HubSeals201920/pair-1', count: 4 }];
  await open(retentionOf({ administers: true, keeps: false, approved: [approvedLineOf()] }), {
    beginRemoval: (key) => {
      calls.push(`begin ${key}`);
      return Promise.resolve({ ok: true, value: places });
    },
    lookAtRemoval: (key) => {
      calls.push(`look ${key}`);
      return Promise.resolve({ ok: true, value: { gone: false, places } });
    },
  });
  const steps = await region('To be removed by an administrator');
  steps.getByText('Approved by Miriam Holt on 20 November 2026.');
  await userEvent.click(steps.getByRole('button', { name: 'Begin 1: Records of supervision, 2019-20' }));
  const link = await steps.findByRole('link', { name: 'Seals 2019-20: 4 rows' });
  expect(link.getAttribute('href')).toBe('/sites/trust/Lists/HubSeals201920/pair-1');
  await userEvent.click(steps.getByRole('button', { name: 'Look whether 1 is gone: Records of supervision, 2019-20' }));
  await screen.findByText('4 rows are still there.');
  expect(calls).toEqual(['begin approval-1', 'look approval-1']);
});

test('the log says what, how much, by whom and when, and names nobody whom it was about', async () => {
  const done = approvedLineOf({ state: 'done', count: 14, doneBy: 'Jo Lister', doneOn: 20261123 });
  await open(retentionOf({ keeps: false, approved: [done] }));
  const log = await region('Removed');
  log.getByText('Records of supervision, 2019-20: 14 rows');
  log.getByText('Approved by Miriam Holt, found empty by Jo Lister on 23 November 2026.');
  expect(screen.queryByText(/Priya/)).toBeNull();
});

test('somebody on hold is named with the reason, and released in one press', async () => {
  const hold = { key: 'hold-1', personKey: 'priya', name: 'Priya Nair', reason: 'complaint' } as const;
  const released: string[] = [];
  await open(retentionOf({ holds: [{ ...hold, byName: 'Gareth Pugh', since: 20261101 }] }), {
    releaseHold: (one) => {
      released.push(one.key);
      return Promise.resolve({ ok: true, value: one });
    },
  });
  const holds = await region('On hold');
  holds.getByText('Priya Nair: a complaint. By Gareth Pugh, 1 November 2026.');
  await userEvent.click(holds.getByRole('button', { name: 'Release Priya Nair' }));
  await screen.findByText('Released. That it stood is in the log.');
  expect(released).toEqual(['hold-1']);
});

test('an older site says who makes the place for it', async () => {
  await open(retentionOf({ isThere: false }));
  await screen.findByText('There is no place for it yet. An administrator runs Set-up first.');
});

test('what could not be read is said, with a way to try again', async () => {
  await open(retentionOf(), { listRetention: failing('offline') });
  await screen.findByRole('button', { name: /again/i });
});
