import { plainSite, siteFor, siteReader } from '../../src/webparts/shared/plainSite';
import * as reader from '../../src/webparts/shared/siteUrl';
import { hubSiteUrl, isSiteUrl, siteMeant } from '../../src/webparts/shared/siteUrl';

const page = 'https://thistlemere.sharepoint.com/sites/intranet';
const context = { pageContext: { web: { absoluteUrl: page } } };
const trust = 'https://thistlemere.sharepoint.com/sites/trust';

test.each([
  ['https://thistlemere.sharepoint.com/sites/trust', trust],
  [' https://thistlemere.sharepoint.com/sites/trust/ ', trust],
  ['HTTPS://Thistlemere.SharePoint.com/sites/trust', trust],
  ['/sites/trust', trust],
  ['sites/trust/', trust],
  ['https://thistlemere.sharepoint.com/sites/trust/SitePages/Hub.aspx?session=ABC#top', trust],
  ['https://thistlemere.sharepoint.com/sites/trust/Lists/HubPairs/AllItems.aspx', trust],
  ['https://thistlemere.sharepoint.com/sites/trust/Shared%20Documents/Forms/AllItems.aspx', trust],
  ['https://thistlemere.sharepoint.com/sites/trust/_layouts/15/viewlsts.aspx', trust],
  ['https://thistlemere.sharepoint.com/:u:/r/sites/trust/SitePages/Hub.aspx?csf=1', trust],
  ['https://thistlemere.sharepoint.com/:u:/s/trust/EaBcD?e=1', trust],
  ['https://thistlemere.sharepoint.com/:f:/t/trust/EaBcD', 'https://thistlemere.sharepoint.com/teams/trust'],
  ['https://thistlemere.sharepoint.com/sites/trust/hub', `${trust}/hub`],
  ['https://thistlemere.sharepoint.com/', 'https://thistlemere.sharepoint.com'],
  // as browsers show the address, and as it comes out of a message
  ['thistlemere.sharepoint.com/sites/trust', trust],
  ['thistlemere.sharepoint.com/sites/trust/SitePages/Hub.aspx?env=WebView', trust],
  ['https://thistlemere.sharepoint.com/sites/trust/Shared Documents/Forms/AllItems.aspx', trust],
  ['https://thistlemere.sharepoint.com/sites/trust/Policies of 2026/Forms/AllItems.aspx', trust],
  ['https://thistlemere.sharepoint.com/sites/trust/Policies/Forms/AllItems.aspx?id=%2Fsites%2Ftrust', trust],
  ['<https://thistlemere.sharepoint.com/sites/trust>', trust],
  ['(https://thistlemere.sharepoint.com/sites/trust).', trust],
  ['\u200bhttps://thistlemere.sharepoint.com/sites/trust\ufeff', trust],
  ['https://thistlemere.sharepoint.com/:wb:/r/sites/trust/Plan', `${trust}/Plan`],
  [
    'https://thistlemere.sharepoint.com/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=/sites/trust/_layouts/15/teamshostedapp.aspx%3Fteams',
    trust,
  ],
])('%s means %s', (text, site) => {
  expect(siteMeant(text, page)).toBe(site);
  expect(isSiteUrl(text, page)).toBe(true);
  expect(siteFor({ siteUrl: text }, context, reader)).toBe(site);
});

test.each([
  'https://evil.example/sites/trust',
  'https://thistlemere.sharepoint.com.evil.example/sites/trust',
  'https://thistlemere-my.sharepoint.com/personal/priya',
  'https://thistlemere.sharepoint.com@evil.example/sites/trust',
  'https://thistlemere.sharepoint.com:444/sites/trust',
  'http://thistlemere.sharepoint.com/sites/trust',
  '//evil.example/sites/trust',
  '\\\\evil.example\\sites\\trust',
  'javascript:alert(1)',
  'https://',
  'our site',
  'evil.example/sites/trust',
  'https://thistlemere.sharepoint.com/_layouts/15/TeamsLogon.aspx?dest=//evil.example/sites/trust',
  'https://thistlemere.sharepoint.com/:u:/x/trust',
])('%s is refused, and the page’s own site stays', (text) => {
  expect(isSiteUrl(text, page)).toBe(false);
  expect(hubSiteUrl(text, page)).toBe(page);
  expect(plainSite(text, page)).toBeUndefined();
});

test('nothing typed means the page’s own site', () => {
  expect(isSiteUrl(' ', page)).toBe(true);
  expect(hubSiteUrl(undefined, `${page}/`)).toBe(page);
  expect(hubSiteUrl('/sites/trust/', page)).toBe(trust);
});

test('the local machine, which has no https, is a tenant like any other', () => {
  expect(hubSiteUrl('http://127.0.0.1:4400/sites/trust', 'http://127.0.0.1:4400/sites/other')).toBe(
    'http://127.0.0.1:4400/sites/trust',
  );
});

test('what reads unusual addresses is loaded for those alone', async () => {
  expect(await siteReader({}, context)).toBeUndefined();
  expect(await siteReader({ siteUrl: `${trust}/` }, context)).toBeUndefined();
  expect(
    (await siteReader({ siteUrl: `${trust}/SitePages/Hub.aspx` }, context))?.hubSiteUrl('/sites/trust/Lists', page),
  ).toBe(trust);
});
