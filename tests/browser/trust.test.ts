import type { Browser } from 'playwright-core';
import { countPresses } from './harness/countPresses';
import { demoHalfTerms } from './harness/demoHalfTerms';
import { findAxeViolations } from './harness/findAxeViolations';
import { labelOf } from './harness/labelOf';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit, VisitOptions } from './harness/openHub';
import { choose, saved } from './harness/steps';
import { startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(180_000);

let browser: Browser;
let tenant: TenantServer;

beforeAll(async () => {
  tenant = await startTenantServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

const open = (person: string, more: Partial<VisitOptions> = {}): Promise<Visit> =>
  visit(browser, tenant, { person, place: 'trust', ...more });
const section = ({ hub }: Visit, name: string): ReturnType<Visit['hub']['getByRole']> =>
  hub.getByRole('region', { name, exact: true });

// What these people do daily, each from Home: how often a mouse button or Enter is pressed at most. Typing is not counted.
// From nothing to the first booking is walked in setUp.test.ts.
describe('a daily task takes no more presses than', () => {
  const from = async (person: string, most: number, work: (at: Visit) => Promise<void>): Promise<void> => {
    const at = await open(person, { place: 'home' });
    await at.hub.getByRole('heading', { level: 1, name: /^Good / }).waitFor();
    const presses = await countPresses(at.page);
    await work(at);
    expect(at.troubles).toEqual([]);
    expect(presses.count()).toBeGreaterThan(0);
    expect(presses.count()).toBeLessThanOrEqual(most);
    await at.close();
  };

  it('four to book whoever has waited longest', () =>
    from('hannah', 4, async ({ hub }) => {
      await hub
        .getByRole('link', { name: /^Book (?!a session)/ })
        .first()
        .click();
      await hub
        .getByRole('button', { name: /^\d\d:\d\d, / })
        .first()
        .click();
      await hub.getByRole('button', { name: /^Book/ }).last().click();
      await hub.getByRole('heading', { name: /^Booked/ }).waitFor();
    }));

  it('one to see which records are unsigned and by whom', () =>
    from('hannah', 1, async ({ hub }) => {
      await hub.getByRole('link', { name: 'Records', exact: true }).click();
      await hub.getByRole('row', { name: /5 November 2026.*Joanna.*Joanna to sign/ }).waitFor();
    }));

  it('three to sign a record that waits', () =>
    from('joanna', 3, async ({ hub }) => {
      await hub
        .getByRole('link', { name: /^Read and sign/ })
        .first()
        .click();
      await hub.getByLabel('Yes', { exact: true }).check();
      await hub.getByRole('button', { name: /^Sign as / }).click();
      await hub.getByText('Signed and sealed.', { exact: false }).first().waitFor();
    }));

  it('three to move a session', () =>
    from('joanna', 3, async ({ hub }) => {
      await hub.getByRole('link', { name: 'Move or cancel' }).first().click();
      await hub
        .getByRole('button', { name: /^\d\d:\d\d, / })
        .first()
        .click();
      await hub.getByLabel('Why is it moved?').first().fill('A meeting at the school');
      await hub.getByRole('button', { name: 'Move the session' }).last().click();
      await hub
        .getByText(/^Moved/)
        .first()
        .waitFor();
    }));

  it('two to ask for a debrief', () =>
    from('carys', 2, async ({ hub }) => {
      await hub.getByRole('button', { name: 'Ask for a debrief' }).click();
      await hub.getByRole('button', { name: 'Ask now' }).click();
      await hub
        .getByText(/^Asked\./)
        .first()
        .waitFor();
    }));

  it('two to open a record of last summer', () =>
    from('priya', 2, async ({ hub }) => {
      await hub.getByRole('link', { name: 'Records', exact: true }).click();
      await hub.getByRole('link', { name: '14 July 2026' }).click();
      await hub.getByRole('heading', { level: 1, name: /14 July 2026/ }).waitFor();
    }));

  it('four to add an action to notes that were begun', () =>
    from('hannah', 4, async ({ hub }) => {
      await hub.getByRole('link', { name: 'Records', exact: true }).click();
      await hub
        .getByRole('link', { name: /^Finish and sign the record of 12 November/ })
        .first()
        .click();
      await hub.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name: /11\. / }).click();
      await hub.getByRole('button', { name: 'Add an action' }).click();
      await hub.getByLabel('Agreed action', { exact: true }).last().fill('Ask for a place on the course');
      await saved(hub);
    }));
});

describe('an administrator', () => {
  it('enters a school, its dates and a person', async () => {
    const at = await open('jo');
    const schools = section(at, 'Schools and term dates');
    await schools.getByRole('button', { name: 'Add a school' }).click();
    await schools.getByRole('textbox', { name: 'Name', exact: true }).fill('Larkfield Primary');
    await schools.getByLabel('Short name').fill('Larkfield');
    await schools.getByRole('button', { name: 'Save' }).click();
    await schools.getByRole('button', { name: 'Term dates of Larkfield Primary' }).click();
    for (const [name, first, last] of demoHalfTerms) {
      await schools.getByLabel(`First day of ${name}`).fill(first);
      await schools.getByLabel(`Last day of ${name}`).fill(last);
    }
    await schools.getByLabel('First day of Spring 1').fill('2026-12-14');
    await schools.getByRole('button', { name: 'Save' }).click();
    await schools.getByText('This begins before the one above it has ended.').waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
    await schools.getByLabel('First day of Spring 1').fill('2027-01-05');
    await schools.getByRole('button', { name: 'Save' }).click();
    await schools
      .getByRole('row', { name: /Larkfield Primary/ })
      .getByText('3 September to 20 July')
      .waitFor();

    const people = section(at, 'People');
    await people.getByRole('button', { name: 'Add a person' }).click();
    await people.getByLabel('Name or address in Microsoft 365').fill('nia');
    await people.getByRole('button', { name: 'Find', exact: true }).click();
    await people.getByRole('button', { name: 'Choose Nia Frost' }).click();
    await people.getByRole('checkbox', { name: 'Class teacher' }).check();
    await people.getByLabel('Works at').selectOption('Larkfield Primary');
    expect(await findAxeViolations(at.page)).toEqual([]);
    await people.getByRole('button', { name: 'Save' }).click();
    await at.hub.getByText('Saved: Nia Frost.').waitFor();
    expect(at.troubles).toEqual([]);
    await at.close();
  });
});

describe('a record keeper', () => {
  it('opens a pair for the new person, at phone width too, and sees that only its people can read it', async () => {
    const at = await open('miriam', { width: 390 });
    expect(await at.hub.getByRole('button', { name: 'Add a school' }).count()).toBe(0);
    const pairs = section(at, 'Pairs');
    await pairs.getByRole('button', { name: 'Open a pair' }).click();
    await pairs.getByLabel('Kind of supervision').selectOption('Internal supervision');
    await choose(pairs.getByRole('combobox', { name: 'Supervisor', exact: true }), 'Priya Nair, DSL');
    await choose(pairs.getByRole('combobox', { name: 'Supervisee', exact: true }), 'Nia Frost, Class teacher');
    expect(await findAxeViolations(at.page)).toEqual([]);
    for (const [width, height] of [
      [390, 44],
      [1280, 32],
    ] as const) {
      await at.page.setViewportSize({ width, height: 900 });
      const fields = await pairs
        .locator('form select, form .fui-Input')
        .evaluateAll((found) =>
          found.map((field) => `${field.tagName} ${Math.round(field.getBoundingClientRect().height)}`),
        );
      expect([width, new Set(fields)]).toEqual([width, new Set([`SELECT ${height}`, `SPAN ${height}`])]);
    }
    await at.page.setViewportSize({ width: 390, height: 900 });
    await pairs.getByRole('button', { name: 'See who gains and who loses' }).click();
    expect(await findAxeViolations(at.page)).toEqual([]);
    await pairs.getByRole('button', { name: 'Open the pair' }).click();
    await at.hub.getByText('Opened: Nia Frost with Priya Nair. It is in their Hub now.').waitFor();
    await pairs.getByLabel('Find a pair').fill('Nia');
    await pairs.getByRole('button', { name: 'Check who can read what Nia Frost writes' }).click();
    await at.hub.getByText(/As planned\. The words can be read by .*Nia Frost/).waitFor();
    expect(at.troubles).toEqual([]);
    await at.close();
  });
});

describe('the new supervisee', () => {
  it('signs in and sees the entitlement, counted by the dates of the new school', async () => {
    const at = await open('nia', { place: 'home' });
    await at.hub.getByRole('heading', { level: 1, name: /Nia/ }).waitFor();
    await at.hub.getByText('0 of 3 this year').first().waitFor();
    expect(await at.hub.getByRole('link', { name: labelOf('trust') }).count()).toBe(0);
    expect(at.troubles).toEqual([]);
    await at.close();
  });
});

describe('an end', () => {
  it('is asked for by the supervisor with a choice and a day, and carried out by a record keeper', async () => {
    const asking = await open('priya', { place: 'people' });
    await asking.hub.getByRole('link', { name: 'Nia Frost' }).first().click();
    await asking.hub.getByRole('button', { name: 'Ask for a change' }).click();
    await asking.hub.getByLabel('What has changed').selectOption('This supervision ends');
    expect(await findAxeViolations(asking.page)).toEqual([]);
    await asking.hub.getByRole('button', { name: 'Ask', exact: true }).click();
    await asking.hub.getByText('Asked. A record keeper sees it').waitFor();
    expect(asking.troubles).toEqual([]);
    await asking.close();

    const at = await open('miriam', { width: 390 });
    const asked = section(at, 'Asked for');
    await asked.getByRole('button', { name: 'Look and decide: End the pair of Nia Frost and Priya Nair.' }).click();
    await asked.getByText(/Drafts and notes of Nia Frost/).waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
    await asked.getByRole('button', { name: 'Carry it out' }).click();
    await at.hub.getByText('Done: End the pair of Nia Frost and Priya Nair.').waitFor();
    await at.hub.getByRole('button', { name: 'Check every folder' }).click();
    await at.hub.getByText(/^All as planned/).waitFor({ timeout: 60_000 });
    expect(await findAxeViolations(at.page)).toEqual([]);
    expect(at.troubles).toEqual([]);
    await at.close();
  });
});

describe('anybody else', () => {
  it("meets a kind word here, and SharePoint's refusal behind it", async () => {
    const at = await open('priya');
    await at.hub.getByText('This place is for administrators and record keepers.').waitFor();
    await at.close();
    const headers = {
      authorization: `Bearer ${await tenant.tokenOf('priya')}`,
      accept: 'application/json',
      'content-type': 'application/json',
    };
    const post = async (path: string, body?: unknown): Promise<number> =>
      (
        await fetch(`${tenant.origin}/sites/trust/_api/web/${path}`, {
          method: 'POST',
          headers,
          ...(body ? { body: JSON.stringify(body) } : {}),
        })
      ).status;
    const list = (name: string): string => `getList('${encodeURIComponent(`/sites/trust/Lists/${name}`)}')`;
    const folder = {
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: '/sites/trust/Lists/HubPairs' },
        LeafName: 'mine',
        UnderlyingObjectType: 1,
      },
      formValues: [],
      bNewDocumentUpdate: false,
    };
    expect(await post(`${list('HubPairs')}/AddValidateUpdateItemUsingPath`, folder)).toBe(403);
    expect(await post(`${list('HubSchools')}/items`, { Title: 'Mine', HubKey: 'mine' })).toBe(403);
    expect(await post(`${list('HubPeople')}/items`, { Title: 'Mine', HubKey: 'mine' })).toBe(403);
    expect(
      await post("sitegroups/getbyname('Hub%20Record%20Keepers')/users", {
        LoginName: 'i:0#.f|membership|priya@thistlemere.example',
      }),
    ).toBe(403);
  });
});

