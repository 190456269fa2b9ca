import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ProofProgress } from '../../../../src/access/proof/ProofService';
import type { SiteProof } from '../../../../src/access/proof/rules/SiteProof';
import { trials } from '../../../../src/access/proof/rules/trials';
import type { HubHost } from '../../../../src/ground/ui/HubHost';
import type { EveryService } from '../../../../src/local/demo/everyService';
import { belongingOf } from '../../../builders/belongingOf';
import { now } from '../../../morning';
import { turnFindings } from '../../../builders/turnFindings';
import { priyaHome } from '../../../builders/priyaHome';
import { failing } from '../../../pages/failing';
import { onPhone } from '../../../pages/onPhone';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';

const saved: string[] = [];
jest.mock('../../../../src/ground/ui/saveFile', () => ({ saveFile: (name: string) => saved.push(name) }));

const untried: SiteProof = { findings: [], mine: ['administrator'], left: 0 };
const administrator = turnFindings('administrator', '2026-11-23T09:00:00.000Z', {
  readsAgree: 'doesNot',
  teamsMeeting: 'notEstablished',
}).map((finding) => ({
  ...finding,
  seen: { readsAgree: '4 s', teamsMeeting: 'no meeting' }[String(finding.trial)] ?? '',
}));
const afterTheFirst: SiteProof = { findings: administrator, mine: ['administrator'], left: 4 };
const page = 'https://trust.example/sites/trust/SitePages/Hub.aspx';

function openProofPage(given: Partial<EveryService>, host?: HubHost): void {
  openHub(
    pretend({ openHome: () => Promise.resolve(priyaHome()), hubPage: () => page, ...given }),
    { place: 'proof' },
    host,
  );
}
const shown = (proof: SiteProof, more: Partial<EveryService> = {}, host?: HubHost): void =>
  openProofPage({ openProof: () => Promise.resolve(proof), ...more }, host);
const turns = async () => within(await screen.findByRole('region', { name: 'Whose turn it is' }));
const found = async () => within(await screen.findByRole('region', { name: 'What was found, and what the Hub does' }));
const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

