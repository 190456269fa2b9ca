import '@pnp/sp/clientside-pages/web';
import '@pnp/sp/files/web';
import type { SPFI } from '@pnp/sp';
import { ClientsideText } from '@pnp/sp/clientside-pages';
import { hubPage } from '../../sharepoint/hubPage';
import type { SetUpReport } from '../../src/setUp/SetUpService';
import { checkSetUp, runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { emptySite, setUpInput } from './hubSite';

const address = '/sites/trust/SitePages/Hub.aspx';
const aboutPage = ({ findings }: SetUpReport): unknown => findings.find(({ kind }) => kind === 'page');
const partsOn = async (sp: SPFI): Promise<number> => {
  const page = await sp.web.loadClientsidePage(address);
  return page.sections.flatMap(({ columns }) => columns.flatMap(({ controls }) => controls)).length;
};

describe('the page where links lead', () => {
  it('is made by Set-up, full width, with the Hub on it, and published', async () => {
    const jo = await emptySite().as('jo');
    expect(aboutPage(await checkSetUp(jo, setUpInput))).toMatchObject({ problem: 'missing', repairable: true });
    expect(aboutPage(await runSetUp(jo, setUpInput))).toBeUndefined();
    const page = await jo.web.loadClientsidePage(address);
    expect({ layout: page.pageLayout, title: page.title }).toEqual({
      layout: 'SingleWebPartAppPage',
      title: hubPage.title,
    });
    expect(await partsOn(jo)).toBe(1);
  });

  it('that a Set-up cut off left as a draft is brought to its end', async () => {
    const jo = await emptySite().as('jo');
    await jo.web.addClientsidePage(hubPage.name, hubPage.title, 'SingleWebPartAppPage');
    expect(aboutPage(await checkSetUp(jo, setUpInput))).toMatchObject({ problem: 'unpublished', repairable: true });
    expect(aboutPage(await runSetUp(jo, setUpInput))).toBeUndefined();
    expect(await partsOn(jo)).toBe(1);
  });

  it('that another administrator has begun stops nobody else’s Set-up: it is named, and theirs to finish', async () => {
    const site = emptySite();
    const [jo, sam] = [await site.as('jo'), await site.as('sam')];
    await jo.web.addClientsidePage(hubPage.name, hubPage.title, 'SingleWebPartAppPage');
    const report = await runSetUp(sam, setUpInput);
    expect(aboutPage(report)).toMatchObject({ problem: 'unpublished' });
    expect(aboutPage(await runSetUp(jo, setUpInput))).toBeUndefined();
  });

  it('that shows something else is left as it is, and named', async () => {
    const jo = await emptySite().as('jo');
    const theirs = await jo.web.addClientsidePage(hubPage.name, 'Our own hub');
    theirs.addSection().addColumn(12).addControl(new ClientsideText('Lunch menu'));
    await theirs.save();
    expect(aboutPage(await runSetUp(jo, setUpInput))).toMatchObject({ problem: 'different', repairable: false });
    expect((await jo.web.loadClientsidePage(address)).title).toBe('Our own hub');
  });
});
