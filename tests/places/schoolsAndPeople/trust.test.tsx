import { noPlan } from '../../standIns/asShown';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { PersonDraft } from '../../../src/people/PeopleService';
import type { SchoolYearDraft } from '../../../src/people/rules/termDates';
import { Findings } from '../../../src/setUp/ui/Findings';
import { sealStamps } from '../../builders/sealStamps';
import { pretend } from '../../pages/pretend';
import { belongingOf } from '../../builders/belongingOf';
import { hannahHome } from '../../builders/hannahHome';
import { pairOf } from '../../builders/pairOf';
import { today } from '../../morning';
import { priya } from '../../people';
import { openHub } from '../../pages/openHub';
import { renderPage } from '../../pages/renderPage';
import { formCalled, openHannahsHome, renderTrustPage, trustDataOf } from '../../pages/trustPage';
import type { PairDraft } from '../../../src/access/AccessService';

describe('schools and term dates', () => {
  it('asks for a first school where there is none', async () => {
    renderTrustPage({}, trustDataOf({ catalogue: { ...trustDataOf().catalogue, schools: [] } }));
    expect(await screen.findByText('No school is entered yet.')).toBeTruthy();
  });

  it('saves a school under one key however often it is pressed, and says so', async () => {
    const saved: unknown[] = [];
    renderTrustPage({
      saveSchool: (school) => {
        saved.push(school);
        return saved.length === 1
          ? Promise.reject(new ServiceError('offline'))
          : Promise.resolve({ ok: true, value: school });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Add a school' }));
    const fields = await formCalled('Add a school');
    await userEvent.type(fields.getByLabelText(/^Name/), 'Larkfield Primary');
    await userEvent.type(fields.getByLabelText(/^Short name/), 'Larkfield');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    // what was typed stays when SharePoint cannot be reached
    expect((await fields.findByRole('alert')).textContent).toContain('What you typed is still here.');
    expect((fields.getByLabelText(/^Name/) as HTMLInputElement).value).toBe('Larkfield Primary');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved: Larkfield Primary.')).toBeTruthy();
    expect(saved).toHaveLength(2);
    expect(saved[1]).toEqual(saved[0]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a school' })));
  });

  it('says beside each date what is wrong with it', async () => {
    const sent: SchoolYearDraft[] = [];
    renderTrustPage({
      saveSchoolYear: (draft) => {
        sent.push(draft);
        return Promise.resolve({
          ok: false,
          issues: [
            { code: 'endsBeforeStart', field: 'autumn1.lastDay' },
            { code: 'outsideTerm', field: 'closures.0' },
          ],
        });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Term dates of Ottersby Primary' }));
    const fields = await formCalled('Term dates of Ottersby Primary');
    await userEvent.type(fields.getByLabelText('First day of Autumn 1'), '2026-09-03');
    await userEvent.type(fields.getByLabelText('Last day of Autumn 1'), '2026-09-01');
    await userEvent.click(fields.getByRole('button', { name: 'Add a closed day' }));
    await userEvent.type(fields.getByLabelText('Closed day 1'), '2026-10-27');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    expect(sent[0]).toMatchObject({
      schoolKey: 'ottersby',
      year: '2026-27',
      closures: [20261027],
      halfTerms: { autumn1: { firstDay: 20260903, lastDay: 20260901 }, autumn2: { firstDay: undefined } },
    });
    const cell = (await fields.findByText('The end comes before the start.')).closest('td');
    expect(within(cell as HTMLElement).getByLabelText('Last day of Autumn 1')).toBeTruthy();
    expect(fields.getByText('This is outside term. Choose a school day.')).toBeTruthy();
    // each stands at its own date, and nothing more at the foot of the form
    expect(fields.queryByText('Not saved yet.')).toBeNull();
  });
});

describe('people', () => {
  it('adds somebody found in Microsoft 365', async () => {
    const saved: PersonDraft[] = [];
    renderTrustPage({
      findInDirectory: (text) =>
        Promise.resolve({
          readable: true,
          people:
            text === 'nia'
              ? [
                  {
                    key: 'nia',
                    name: 'Nia Frost',
                    signInName: 'nia@thistlemere.example',
                    mail: 'nia@thistlemere.example',
                  },
                ]
              : [],
        }),
      savePerson: (draft) => {
        saved.push(draft);
        return Promise.resolve({ ok: true, value: { ...priya, name: draft.name } });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    await userEvent.type(screen.getByLabelText('Name or address in Microsoft 365'), 'nia{enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Choose Nia Frost' }));
    const fields = await formCalled('Add a person');
    expect((fields.getByLabelText(/^Sign-in name/) as HTMLInputElement).readOnly).toBe(true);
    await userEvent.click(fields.getByLabelText('Class teacher'));
    await userEvent.selectOptions(fields.getByLabelText(/^Works at/), 'Quillbrook Primary');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved: Nia Frost.')).toBeTruthy();
    expect(saved).toEqual([
      {
        signInName: 'nia@thistlemere.example',
        name: 'Nia Frost',
        jobTitle: '',
        roles: ['teacher'],
        schoolKey: 'quillbrook',
        inScope: true,
        status: 'active',
      },
    ]);
  });

  it('says that the directory is closed without consent, and takes a sign-in name by hand', async () => {
    renderTrustPage({
      findInDirectory: () => Promise.resolve({ readable: false, people: [] }),
      savePerson: () => Promise.resolve({ ok: false, issues: [{ code: 'notInDirectory', field: 'signInName' }] }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    await userEvent.type(screen.getByLabelText('Name or address in Microsoft 365'), 'nia{enter}');
    expect(await screen.findByText(/User.ReadBasic.All is not approved/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Enter by hand' }));
    const fields = await formCalled('Add a person');
    await userEvent.type(fields.getByLabelText(/^Sign-in name/), 'nai@thistlemere.example');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    expect(
      await fields.findByText('Microsoft 365 knows nobody of this sign-in name. Check its spelling.'),
    ).toBeTruthy();
  });
});

describe('pairs', () => {
  const keeper = trustDataOf({ mayEdit: false, mayOpenPairs: true, pairs: [pairOf()] });

  it('tells a keeper when the policy does not name a pairing, and opens it all the same', async () => {
    const opened: PairDraft[] = [];
    renderTrustPage(
      {
        foreseeOpening: () => Promise.resolve({ ok: true, value: noPlan }),
        openPair: (draft) => {
          opened.push(draft);
          return Promise.resolve({ ok: true, value: { pairs: [pairOf()], readBack: 'asPlanned' } });
        },
      },
      keeper,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Open a pair' }));
    expect(screen.queryByRole('button', { name: 'Add a school' })).toBeNull();
    const fields = await formCalled('Open a pair');
    await userEvent.selectOptions(fields.getByLabelText(/^Kind of supervision/), 'Trust-level supervision');
    await userEvent.selectOptions(fields.getByLabelText(/^Supervisor/), 'Priya Nair, DSL');
    await userEvent.selectOptions(fields.getByLabelText(/^Supervisee/), 'Hannah Okafor, Head of Safeguarding');
    expect((await fields.findByText(/The policy does not name this pairing/)).parentElement?.textContent).toContain(
      'For Hannah Okafor it names: External supervisor.',
    );
    await userEvent.selectOptions(fields.getByLabelText(/^Supervisor/), 'Hannah Okafor, Head of Safeguarding');
    await userEvent.selectOptions(fields.getByLabelText(/^Supervisee/), 'Priya Nair, DSL');
    expect(fields.queryByText(/The policy does not name this pairing/)).toBeNull();
    await userEvent.selectOptions(fields.getByLabelText('Agreed rhythm'), 'Every half-term');
    await userEvent.click(fields.getByRole('button', { name: 'See who gains and who loses' }));
    expect(opened).toEqual([]);
    await userEvent.click(await fields.findByRole('button', { name: 'Open the pair' }));
    expect(
      await screen.findByText(
        'Opened: Priya Nair with Hannah Okafor. It is in their Hub now. Read back: the rights are as planned.',
      ),
    ).toBeTruthy();
    expect(opened).toMatchObject([
      {
        supervisorKey: 'hannah',
        superviseeKeys: ['priya'],
        offerKey: 'trust-level',
        cadence: 'halfTermly',
        firstDay: today,
      },
    ]);
  });

  it('takes several people for a group', async () => {
    const opened: PairDraft[] = [];
    renderTrustPage(
      {
        foreseeOpening: (draft) => {
          opened.push(draft);
          return Promise.resolve({ ok: false, issues: [{ code: 'samePerson', field: 'superviseeKeys' }] });
        },
      },
      keeper,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Open a pair' }));
    const fields = await formCalled('Open a pair');
    await userEvent.selectOptions(fields.getByLabelText(/^Kind of supervision/), 'Group supervision');
    await userEvent.click(fields.getByRole('checkbox', { name: 'Hannah Okafor' }));
    await userEvent.click(fields.getByRole('checkbox', { name: 'Priya Nair' }));
    await userEvent.click(fields.getByRole('button', { name: 'See who gains and who loses' }));
    expect(await fields.findByText('Nobody supervises themselves. Choose somebody else.')).toBeTruthy();
    expect(opened).toMatchObject([{ superviseeKeys: ['hannah', 'priya'], offerKey: 'group' }]);
  });

  it('checks who can read, and says so when somebody can who should not', async () => {
    renderTrustPage(
      {
        checkAccess: () =>
          Promise.resolve({
            state: 'written',
            snapshot: {
              kind: 'access',
              key: 'k',
              sessionKey: '',
              ...sealStamps(),
              asPlanned: false,
              byKeeper: true,
              people: [{ name: 'Tom Barlow', why: 'other' }],
            },
          }),
      },
      keeper,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Check who can read what Priya Nair writes' }));
    expect(await screen.findByText(/Not as planned. SharePoint lets in: Tom Barlow/)).toBeTruthy();
  });
});

describe('who comes here', () => {
  it('is told kindly that the place is for others', async () => {
    renderTrustPage({}, trustDataOf({ mayEdit: false }));
    expect(await screen.findByText('This place is for administrators and record keepers.')).toBeTruthy();
  });

  it('is led here by the set-up when nothing is entered', async () => {
    const report = {
      checkedAt: '',
      version: 1,
      firstRun: undefined,
      ready: [],
      site: [],
      directoryGroups: [],
      keepers: [],
      administrators: [],
      findings: [{ kind: 'content', name: 'people', problem: 'empty', repairable: false }],
    } as const;
    renderPage(<Findings report={report} />, pretend({ openHome: openHannahsHome }));
    expect((await screen.findByRole('link', { name: 'Enter them' })).getAttribute('href')).toBe('#/trust');
  });
});

describe('what is not saved', () => {
  const change = async (): Promise<ReturnType<typeof within>> => {
    await userEvent.click(await screen.findByRole('button', { name: 'Change Priya Nair' }));
    const fields = await formCalled('Change Priya Nair');
    await userEvent.type(fields.getByLabelText(/^Job title/), ' and SENDCo');
    return fields;
  };

  it('is asked about before another place is opened, and the answer is kept to', async () => {
    openHub(
      pretend({
        openHome: () => Promise.resolve(hannahHome({ belonging: belongingOf({ keeps: true }) })),
        openTrustData: () => Promise.resolve(trustDataOf()),
      }),
      { place: 'trust' },
    );
    const fields = await change();
    await userEvent.click(screen.getByRole('link', { name: 'Home' }));
    expect((await fields.findByRole('alert')).textContent).toContain('Some changes are not saved yet.');
    await userEvent.click(fields.getByRole('button', { name: 'Stay here' }));
    expect(fields.queryByRole('alert')).toBeNull();
    expect((fields.getByLabelText(/^Job title/) as HTMLInputElement).value).toBe('DSL and SENDCo');
    await userEvent.click(screen.getByRole('link', { name: 'Home' }));
    await userEvent.click(fields.getByRole('button', { name: 'Go without saving' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Good morning/ })).toBeTruthy();
  });

  it('is asked about before another form of the section takes its place, and not when it says what it said before', async () => {
    renderTrustPage({});
    const fields = await change();
    await userEvent.click(screen.getByRole('button', { name: 'Change Hannah Okafor' }));
    expect((await fields.findByRole('alert')).textContent).toContain('Some changes are not saved yet.');
    await userEvent.click(fields.getByRole('button', { name: 'Stay here' }));
    await userEvent.clear(fields.getByLabelText(/^Job title/));
    await userEvent.type(fields.getByLabelText(/^Job title/), 'DSL');
    await userEvent.click(screen.getByRole('button', { name: 'Change Hannah Okafor' }));
    await userEvent.type((await formCalled('Change Hannah Okafor')).getByLabelText(/^Job title/), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Change Priya Nair' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go without saving' }));
    expect((await formCalled('Change Priya Nair')).getByLabelText(/^Job title/)).toBeTruthy();
  });

  it('belongs to its year: another year asks', async () => {
    renderTrustPage({});
    await userEvent.click(await screen.findByRole('button', { name: 'Term dates of Ottersby Primary' }));
    const fields = await formCalled('Term dates of Ottersby Primary');
    await userEvent.type(fields.getByLabelText('First day of Autumn 1'), '2026-09-03');
    await userEvent.selectOptions(fields.getByLabelText('School year'), '2027-28');
    await userEvent.click(await fields.findByRole('button', { name: 'Stay here' }));
    expect((fields.getByLabelText('School year') as HTMLSelectElement).value).toBe('2026-27');
    expect((fields.getByLabelText('First day of Autumn 1') as HTMLInputElement).value).toBe('2026-09-03');
    await userEvent.selectOptions(fields.getByLabelText('School year'), '2027-28');
    await userEvent.click(fields.getByRole('button', { name: 'Go without saving' }));
    const next = await formCalled('Term dates of Ottersby Primary');
    expect((next.getByLabelText('School year') as HTMLSelectElement).value).toBe('2027-28');
    expect((next.getByLabelText('First day of Autumn 1') as HTMLInputElement).value).toBe('');
  });
});