describe('the page that proves a site', () => {
  it('stands still while it loads', async () => {
    openProofPage({ openProof: () => new Promise(() => undefined) });
    expect(await screen.findByRole('heading', { name: 'Prove this site', level: 1 })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Whose turn it is' })).toBeNull();
  });

  it('says what failed, and tries again', async () => {
    let asked = 0;
    openProofPage({
      openProof: () => {
        asked += 1;
        return asked === 1 ? failing('offline')() : Promise.resolve(untried);
      },
    });
    expect(await screen.findByText('We could not reach SharePoint.')).toBeTruthy();
    await userEvent.click(button('Try again'));
    expect(await turns()).toBeTruthy();
  });

  it('before anything was tried, lets an administrator begin and says what the Hub does in either case', async () => {
    shown(untried);
    const its = await turns();
    expect(its.getByText('Your turn')).toBeTruthy();
    expect(its.getAllByText('To come')).toHaveLength(2);
    expect(its.getByRole('button', { name: 'Run my turn' })).toBeTruthy();
    const table = await found();
    expect(table.getByText('Nothing has been tried yet.')).toBeTruthy();
    expect(table.getAllByText('Holds:')).toHaveLength(8);
    expect(table.getAllByText('Does not:')).toHaveLength(8);
    expect(button('Keep it as a file').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Nothing that was made for it is left on the site.')).toBeTruthy();
  });

  it('afterwards tells what does not hold first, with what the Hub does', async () => {
    shown(afterTheFirst);
    const its = await turns();
    expect(its.getByText('Done 23 Nov 2026, 09:00')).toBeTruthy();
    expect(its.getByText('Their turn')).toBeTruthy();
    const rows = (await found()).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(8);
    expect(rows[0]?.textContent).toMatch(
      /^Two readings.*Does not hold.*contradict each other.*Nobody needs to be asked.*Seen: 4 s$/,
    );
    expect(rows[1]?.textContent).toMatch(/Not established.*Outlook made the event and no meeting with it/);
    expect(rows[2]?.textContent).toMatch(/Waits for a record keeper/);
  });
});

it('shows all trials when asked, and one kind of them by its tile', async () => {
  shown(afterTheFirst);
  const table = await found();
  expect(table.getByText(`8 of ${trials.length}`)).toBeTruthy();
  await userEvent.click(button(`Show the other ${trials.length - 8}`));
  expect((await found()).getAllByRole('row')).toHaveLength(trials.length + 1);

  const tile = button(/1\s*does not hold/);
  await userEvent.click(tile);
  expect(tile.getAttribute('aria-pressed')).toBe('true');
  expect((await found()).getAllByRole('row')).toHaveLength(2);
  await userEvent.click(tile);
  expect((await found()).getAllByRole('row')).toHaveLength(9);
});

describe('a turn', () => {
  it('is run with its progress, paused, and gone on with', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    let tell: (progress: ProofProgress) => void = () => undefined;
    let end: (proof: SiteProof) => void = () => undefined;
    shown(untried, {
      runTurn: ({ turn, onProgress, signal }) => {
        expect(turn).toBe('administrator');
        signals.push(signal);
        tell = onProgress;
        return new Promise((resolve) => {
          end = resolve;
        });
      },
    });
    await turns();
    await userEvent.click(button('Run my turn'));
    await waitFor(() => expect(signals).toHaveLength(1));
    act(() => tell({ done: 6, total: 16, trial: 'uniqueValues' }));
    expect(await screen.findByText('7 of 16: A column can refuse a value that is there already')).toBeTruthy();
    expect(button('Run my turn').getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button('Pause'));
    expect(signals[0]?.aborted).toBe(true);
    end({ ...untried, findings: administrator.slice(0, 7), left: 4 });
    expect(await screen.findByText(/^Paused\./)).toBeTruthy();
    await userEvent.click(button('Go on'));
    await waitFor(() => expect(signals).toHaveLength(2));
    end(afterTheFirst);
    expect(await screen.findByText(/^Your turn is over\./)).toBeTruthy();
    expect(button('Run it again')).toBeTruthy();
  });

  it('that stops says why, and that nothing is lost', async () => {
    shown(untried, { runTurn: failing('offline') });
    await turns();
    await userEvent.click(button('Run my turn'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/It stopped\. We could not reach SharePoint\..*you can go on/);
  });

  it('of others is asked for with a link that opens this page', async () => {
    const copied: string[] = [];
    shown(afterTheFirst, {}, { kind: 'teams', copyText: (text) => Promise.resolve(void copied.push(text)) });
    await turns();
    await userEvent.click(await screen.findByRole('button', { name: 'Copy the link for them: a record keeper' }));
    expect(copied).toEqual([`${page}#/proof`]);
    expect(screen.getByRole('button', { name: 'Copy the link for them: a member of staff' })).toBeTruthy();
  });

  it('of a record keeper waits for the lists of an administrator', async () => {
    shown({ ...untried, mine: ['keeper'] });
    expect((await turns()).getByText(/^An administrator goes first/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Run my turn' })).toBeNull();
  });

  it('is nobody’s who is in none of the groups', async () => {
    shown({ ...afterTheFirst, mine: [] });
    expect((await turns()).getByText(/so none of the turns is yours/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Run/ })).toBeNull();
  });
});

it('keeps the file, and takes away what was made only for an administrator', async () => {
  shown(afterTheFirst, {
    proofFile: () => ({ name: 'supervision-hub-site-proof.json', text: '{}' }),
    clearProof: () => Promise.resolve({ ...afterTheFirst, left: 0 }),
  });
  await turns();
  await userEvent.click(button('Keep it as a file'));
  await waitFor(() => expect(saved).toEqual(['supervision-hub-site-proof.json']));
  expect(screen.getByText(/^Four lists made for it are on the site\./)).toBeTruthy();
  await userEvent.click(button('Take away what is left'));
  expect(await screen.findByText('Nothing that was made for it is left on the site.')).toBeTruthy();
});

it('is reached from Set-up', async () => {
  openHub(
    pretend({
      openHome: () => Promise.resolve(priyaHome({ belonging: belongingOf({ administers: true }) })),
      openProof: () => Promise.resolve(untried),
      hubPage: () => page,
      checkSetUp: () =>
        Promise.resolve({
          checkedAt: now,
          version: 1,
          firstRun: undefined,
          findings: [],
          site: [],
          directoryGroups: [],
          ready: [],
          keepers: [],
          administrators: [],
        }),
    }),
    { place: 'setUp' },
  );
  await userEvent.click(await screen.findByRole('link', { name: 'Go to the trials' }));
  expect(await turns()).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Set-up' }).getAttribute('aria-current')).toBe('page');
});

it('leaves what was made to administrators', async () => {
  shown({ ...afterTheFirst, mine: ['keeper'] });
  await turns();
  // they see some of the four alone, so none are counted to them
  expect(screen.getByText('Lists made for it are on the site until the last turn is over.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take away what is left' })).toBeNull();
});

it('is a list on a phone, the result first', async () => {
  const away = onPhone();
  shown(afterTheFirst);
  const items = (await found()).getAllByRole('listitem');
  expect(items).toHaveLength(8);
  expect(items[0]?.textContent).toMatch(/^Does not hold/);
  away();
});
