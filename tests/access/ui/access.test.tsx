import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { AccessFinding, AccessReport } from '../../../src/access/rules/AccessReport';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { AccessPlan } from '../../../src/access/rules/accessPlan';
import { noPlan } from '../../standIns/asShown';
import { AccessSection } from '../../../src/access/ui/AccessSection';
import { pretend } from '../../pages/pretend';
import { hannahHome } from '../../builders/hannahHome';
import { renderPage } from '../../pages/renderPage';

const finding = (more: Partial<AccessFinding>): AccessFinding => ({
  key: 'k',
  problem: 'letIn',
  place: 'Seals 2026-27',
  list: 'seals',
  shard: '2026-27',
  pairKey: 'pair-1',
  pairNames: ['Hannah Okafor', 'Priya Nair'],
  who: 'Tom Barlow',
  itemId: 4,
  repairable: true,
  ...more,
});
const report = (more: Partial<AccessReport> = {}): AccessReport => ({
  rights: 'read',
  checkedAt: '2026-11-23T09:00:00Z',
  scopes: 15,
  pairs: 2,
  findings: [],
  snapshots: 2,
  stopped: false,
  ...more,
});
const plan: AccessPlan = {
  ...noPlan,
  lines: [
    {
      who: { ref: 'site:9', name: 'Tom Barlow' },
      change: 'loses',
      parts: [
        {
          names: ['Hannah Okafor', 'Priya Nair'],
          isNew: false,
          change: 'loses',
          places: ['Seals 2026-27'],
          before: 'signed',
          after: 'none',
          belongingOnly: false,
        },
      ],
    },
  ],
};
const openHome = (): Promise<ReturnType<typeof hannahHome>> => Promise.resolve(hannahHome());
const show = (services: Parameters<typeof pretend>[0]): void => {
  renderPage(<AccessSection />, pretend({ openHome, ...services }));
};
const press = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));

describe('the check of every folder', () => {
  it('says how far it is, that all is well, and when', async () => {
    let finish: (value: AccessReport) => void = () => undefined;
    show({
      checkEveryFolder: ({ onProgress }) => {
        onProgress({ done: 100, total: 250 });
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    });
    await press('Check every folder');
    expect(await screen.findByText('Asking SharePoint: 100 of 250')).toBeTruthy();
    finish(report());
    expect(await screen.findByText('All as planned: 15 lists and folders of 2 pairs.')).toBeTruthy();
    expect(screen.getByText('Read twice on 23 November 2026, until 09:00. 2 pairs can see it.')).toBeTruthy();
  });

  it('says in plain words what differs, repairs what it may, and looks again', async () => {
    const sent: (readonly AccessFinding[])[] = [];
    const replaced = finding({
      key: 'r',
      problem: 'accountReplaced',
      place: '',
      who: 'Ruth Dacre',
      pairNames: ['Hannah Okafor', 'Ruth Dacre'],
      repairable: false,
    });
    show({
      checkEveryFolder: () =>
        Promise.resolve(report({ findings: sent.length > 0 ? [replaced] : [finding({}), replaced] })),
      foreseeRepair: () => Promise.resolve(plan),
      repairAccess: (findings) => {
        sent.push(findings);
        return Promise.resolve(findings.map(({ key }) => key));
      },
    });
    await press('Check every folder');
    expect(
      await screen.findByText(
        'Tom Barlow can open the folder of Hannah Okafor and Priya Nair in “Seals 2026-27” and should not.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/The new account gets nothing of Hannah Okafor and Ruth Dacre/)).toBeTruthy();
    await press('See who gains and who loses');
    expect(sent).toEqual([]);
    expect(
      await screen.findByText(
        'The folder of Hannah Okafor and Priya Nair: loses it. Until now: reads what was signed.',
      ),
    ).toBeTruthy();
    await press('Put it right');
    expect(await screen.findByText('1 thing is put right. Checked again.')).toBeTruthy();
    expect(sent.map((some) => some.map(({ key }) => key))).toEqual([['k']]);
    expect(screen.queryByText(/Tom Barlow can open/)).toBeNull();
    expect(screen.queryByRole('button', { name: /right$/ })).toBeNull();
  });

  it('stops when asked, and says that it says nothing about the rest', async () => {
    show({
      checkEveryFolder: ({ signal }) =>
        new Promise((resolve) => {
          signal?.addEventListener('abort', () => resolve(report({ stopped: true, scopes: 100, snapshots: 0 })));
        }),
    });
    await press('Check every folder');
    await press('Stop');
    expect(await screen.findByText('Stopped after 100 places. Nothing is said about the rest.')).toBeTruthy();
  });

  it('says what to do when SharePoint does not answer', async () => {
    let asked = 0;
    show({
      checkEveryFolder: () => {
        asked += 1;
        return asked === 1 ? Promise.reject(new ServiceError('offline')) : Promise.resolve(report());
      },
    });
    await press('Check every folder');
    expect(await screen.findByRole('alert')).toBeTruthy();
    await press('Try again');
    await waitFor(() => expect(screen.getByText(/All as planned/)).toBeTruthy());
  });
});
