import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OwnSupervision } from '../../../../src/sessions/home/HomeView';
import { failing } from '../../../pages/failing';
import { pretend } from '../../../pages/pretend';
import { openHub } from '../../../pages/openHub';
import { mySupervisionOf } from '../../../builders/mySupervisionOf';
import { offerOf } from '../../../builders/offerOf';
import { pairOf } from '../../../builders/pairOf';
import { priyaHome } from '../../../builders/priyaHome';
import { requestOf } from '../../../builders/requestOf';

const responsive = offerOf();

const dialog = (): Promise<HTMLElement> => screen.findByRole('dialog');

describe('asking for a debrief', () => {
  it('takes two taps, says what is written and who sees it, and gives the focus back', async () => {
    const asked: unknown[] = [];
    openHub(
      pretend({
        openHome: () => Promise.resolve(priyaHome()),
        askForHelp: (input) => {
          asked.push(input);
          return Promise.resolve({ ok: true, value: requestOf() });
        },
      }),
    );
    const opener = await screen.findByRole('button', { name: 'Debrief' });
    await userEvent.click(opener);
    const inside = within(await dialog());
    expect(
      inside.getByText('They see in the Hub: “Priya has asked for a debrief.” Nothing else is written.'),
    ).toBeTruthy();
    expect(
      inside.getByText('You, the person you ask and the record keepers can see this. The trust sees only a number.'),
    ).toBeTruthy();
    await userEvent.click(inside.getByRole('button', { name: 'Ask now' }));
    expect(
      await inside.findByText(
        'Asked. Hannah sees it on opening the Hub, or within minutes where it is open. You need do nothing else.',
      ),
    ).toBeTruthy();
    expect(asked).toEqual([{ pairKey: 'pair-1', what: 'debrief' }]);
    await userEvent.click(inside.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(opener);
  });

  it('lets the person choose between supervisors, each once', async () => {
    const asked: unknown[] = [];
    const other = mySupervisionOf({
      pair: pairOf({ key: 'row-9', pairKey: 'pair-9', supervisorKey: 'dele', supervisorName: 'Dele Adeyemi' }),
    });
    const again = mySupervisionOf({ pair: pairOf({ key: 'row-10', pairKey: 'pair-10' }) });
    openHub(
      pretend({
        openHome: () => Promise.resolve(priyaHome({ mine: [mySupervisionOf(), other, again] })),
        askForHelp: (input) => {
          asked.push(input);
          return Promise.resolve({ ok: true, value: requestOf() });
        },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for ad-hoc supervision' }));
    const inside = within(await dialog());
    // two supervisors, and how soon
    expect(inside.getAllByRole('radio')).toHaveLength(2 + 3);
    await userEvent.click(inside.getByRole('radio', { name: /Dele Adeyemi/ }));
    await userEvent.click(inside.getByRole('button', { name: 'Ask now' }));
    await inside.findByText(/Asked\. Dele sees it on opening the Hub/);
    expect(asked).toEqual([{ pairKey: 'pair-9', what: 'adHoc', urgency: 'thisWeek' }]);
  });

  it('says that a group would see it, and prefers a session for two with the same person', async () => {
    const group = mySupervisionOf({
      pair: pairOf({ key: 'row-g', pairKey: 'pair-g' }),
      offer: { ...responsive, kind: 'group' },
    });
    const asked: unknown[] = [];
    const hub = (all: readonly OwnSupervision[]) =>
      pretend({
        openHome: () => Promise.resolve(priyaHome({ mine: all })),
        askForHelp: (input) => {
          asked.push(input);
          return Promise.resolve({ ok: true, value: requestOf() });
        },
      });
    openHub(hub([group]));
    await userEvent.click(await screen.findByRole('button', { name: 'Debrief' }));
    expect(
      within(await dialog()).getByText(
        /^You, the person you ask, the others of your group and the record keepers can see this/,
      ),
    ).toBeTruthy();
    cleanup();
    openHub(hub([group, mySupervisionOf()]));
    await userEvent.click(await screen.findByRole('button', { name: 'Debrief' }));
    const inside = within(await dialog());
    expect(inside.getByText(/^You, the person you ask and the record keepers can see this/)).toBeTruthy();
    await userEvent.click(inside.getByRole('button', { name: 'Ask now' }));
    await inside.findByText(/^Asked/);
    expect(asked).toEqual([{ pairKey: 'pair-1', what: 'debrief' }]);
  });

  it('says so when it could not be sent, and stays open', async () => {
    openHub(pretend({ openHome: () => Promise.resolve(priyaHome()), askForHelp: failing('offline') }));
    await userEvent.click(await screen.findByRole('button', { name: 'Debrief' }));
    const inside = within(await dialog());
    await userEvent.click(inside.getByRole('button', { name: 'Ask now' }));
    expect(await inside.findByText(/We could not reach SharePoint/)).toBeTruthy();
    expect(inside.getByRole('button', { name: 'Ask now' })).toBeTruthy();
  });

  it('closes with Escape', async () => {
    openHub(pretend({ openHome: () => Promise.resolve(priyaHome()) }));
    await userEvent.click(await screen.findByRole('button', { name: 'Debrief' }));
    await dialog();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says whom to speak with where nobody is named', async () => {
    openHub(pretend({ openHome: () => Promise.resolve(priyaHome({ mine: [], actions: [], additions: [] })) }));
    await userEvent.click(await screen.findByRole('button', { name: 'Debrief' }));
    expect(within(await dialog()).getByText(/Please speak with your designated safeguarding lead/)).toBeTruthy();
  });
});