describe('a trust lead', () => {
  it('sees which records are unsigned, and by whom, with one press from Home: row 97', async () => {
    const at = await open('hannah', { place: 'home' });
    await at.hub.getByRole('heading', { level: 1 }).waitFor();
    // the one press
    await at.hub.getByRole('link', { name: labelOf('overview'), exact: true }).click();
    await at.hub.getByText(/^Counted from the registers today at \d\d:\d\d\.$/).waitFor({ timeout: 60_000 });
    const unsigned = section(at, 'Not signed, and by whom');
    await unsigned.getByText('Megan Voss to sign, 14 Oct').waitFor();
    // a late one says so after its day
    const waiting = await unsigned.getByText(/ to sign, \d+ \w{3}(, \d+ days? late)?$/).count();
    const tile = at.hub.getByRole('button', { name: /not signed/ });
    expect(await tile.innerText()).toMatch(new RegExp(`^${waiting}\\D`));
    expect(await findAxeViolations(at.page)).toEqual([]);
    expect(at.troubles).toEqual([]);
    await at.close();
  });

  it('comes from a number to its names, tells the supervisor, and saves what the filters show: row 97', async () => {
    const at = await open('edith', { place: 'overview' });
    await at.hub.getByText(/^Counted from the registers today/).waitFor({ timeout: 60_000 });
    await at.hub.getByRole('link', { name: '1 overdue, Ottersby Primary' }).click();
    const list = section(at, 'Overdue, longest wait first');
    await list.getByRole('rowheader', { name: /^Beth Marlow/ }).waitFor();
    expect(await list.getByRole('rowheader').count()).toBe(1);
    await list.getByRole('button', { name: 'Tell somebody about Beth Marlow' }).click();
    await list.getByRole('link', { name: /^Write to .* in Outlook$/ }).waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
    const [file] = await Promise.all([
      at.page.waitForEvent('download'),
      list.getByRole('button', { name: 'Save this one for Excel' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('supervision-2026-11-23.xlsx');
    expect(at.troubles).toEqual([]);
    await at.close();
  });

  it('finds the same on a phone, in the dark and in high contrast', async () => {
    for (const look of [{ width: 390 }, { look: 'dark' }, { look: 'contrast' }] as const) {
      const at = await open('edith', { place: 'overview?look=unsigned', ...look });
      await at.hub.getByText(/^Counted from the registers today/).waitFor({ timeout: 60_000 });
      await section(at, 'Not signed, and by whom').getByText('Megan Voss to sign, 14 Oct').waitFor();
      expect(await findAxeViolations(at.page)).toEqual([]);
      await at.close();
    }
  });
});

describe('somebody who is no trust lead', () => {
  it('meets a kind word in the Trust place', async () => {
    const at = await open('priya', { place: 'overview' });
    await at.hub.getByText('This place is for trust leads').waitFor();
    await at.close();
  });
});
