import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { ChangeDraft, ChangePlan } from '../../../../src/sessions/handover/HandoverService';
import type { TrustData } from '../../../../src/people/PeopleService';
import { PairsSection } from '../../../../src/sessions/handover/ui/PairsSection';
import { catalogueOf } from '../../../builders/catalogueOf';
import { hannahHome } from '../../../builders/hannahHome';
import { pairOf } from '../../../builders/pairOf';
import { today } from '../../../morning';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';
import { hannah, priya, ros } from '../../../people';

const data: TrustData = {
  mayEdit: false,
  mayOpenPairs: true,
  today,
  people: [hannah, priya, ros],
  pairs: [pairOf()],
  ended: [],
  leftOut: [],
  requests: [],
  catalogue: catalogueOf(),
};
const plan: ChangePlan = {
  access: undefined,
  undecided: [],
  ending: [pairOf()],
  sessions: [],
  sealed: 0,
  waiting: [],
  unsigned: 0,
  openActions: 1,
  actionsToHandOver: [{ ownerName: 'Priya Nair', dueDay: 20261204 }],
  withoutSupervisor: [],
  inOutlookOf: [],
  cancelled: [],
};

/** Opens the form and chooses Ros as the new supervisor; what is sent goes into the list. */
async function handOver(sent: ChangeDraft[]): Promise<ReturnType<typeof within>> {
  renderPage(
    <PairsSection
      data={{ ...data, staff: data.people.length }}
      version={0}
      registers={{ state: 'full', value: data, rows: 0, code: 'unexpected', requestId: '', again: () => undefined }}
      onReadAll={() => undefined}
      onSaved={() => undefined}
    />,
    pretend({
      openHome: () => Promise.resolve(hannahHome()),
      openTrustData: () => Promise.resolve(data),
      foreseeChange: () => Promise.resolve(plan),
      carryOutChange: ({ draft }) => {
        sent.push(draft);
        return Promise.resolve({ ok: false, issues: [{ code: 'planChanged', field: '' }] });
      },
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Change or end the pair of Priya Nair' }));
  const form = within(await screen.findByRole('form', { name: 'Change the pair of Priya Nair' }));
  await userEvent.selectOptions(form.getByLabelText(/^What has changed/), 'Another supervisor takes over');
  const [chosen] = [...form.getByLabelText<HTMLSelectElement>(/^New supervisor/).options].filter(({ text }) =>
    text.startsWith(ros.name),
  );
  await userEvent.selectOptions(form.getByLabelText(/^New supervisor/), chosen?.value ?? '');
  // the trust's table does not name Ros: without a reason nothing is sent
  await userEvent.click(form.getByRole('button', { name: 'Carry it out' }));
  await form.findByText('Please fill this in.');
  expect(sent).toEqual([]);
  await userEvent.selectOptions(form.getByLabelText(/^Reason for opening it/), 'leadDecided');
  expect(await form.findByText('Priya Nair, due 4 December 2026')).toBeTruthy();
  return form;
}

it('open actions stay where they are while nobody says that the two agreed', async () => {
  const sent: ChangeDraft[] = [];
  const form = await handOver(sent);
  expect((form.getByRole('radio', { name: /^They stay in the old folder/ }) as HTMLInputElement).checked).toBe(true);
  await userEvent.click(form.getByRole('button', { name: 'Carry it out' }));
  await form.findByText(/is not what was shown/);
  expect(sent).toMatchObject([{ kind: 'replace', actions: 'stay', unusual: 'leadDecided' }]);
});

it('open actions go along where the two agreed, or where the keeper decides under their own name', async () => {
  const sent: ChangeDraft[] = [];
  const form = await handOver(sent);
  await userEvent.click(form.getByRole('radio', { name: /handed over by Hannah Okafor/ }));
  await userEvent.click(form.getByRole('radio', { name: /^Priya Nair and Hannah Okafor have agreed/ }));
  expect(form.getByText(/^1 open action is copied into the new folder/)).toBeTruthy();
  await userEvent.click(form.getByRole('button', { name: 'Carry it out' }));
  await form.findByText(/is not what was shown/);
  expect(sent).toMatchObject([{ kind: 'replace', actions: 'agreed', unusual: 'leadDecided' }]);
});
