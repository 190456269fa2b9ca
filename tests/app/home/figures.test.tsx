import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../src/local/demo/everyService';
import { pretend } from '../../pages/pretend';
import { openHub } from '../../pages/openHub';
import { actionOf } from '../../builders/actionOf';
import { meterWith } from '../../builders/meterWith';
import { mySupervisionOf } from '../../builders/mySupervisionOf';
import { priyaHome } from '../../builders/priyaHome';
import { sessionOf } from '../../builders/sessionOf';

const section = (name: string): HTMLElement => screen.getByRole('region', { name });

describe('figures of Home', () => {
  const open = async (more: Partial<EveryService> = {}, view = priyaHome()): Promise<void> => {
    openHub(pretend({ openHome: () => Promise.resolve(view), ...more }));
    await screen.findByRole('heading', { level: 1, name: 'Good morning, Priya' });
  };

  it('announces an action no more once it is ticked, and says the whole date of the week after', async () => {
    const [row] = priyaHome().actions;
    const [mine] = priyaHome().mine;
    const due = (dueDay: number, key: string) => ({ ...row!, action: actionOf({ key, text: `Do ${key}`, dueDay }) });
    const late = sessionOf({ day: 20261210, startsAt: '2026-12-10T14:15:00Z', endsAt: '2026-12-10T15:00:00Z' });
    await open(
      { setActionStatus: async (action, status) => ({ kind: 'saved', item: { ...action, status } }) },
      priyaHome({
        mine: [{ ...mine!, next: late }],
        followed: [late],
        actions: [due(20261125, 'soon'), due(20261204, 'later')],
      }),
    );
    const next = within(section('Your next supervision'));
    expect(next.getByText('Thursday 10 December at 14:15 with Hannah Okafor')).toBeTruthy();
    expect(next.getByText('Two actions are due before then, on Wednesday.')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Do soon' }));
    // the second is due on the Friday of the week after
    expect(await next.findByText('One action is due before then, on Friday 4 December.')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Do later' }));
    await waitFor(() => expect(next.queryByText(/due before then/)).toBeNull());
  });

  it('never says "next by" of a day that is past', async () => {
    await open(
      {},
      priyaHome({
        mine: [
          mySupervisionOf({ next: undefined, meter: meterWith({ dueBy: 20261023, overdueSince: 20261023, total: 3 }) }),
        ],
      }),
    );
    expect(screen.getByText(/You are entitled to 3 sessions this year, and one was due by 23 October\./)).toBeTruthy();
  });
});
