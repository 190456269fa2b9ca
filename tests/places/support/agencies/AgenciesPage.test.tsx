import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { AgencyText } from '../../../../src/logs/rules/Agency';
import { agenciesViewOf, agencyOf } from '../../../builders/agenciesViewOf';
import { priyaHome } from '../../../builders/priyaHome';
import { failing } from '../../../pages/failing';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';

const place = { place: 'support', planKey: 'agencies' } as const;
const services = (more: Partial<EveryService> = {}): EveryService =>
  pretend({
    openHome: () => Promise.resolve(priyaHome()),
    openAgencies: () => Promise.resolve(agenciesViewOf()),
    ...more,
  });

test('staff read how an agency is reached; an address elsewhere is text, one of this site opens', async () => {
  const thresholds = { title: 'Our thresholds', address: `${window.location.origin}/thresholds.pdf` };
  const late = agencyOf({ key: 'two', name: 'Front door', thresholds, reviewDay: 20261120 });
  openHub(
    services({ openAgencies: () => Promise.resolve(agenciesViewOf({ agencies: [agencyOf(), late], unknown: 1 })) }),
    place,
  );
  expect(await screen.findByRole('heading', { level: 2, name: 'Wexcombe' })).toBeTruthy();
  expect(screen.getByText('https://wexcombe.example/levels')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Our thresholds, Front door' }).getAttribute('href')).toBe(
    thresholds.address,
  );
  expect(screen.getByText('Was to be checked by 20 November 2026')).toBeTruthy();
  expect(screen.getByText('To be checked by 1 March 2027.')).toBeTruthy();
  expect(screen.getByText('1 agency could not be read, and is left out.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Add an agency' })).toBeNull();
});

test('a lead changes one; refused, nothing typed is lost', async () => {
  const saved: AgencyText[] = [];
  openHub(
    services({
      openAgencies: () => Promise.resolve(agenciesViewOf({ mayWrite: true })),
      saveAgency: (_key, text) => {
        saved.push(text);
        return Promise.resolve({ ok: false, issues: [{ code: 'required', field: 'how' }] });
      },
    }),
    place,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Change Early help hub' }));
  fireEvent.change(screen.getByLabelText(/^How to reach them/), { target: { value: ' ' } });
  fireEvent.change(screen.getByLabelText(/^Out of hours/), { target: { value: 'The duty team' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
  expect(saved).toMatchObject([{ how: ' ', outOfHours: 'The duty team', reviewDay: 20270301 }]);
  expect(screen.getByLabelText<HTMLInputElement>(/^Out of hours/).value).toBe('The duty team');
});

test('nothing entered yet, a site without the list, and a failure each say what can be done', async () => {
  openHub(services({ openAgencies: () => Promise.resolve(agenciesViewOf({ agencies: [] })) }), place);
  expect(await screen.findByText('Ask your DSL. Trust leads and editors enter agencies here.')).toBeTruthy();
  openHub(services({ openAgencies: () => Promise.resolve(agenciesViewOf({ agencies: [], isThere: false })) }), place);
  expect(await screen.findByText(/An administrator has to press Set-up/)).toBeTruthy();
  openHub(services({ openAgencies: failing('offline') }), place);
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1));
});
