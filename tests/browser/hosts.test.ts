import type { Browser } from 'playwright-core';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { HostName, Look } from './harness/openHub';
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

const themeShown: Readonly<Record<HostName, Readonly<Record<Look, string>>>> = {
  sharepoint: { light: 'webLight', dark: 'webDark', contrast: 'webDark' },
  teams: { light: 'teamsLight', dark: 'teamsDark', contrast: 'teamsContrast' },
};
const looks: readonly Look[] = ['light', 'dark', 'contrast'];

describe.each(['sharepoint', 'teams'] as const)('the Hub in %s', (host) => {
  it.each(looks)('shows its first view in the %s theme with nothing wrong', async (look) => {
    const at = await visit(browser, tenant, { person: 'priya', host, look });
    await at.hub.locator(`[data-theme=${themeShown[host][look]}]`).getByRole('heading', { level: 1 }).waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
    expect(at.troubles).toEqual([]);
    await at.close();
  });
});

describe('My supervision on a staff page', () => {
  it.each(looks)('shows in the %s theme with nothing wrong', async (look) => {
    const at = await visit(browser, tenant, { person: 'priya', look, homePage: true });
    await at.hub
      .locator(`[data-theme=${themeShown.sharepoint[look]}]`)
      .getByRole('heading', { name: 'My supervision' })
      .waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
    expect(at.troubles).toEqual([]);
    await at.close();
  });

  it('loses its title when the page author unticks it, and keeps that on reload', async () => {
    const at = await visit(browser, tenant, { person: 'hannah', homePage: true, edit: true });
    const title = at.page.getByRole('heading', { name: 'My supervision', exact: true });
    await at.page.getByRole('button', { name: 'Settings of My supervision' }).click();
    await at.page.locator('.web-part').getByRole('heading', { name: 'My supervision' }).waitFor();
    await at.page.getByLabel('Show the title').uncheck();
    await at.page.locator('.web-part').getByRole('heading', { name: 'My supervision' }).waitFor({ state: 'detached' });
    await at.page.reload();
    await at.page.locator('body[data-ready=true]').waitFor();
    expect(await at.page.locator('.web-part').getByRole('heading', { name: 'My supervision' }).count()).toBe(0);
    expect(await title.count()).toBe(0);
    await at.close();
  });

  it('refuses a site address that is none, in words, and keeps the old one', async () => {
    const at = await visit(browser, tenant, { person: 'hannah', homePage: true, edit: true });
    await at.page.getByRole('button', { name: 'Settings of My supervision' }).click();
    await at.page.getByLabel('Address of the site that holds the Hub').fill('our site');
    const said = at.page.getByRole('alert').filter({ hasText: 'SharePoint' });
    expect(await said.innerText()).toMatch(/Give the address of a site in this organisation/);
    await at.close();
  });
});

describe('the stand-in Teams client', () => {
  it('tells the open Hub when its theme changes', async () => {
    const at = await visit(browser, tenant, { person: 'priya', host: 'teams' });
    await at.hub.locator('[data-theme=teamsLight]').waitFor();
    await at.page.getByLabel('Theme').selectOption('contrast');
    await at.hub.locator('[data-theme=teamsContrast]').waitFor();
    expect(at.troubles).toEqual([]);
    await at.close();
  });
});

describe("the pages' policy", () => {
  const policyOf = async (path: string): Promise<string> => {
    const signedIn = await fetch(`${tenant.origin}/_tenant/sign-in?user=priya@thistlemere.example&to=/`, {
      redirect: 'manual',
    });
    const answer = await fetch(`${tenant.origin}${path}`, {
      headers: { cookie: (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '' },
    });
    return answer.headers.get('content-security-policy') ?? '';
  };

  it.each(['/teams', '/outlook'])('lets %s run and look like nothing but our own files', async (path) => {
    const policy = await policyOf(path);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  // The runtime and Fluent write style elements: those that know the page's nonce, which is another each time.
  it.each(['/sites/trust', '/sites/trust/SitePages/Hub.aspx', '/sites/trust/_layouts/15/teamshostedapp.aspx?teams'])(
    'lets nothing that stands in %s run as a script, and no style in without its nonce',
    async (path) => {
      const [policy, another] = [await policyOf(path), await policyOf(path)];
      const [styles, others] = [policy, another].map((one) => /style-src ([^;]*)/.exec(one)?.[1]);
      expect(policy).toContain("default-src 'none'");
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
      expect(/connect-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
      expect(styles).toMatch(/^'self' 'nonce-[A-Za-z0-9+/]{22}=='$/);
      expect(others).not.toBe(styles);
      expect(policy).not.toContain('unsafe');
    },
  );

  it('stops a script that got into a page, and says so', async () => {
    const at = await visit(browser, tenant, { person: 'priya' });
    await at.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.intruder = "ran"';
      document.body.append(script);
    });
    expect(await at.page.locator('body').getAttribute('data-intruder')).toBeNull();
    // a script that runs by evaluating text, and a style element that does not know the nonce
    const refused = await at.page.evaluate(async () => {
      const style = document.createElement('style');
      style.textContent = 'body { outline: 7px solid red }';
      document.head.append(style);
      const words: string[] = [getComputedStyle(document.body).outlineWidth];
      // not in the debugger's own call, which may evaluate whatever the policy says
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          try {
            words.push(typeof Reflect.construct(Function, ['return 1']));
          } catch (error) {
            words.push((error as Error).name);
          }
          resolve();
        });
      });
      return words;
    });
    expect(refused[0]).not.toBe('7px');
    expect(refused[1]).toBe('EvalError');
    expect(at.troubles.join(' ')).toMatch(/Content Security Policy/);
    await at.close();
  });
});

describe('a person with no rights', () => {
  it("meets SharePoint's refusal, and nothing of the site", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const answer = await page.goto(
      `${tenant.origin}/_tenant/sign-in?user=${encodeURIComponent(await withoutRights(tenant))}&to=/sites/trust`,
    );
    expect(answer?.status()).toBe(403);
    await page.getByRole('heading', { name: 'You need permission to open this site' }).waitFor();
    expect(await page.locator('[data-web-part]').count()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await context.close();
  });
});

/** The account of the directory that no group of the site holds. */
async function withoutRights({ origin }: TenantServer): Promise<string> {
  const users = (await (await fetch(`${origin}/_tenant/users`)).json()) as readonly {
    userPrincipalName: string;
    roles: readonly string[];
  }[];
  const person = users.find((user) => user.roles.includes('noRights'));
  if (!person) throw new Error('The directory names nobody without rights.');
  return person.userPrincipalName;
}
