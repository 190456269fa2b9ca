import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import type { EverySeal } from '../../../../src/sessions/record/RecordService';
import { EverySealSection } from '../../../../src/sessions/record/ui/EverySealSection';
import { sessionOf } from '../../../builders/sessionOf';
import { hubOfHannah } from '../../../pages/hubOfHannah';
import { renderPage } from '../../../pages/renderPage';

const found: EverySeal = {
  asOf: '2026-11-23T09:12:00.000Z',
  sealed: 112,
  older: 40,
  unread: 0,
  differing: [],
  stopped: false,
};
const read = async (seals: EverySeal): Promise<void> => {
  renderPage(
    <>
      <h1>Schools and people</h1>
      <EverySealSection />
    </>,
    hubOfHannah({ readEverySeal: () => Promise.resolve(seals) }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Read them again' }));
  await screen.findByText(/complete record|no complete/);
};

describe('every seal read again', () => {
  it('says how many are as their seals say, and how many of those are older', async () => {
    await read(found);
    expect(screen.getByText(/112 complete records were read on .*112 are as their seals say\./)).toBeDefined();
    expect(screen.getByText('40 have the older seal of the first release (0.1.0).')).toBeDefined();
    expect(screen.getByText(/Nothing has to be signed again/)).toBeDefined();
  });

  it('says nothing of older seals where there are none, and names what differs', async () => {
    await read({ ...found, older: 0, differing: [sessionOf({ startsAt: '2026-11-05T10:00:00.000Z' })] });
    expect(screen.queryByText(/older seal/)).toBeNull();
    expect(screen.getByText(/111 are as their seals say/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Record of 5 November 2026' })).toBeDefined();
  });

  it('says that there is none only where all was read', async () => {
    await read({ ...found, sealed: 0, older: 0 });
    expect(screen.getByText('The register names no complete record.')).toBeDefined();
  });
});
