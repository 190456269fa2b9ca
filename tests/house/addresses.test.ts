import { placesOf, shippedTree } from './readTree';

/** Where an address is no row's text, and why. */
const known: Readonly<Record<string, string>> = {
  'src/ground/ui/RouteLink.tsx': 'a place of the Hub itself',
  'src/app/Frame.tsx': 'the content of this page',
  'src/places/mySupervision/MySupervisionCard.tsx': 'the Hub’s own page, below a site that siteUrl.ts has judged',
  'src/places/policiesPart/PoliciesCard.tsx': 'the Hub’s own page, below a site that siteUrl.ts has judged',
  'src/places/supportOffers/SupportOffersCard.tsx': 'the Hub’s own page, below a site that siteUrl.ts has judged',
  'src/places/supportOffers/OfferItem.tsx': 'the same page, at an offer or a session',
  'src/sessions/ui/JoinButton.tsx': 'what safeAddress let through',
  'src/ground/ui/saveFile.ts': 'a file made in this page',
  'src/sessions/booking/ui/tell/DraftLink.tsx': 'a draft in Teams or Outlook, its address written in tellDrafts.ts',
  'src/sessions/duty/ui/Beside.tsx': 'a file of the trust’s own site, let through by ownAddress',
  'src/sessions/retention/ui/RemovalPart.tsx': 'a folder of the site’s own lists, of a key that namesPlace let through',
  'src/places/support/OfferList.tsx': 'a file of the trust’s own site, let through by ownAddress',
  'src/places/support/lessons/LearnedList.tsx': 'a file of the trust’s own site, let through by ownAddress',
  'src/places/support/agencies/AgencyRow.tsx': 'a file of the trust’s own site, let through by ownAddress',
  'src/places/policies/PolicyDeskPage.tsx': 'the library of this site',
  'src/places/policies/PolicyWords.tsx':
    'a file of the library, at the address SharePoint gave for it; see viewerAddress',
  'src/places/policies/ReadPolicy.tsx':
    'a file of the library, at the address SharePoint gave for it; see viewerAddress',
  'src/places/policies/ReaderList.tsx': 'a message in one’s own mail, its address written in reminder.ts',
  'src/sessions/record/ui/WhatDiffers.tsx': 'a draft in Teams, its address written in the file itself',
};
const fileOf = (place: string): string => place.slice(0, place.indexOf(':'));
const views = shippedTree(['.ts', '.tsx']);

describe('addresses', () => {
  // Anybody of a pair may write an address into a row: one link made of it leads everybody else where they want.
  it('become links only where they are known or safeAddress has let them through', () => {
    const places = placesOf(views, /\bhref(=|: )|\.href = /).filter(
      (place) => !/readonly href|^\S+ href: string/.test(place),
    );
    expect(places.length).toBeGreaterThan(3);
    expect(places.filter((place) => !(fileOf(place) in known))).toEqual([]);
  });

  it('are opened beside the Hub only after safeAddress', () => {
    const opened = placesOf(views, /\bopenExternal(\?\.)?\(|window\.open\(|location\.(assign|replace)\(/).map(fileOf);
    // KeepButtons opens the Hub's own page, below a site that siteUrl.ts has judged
    expect([...new Set(opened)].sort()).toEqual([
      'src/ground/ui/KeepButtons.tsx',
      'src/sessions/booking/ui/tell/DraftLink.tsx',
      'src/sessions/ui/JoinButton.tsx',
      'src/webparts/shared/hubHostOf.ts',
    ]);
  });

  it('of a meeting are asked of safeAddress in the file that shows them', () => {
    const [join] = views.filter(({ name }) => name === 'src/sessions/ui/JoinButton.tsx');
    expect(join?.text).toMatch(/const address = safeAddress\(url, window\.location\.host\)/);
    expect(
      placesOf([...(join === undefined ? [] : [join])], /href=\{(?!address\})|openExternal\((?!address\))/),
    ).toEqual([]);
  });
});
