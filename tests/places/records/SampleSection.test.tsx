import { fireEvent, screen, within } from '@testing-library/react';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { EveryService } from '../../../src/local/demo/everyService';
import type { LastSample, SampleView } from '../../../src/sessions/record/SampleView';
import type { SampleAsk } from '../../../src/sessions/record/rules/sample';
import { beforeLookOf } from '../../builders/beforeLookOf';
import { sessionOf } from '../../builders/sessionOf';
import { hubOfHannah } from '../../pages/hubOfHannah';
import { openHub } from '../../pages/openHub';

const never: LastSample = { today: 20261123, last: undefined, years: ['2026-27', '2025-26'], nextBy: undefined };
const drawn: SampleView = {
  seed: '7f3a91c0',
  from: 20260824,
  to: 20261123,
  of: 87,
  schools: 9,
  rows: [
    {
      session: sessionOf({ key: 'z', status: 'sealed', day: 20261112 }),
      offerTitle: 'Internal supervision',
      supervisor: 'Dele Adeyemi',
      supervised: ['Beth Marlow'],
      toSign: { kind: 'nobody' },
      looks: [],
      school: 'Ottersby Primary',
      isMine: true,
    },
  ],
};

async function openAsKeeper(more: Partial<EveryService>): Promise<ReturnType<typeof within>> {
  const hub = hubOfHannah({
    listRecords: () => Promise.resolve([]),
    recordYears: () => Promise.resolve([]),
    findEveryRecord: () => Promise.resolve({ years: [], year: '2026-27', rows: [], people: [] }),
    lastSample: () => Promise.resolve(never),
    ...more,
  });
  const { openHome } = hub;
  openHub(
    {
      ...hub,
      openHome: async () => {
        const home = await openHome();
        return { ...home, belonging: { ...home.belonging, keeps: true } };
      },
    },
    { place: 'records' },
  );
  return within(await screen.findByRole('region', { name: 'A random sample' }));
}

test('says that none was opened, draws, and names each record with its school; one’s own is left to another', async () => {
  const asked: SampleAsk[] = [];
  const region = await openAsKeeper({
    drawSample: (ask) => {
      asked.push(ask);
      return Promise.resolve({ ok: true, value: drawn });
    },
  });
  await region.findByText(/No record has been opened as part of a sample/);
  fireEvent.click(region.getByRole('button', { name: 'Draw' }));
  await region.findByText('Seed 7f3a91c0, 24 August 2026 to 23 November 2026: 1 of 87 signed records at 9 schools.');
  expect(asked).toEqual([{ from: 20260824, to: 20261123, count: 12, seed: '' }]);
  region.getByText('Internal supervision. Ottersby Primary. You belong to it: leave it to another record keeper');
  expect(region.getByRole('link', { name: /^Beth Marlow with Dele Adeyemi/ }).getAttribute('href')).toBe(
    '#/record/2026-27/pair-1/z',
  );
});

test('on the way into a drawn record the sample is the reason that stands first, and is kept with its seed', async () => {
  const kept: unknown[] = [];
  const region = await openAsKeeper({
    drawSample: () => Promise.resolve({ ok: true, value: drawn }),
    openRecord: () => Promise.reject(new ServiceError('reasonFirst')),
    beforeLook: () => Promise.resolve(beforeLookOf({})),
    lookAtRecord: (_, look) => {
      kept.push(look);
      return Promise.resolve({ ok: false, issues: [] });
    },
  });
  fireEvent.click(await region.findByRole('button', { name: 'Draw' }));
  fireEvent.click(await region.findByRole('link', { name: /^Beth Marlow with Dele Adeyemi/ }));
  const why = await screen.findByRole('radio', { name: 'It was drawn in the random sample you have before you' });
  expect(why).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('button', { name: 'Write that down and open it' }));
  await screen.findByRole('button', { name: 'Write that down and open it' });
  expect(kept).toMatchObject([
    { reason: 'sample', sample: '7f3a91c0', words: 'Sample 7f3a91c0: 1 of 87 signed records.' },
  ]);
});

test('says beside the field what is wrong, and when the next is due', async () => {
  const region = await openAsKeeper({
    lastSample: () =>
      Promise.resolve({
        ...never,
        last: { day: 20261101, byName: 'Miriam Holt', seed: '7f3a91c0' },
        nextBy: 20270201,
      }),
    drawSample: () => Promise.resolve({ ok: false, issues: [{ code: 'required', field: 'seed' }] }),
  });
  await region.findByText(/Miriam Holt opened a record of a sample last, on 1 November 2026. The next is due by 1 Feb/);
  fireEvent.change(region.getByRole('textbox', { name: 'Seed' }), { target: { value: '!' } });
  fireEvent.click(region.getByRole('button', { name: 'Draw' }));
  await region.findByText('A seed is 4 to 32 letters and digits.');
});

test('nothing is drawn where the register cannot be read, and what was typed stays', async () => {
  const region = await openAsKeeper({ drawSample: () => Promise.reject(new ServiceError('offline')) });
  fireEvent.change(await region.findByRole('textbox', { name: 'Seed' }), { target: { value: 'abcd' } });
  fireEvent.click(region.getByRole('button', { name: 'Draw' }));
  await region.findByText('No sample was drawn.');
  expect(region.getByRole('textbox', { name: 'Seed' })).toHaveProperty('value', 'abcd');
});
