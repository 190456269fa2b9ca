import { fireEvent, screen } from '@testing-library/react';
import type { EveryService } from '../../../src/local/demo/everyService';
import { mostAddresses, reminderTo } from '../../../src/places/policies/reminder';
import { sheetRows } from '../../../src/places/policies/sheetRows';
import { hannahHome } from '../../builders/hannahHome';
import { priyaHome } from '../../builders/priyaHome';
import { readersViewOf } from '../../builders/policyOf';
import { failing } from '../../pages/failing';
import { openHub } from '../../pages/openHub';
import { pretend } from '../../pages/pretend';
import { hannah } from '../../people';

jest.setTimeout(60_000);

const services = (more: Partial<EveryService>): EveryService =>
  pretend({ openHome: () => Promise.resolve(hannahHome()), ...more });
const route = { place: 'policies' as const, path: ['protection', 'readers'] };

it('names whoever has still to sign, and writes to them in one’s own mail', async () => {
  openHub(services({ openReaders: () => Promise.resolve(readersViewOf()) }), route);
  expect(await screen.findByRole('button', { name: /1\s*have not signed yet/ })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: hannah.name })).toBeTruthy();
  expect(screen.queryByRole('rowheader', { name: 'Priya Nair' })).toBeNull();
  const written = screen.getByRole('link', { name: 'Write to 1 person' }).getAttribute('href') ?? '';
  expect(written.startsWith(`mailto:?bcc=${encodeURIComponent(hannah.mail)}&subject=`)).toBe(true);
  expect(decodeURIComponent(written)).toContain('#/policies/protection');
  fireEvent.click(screen.getByRole('button', { name: /of 2 have read and signed/ }));
  expect(await screen.findByRole('rowheader', { name: 'Priya Nair' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /^Write to/ })).toBeNull();
});

it('counts nothing where SharePoint shows one’s own signature alone', async () => {
  openHub(services({ openReaders: () => Promise.resolve(readersViewOf({ rows: [], isLifted: false })) }), route);
  expect(await screen.findByRole('heading', { name: 'Nothing can be counted here' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Signature sheet' })).toBeNull();
});

it('says what it does not count, and where nobody is asked', async () => {
  const first = openHub(
    services({ openReaders: () => Promise.resolve(readersViewOf({ others: 2, unknown: 1 })) }),
    route,
  );
  expect(await screen.findByText('Two signatures of people it is not for (any more) are not counted.')).toBeTruthy();
  expect(screen.getByText('One signature could not be read and is not counted.')).toBeTruthy();
  first.unmount();
  openHub(services({ openReaders: () => Promise.resolve(readersViewOf({ rows: [] })) }), route);
  expect(await screen.findByRole('heading', { name: 'This document is for no colleague yet' })).toBeTruthy();
});

it('is closed to whoever does not oversee, and says where it failed', async () => {
  const closed = openHub(
    pretend({ openHome: () => Promise.resolve(priyaHome()), openReaders: failing('forbidden') }),
    route,
  );
  expect(await screen.findByRole('heading', { name: 'For trust leads' })).toBeTruthy();
  closed.unmount();
  openHub(services({ openReaders: failing('offline') }), route);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});

it('writes a sheet that says who signed, when, and who did not', () => {
  const [heads, first, second] = sheetRows(readersViewOf(), 'Europe/London');
  expect(heads?.length).toBe(6);
  expect(first?.slice(3)).toEqual([hannah.name, expect.any(String), 'not signed']);
  expect(second?.[5]).toBe('20 November 2026, 08:30');
});

it('keeps a message short enough for a mail program', () => {
  const mails = Array.from({ length: mostAddresses }, (_, index) => `person.number.${index}@thistlemere.example`);
  expect(reminderTo(mails, { subject: 'To read', body: 'Please read it.' }).length).toBeLessThan(2000);
});
