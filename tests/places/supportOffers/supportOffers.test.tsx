import * as React from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { PublishedOffers } from '../../../src/plans/OfferService';
import { useOfferService } from '../../../src/plans/useOfferService';
import { supportOffersStrings as strings } from '../../../src/places/supportOffers/en';
import { SupportOffers } from '../../../src/places/supportOffers/SupportOffers';
import type { HomeView } from '../../../src/sessions/home/HomeView';
import { belongingOf } from '../../builders/belongingOf';
import { catalogueOf } from '../../builders/catalogueOf';
import { editionOf } from '../../builders/editionOf';
import { mySupervisionOf } from '../../builders/mySupervisionOf';
import { offerOf } from '../../builders/offerOf';
import { priyaHome } from '../../builders/priyaHome';
import { priya } from '../../people';
import { pretend, pretendHub } from '../../pages/pretend';

const published = (more: Partial<PublishedOffers> = {}): PublishedOffers => ({
  year: '2026-27',
  editions: [editionOf()],
  unknown: 0,
  isThere: true,
  ...more,
});

function open(home: () => Promise<HomeView>, offers: () => Promise<PublishedOffers>): void {
  const given = useOfferService.give(() => Promise.resolve({ readOffers: offers }));
  render(
    <FluentProvider theme={webLightTheme}>
      <SupportOffers
        services={[...pretendHub(pretend({ openHome: home })).services, given]}
        host={{ kind: 'sharePoint' }}
        hubUrl="https://thistlemere.example/Hub.aspx"
      />
    </FluentProvider>,
  );
}

const feso = { ...priya, roles: ['feso'] };
const responsive = offerOf({ key: 'feso', kind: 'oneToOne', forRoles: ['feso'] });
/** Priya as a FESO with responsive supervision. */
const fesoHome = (more: Partial<HomeView> = {}): HomeView =>
  priyaHome({
    me: feso,
    catalogue: catalogueOf({ offers: [responsive] }),
    mine: [mySupervisionOf({ offer: responsive })],
    ...more,
  });

const overviewWith = (offerKey: string): PublishedOffers => {
  const edition = editionOf();
  const [first] = edition.overview.offers;
  if (first === undefined) throw new Error('nothing ships');
  const offer = { ...first, key: 'offer-1', title: 'Responsive supervision', offerKey };
  return published({ editions: [{ ...edition, overview: { ...edition.overview, offers: [offer] } }] });
};

describe('Support offers', () => {
  it('shows when I last had an offer, when it comes next, and leads to it in the Hub', async () => {
    const mine = mySupervisionOf({ offer: responsive });
    const summary = { ...mine.pair.summary, heldDays: [20261001, 20261105] };
    const home = fesoHome({ mine: [{ ...mine, pair: { ...mine.pair, summary } }] });
    open(
      () => Promise.resolve(home),
      () => Promise.resolve(overviewWith('feso')),
    );
    const item = (await screen.findByRole('heading', { name: 'Responsive supervision' })).closest('li');
    if (item === null) throw new Error('no item');
    expect(within(item).getByText('Next: Thu 26 November, 14:15')).toBeTruthy();
    expect(within(item).getByText('Last: 5 November')).toBeTruthy();
    expect(
      within(item)
        .getByRole('link', { name: strings.sooner.of('Responsive supervision') })
        .getAttribute('href'),
    ).toBe('https://thistlemere.example/Hub.aspx#/support/feo/offer-1');
  });

  it('says that nothing is booked where nothing is', async () => {
    open(
      () => Promise.resolve(fesoHome({ mine: [mySupervisionOf({ offer: responsive, next: undefined })] })),
      () => Promise.resolve(overviewWith('feso')),
    );
    expect(await screen.findByText(strings.none)).toBeTruthy();
    expect(screen.getByRole('link', { name: strings.ask.of('Responsive supervision') })).toBeTruthy();
  });

  it('names whoever published it where nobody gives it to me, and offers nothing to press', async () => {
    open(
      () => Promise.resolve(fesoHome({ mine: [] })),
      () => Promise.resolve(overviewWith('feso')),
    );
    expect(await screen.findByText(strings.speak('Hannah Okafor'))).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Ask for/ })).toBeNull();
  });

  it('waits, and says so, while something is read', () => {
    open(
      () => new Promise(() => undefined),
      () => new Promise(() => undefined),
    );
    expect(document.querySelector('[aria-busy=true]')).not.toBeNull();
  });

  it.each([
    ['the Hub does not know', fesoHome({ me: undefined }), published(), strings.unlisted.title],
    ['without an overview for their role', priyaHome(), published(), strings.noRole.title],
    [
      'on a site that Set-up has still to finish',
      fesoHome(),
      published({ isThere: false, editions: [] }),
      strings.older.title,
    ],
  ] as const)('says to somebody %s why there is nothing', async (_who, home, offers, title) => {
    open(
      () => Promise.resolve(home),
      () => Promise.resolve(offers),
    );
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('says to somebody without rights that it may not be read, and tries again', async () => {
    let may = false;
    const answer = <T,>(value: T): Promise<T> =>
      may ? Promise.resolve(value) : Promise.reject(new ServiceError('forbidden'));
    open(
      () => answer(fesoHome()),
      () => answer(overviewWith('feso')),
    );
    const said = await screen.findByRole('alert');
    expect(screen.queryByRole('heading')).toBeNull();
    may = true;
    await userEvent.click(within(said).getByRole('button', { name: 'Try again' }));
    // each of the two says for itself that it could not be read
    const again = await screen.findByRole('alert');
    await userEvent.click(within(again).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Responsive supervision' })).toBeTruthy();
  });

  it('lets a lead choose among all, and shows of others nothing of my own', async () => {
    open(
      () => Promise.resolve(fesoHome({ belonging: belongingOf({ oversees: true }) })),
      () => Promise.resolve(published({ editions: [editionOf('feo'), editionOf('cwo')] })),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'CWO lead and CWSO' }));
    expect(screen.getByText(strings.lead('CWO lead and CWSO', '2026-27'))).toBeTruthy();
    expect(screen.queryByText(strings.own)).toBeNull();
  });

  it('says when it is last year’s, and how many editions could not be read', async () => {
    open(
      () => Promise.resolve(fesoHome()),
      () => Promise.resolve(published({ editions: [editionOf('feo', { year: '2025-26' })], unknown: 1 })),
    );
    expect(await screen.findByText(strings.earlier('2025-26'))).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(strings.unknown(1));
  });
});
