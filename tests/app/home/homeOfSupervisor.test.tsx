import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../src/local/demo/everyService';
import { failing } from '../../pages/failing';
import { pretend } from '../../pages/pretend';
import { openHub } from '../../pages/openHub';
import { carysRow } from '../../builders/carysRow';
import { hannahHome } from '../../builders/hannahHome';
import { sessionOf } from '../../builders/sessionOf';

const section = (name: string): HTMLElement => screen.getByRole('region', { name });

describe('home of a supervisor', () => {
  const open = async (more: Partial<EveryService> = {}, view = hannahHome()): Promise<void> => {
    openHub(pretend({ openHome: () => Promise.resolve(view), ...more }));
    await screen.findByRole('heading', { level: 1, name: 'Good morning, Hannah' });
  };

  it('puts what waits first, with the way to deal with it', async () => {
    await open();
    const needs = within(section('What needs you'));
    // the line that is seldom seen comes behind the others
    await needs.findByText('One session is not in Outlook yet');
    expect(needs.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
      'Dele Adeyemi has asked for a debrief today',
      'Carys Dunmore has waited since 18 September',
      'Two records wait for your signature',
      'Agree with Leanne how you work together',
      'One session is not in Outlook yet',
    ]);
    expect(needs.getByText('A session was due by 6 November and nothing is booked.')).toBeTruthy();
    expect(needs.getByRole('link', { name: 'Book Carys' }).getAttribute('href')).toBe(
      '#/book?pair=pair-2&person=carys&offer=responsive',
    );
  });

  it('enjoys the quiet when nothing waits', async () => {
    await open({}, hannahHome({ needs: [] }));
    expect(screen.getByText('Nothing waits for you. Enjoy the quiet.')).toBeTruthy();
  });

  it('shows each person with last, next, standing and agreement', async () => {
    await open();
    const row = within(screen.getByRole('row', { name: /Carys Dunmore/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '18 Sep',
      'Not booked',
      'Overdue, was due 6 Nov',
      'Agreed',
      'Book',
    ]);
    expect(row.getByRole('link', { name: 'Book Carys Dunmore' })).toBeTruthy();
  });

  it('lists today before the rest of the week', async () => {
    await open();
    const week = within(section('Today and this week'));
    expect(week.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Today',
      'This week',
    ]);
    expect(week.getByText('EYFS supervision, 6 people')).toBeTruthy();
    expect(week.getByRole('link', { name: 'Open the session with Marcus Bell' })).toBeTruthy();
  });

  it('says when Outlook could not be asked', async () => {
    await open({ refreshFromOutlook: failing('offline') });
    expect(
      await screen.findByText('Outlook could not be asked just now. These are the times the Hub knows.'),
    ).toBeTruthy();
  });

  it('puts kept sessions into Outlook and says when it does not work', async () => {
    let invited = false;
    await open({ finishBooking: (one) => Promise.resolve({ ok: true, value: { sessions: [one], invited } }) });
    await userEvent.click(screen.getByRole('button', { name: 'Put in Outlook' }));
    expect(
      await screen.findByText('Outlook could not be reached. The sessions are kept; try again later.'),
    ).toBeTruthy();
    invited = true;
    await userEvent.click(screen.getByRole('button', { name: 'Put in Outlook' }));
    expect(await screen.findByText('Done. The invitations are in Outlook.')).toBeTruthy();
  });

  it('shows the supervisor their own supervision too', async () => {
    await open();
    expect(
      within(section('Your own supervision')).getByText('Thursday 3 December at 16:00 with Ros Tremayne'),
    ).toBeTruthy();
  });

  it('sends an unfinished record to its session and a sent one to the record', async () => {
    const one = (status: 'running' | 'signing') =>
      hannahHome({
        needs: [{ kind: 'sign', records: [{ session: sessionOf({ key: 's', status }), name: 'Leanne Whitlock' }] }],
        supervisees: [carysRow],
      });
    await open({}, one('running'));
    expect(screen.getByRole('link', { name: 'Read and sign' }).getAttribute('href')).toBe('#/session/2026-27/pair-1/s');
  });
});
