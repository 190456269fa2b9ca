import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { placesOf, readTree, shippedTree } from './readTree';

const shipped = [...shippedTree(['.ts', '.tsx']), ...readTree(['sharepoint'], ['.ts', '.tsx'])];

describe('what ships', () => {
  // Case data in a browser's storage outlives the person's session on a shared laptop.
  it('never uses lasting browser storage', () => {
    expect(
      placesOf(shipped, /\b(localStorage|document\.cookie)\b/).filter((place) => !/^\S+ (\*|\/\/|\/\*\*)/.test(place)),
    ).toEqual([]);
  });

  // PnPjs' cache behaviour writes to localStorage under a key that does not name the person.
  it("never uses the client library's cache", () => {
    expect(placesOf(shipped, /@pnp\/queryable['"].*Caching|\bCaching(PessimisticRefresh)?\(/)).toEqual([]);
  });

  // A console is read over shoulders and by support tools.
  it('logs nothing', () => {
    expect(placesOf(shipped, /\bconsole\.\w+\(/)).toEqual([]);
  });

  // Everything stays in the trust's tenant: the only host named in code is Graph.
  it('names no host but Microsoft Graph', () => {
    const places = placesOf(shipped, /['"`]https?:\/\/(?!graph\.microsoft\.com)[a-z0-9]/i).filter(
      (place) =>
        // names of XML vocabularies, which nothing opens
        !place.includes('http://schemas.openxmlformats.org/') &&
        // drafts of the person's own open there; nothing is asked of these hosts
        !place.includes('https://teams.microsoft.com/l/') &&
        !place.includes('https://outlook.office.com/mail/deeplink/compose'),
    );
    expect(places).toEqual([]);
  });

  // Mail.Send would let a mistake speak in a person's name; messages open prefilled instead.
  it('never sends mail', () => {
    expect(placesOf(shipped, /sendMail|Mail\.Send/)).toEqual([]);
  });
});

/** How many arguments each method has once the etag is among them. */
const argumentsWithEtag: ReadonlyMap<string, number> = new Map([
  ['update', 2],
  ['delete', 1],
  ['recycle', 1],
]);

describe('changes to SharePoint', () => {
  // PnPjs sends If-Match: * where no etag is given, which loses the other person's words in silence.
  it('always send the etag that was read', () => {
    // what administrators enter and keepers open is written by key, not over somebody's words
    const entered = /^src\/(setUp|access)\/|^src\/people\/sharepoint\/(sharePointTrust|write)/;
    const adapters = shippedTree(['.ts']).filter(({ name }) => name.includes('/sharepoint/') && !entered.test(name));
    expect(adapters.length).toBeGreaterThan(30);
    const bare = adapters.flatMap(({ name, text }) => {
      const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
      const found: string[] = [];
      const look = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
          const { name: method, expression } = node.expression;
          const ofItem = /\bitems\.getById\(|\bitem\b|\bgetById\(/.test(expression.getText(source));
          const needed = argumentsWithEtag.get(method.text) ?? 0;
          if (ofItem && node.arguments.length < needed) found.push(`${name}: ${node.getText(source).slice(0, 120)}`);
        }
        ts.forEachChild(node, look);
      };
      look(source);
      return found;
    });
    expect(bare).toEqual([]);
  });
});

describe('the package', () => {
  const solution = JSON.parse(readFileSync('config/package-solution.json', 'utf8')).solution;
  const teams = JSON.parse(readFileSync('teams-manifest/manifest.json', 'utf8'));
  const hub = JSON.parse(readFileSync('src/webparts/supervisionHub/SupervisionHubWebPart.manifest.json', 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

  // An administrator consents to these and to nothing else; a new one needs a reason in docs/install.md first.
  it('asks Microsoft Graph for exactly three permissions', () => {
    expect(solution.webApiPermissionRequests).toEqual(
      ['Calendars.ReadWrite', 'User.ReadBasic.All', 'MailboxSettings.Read'].map((scope) => ({
        resource: 'Microsoft Graph',
        scope,
      })),
    );
  });

  // Lists are made by the set-up view, where a person sees what happens and can run it again.
  it('brings no lists of its own', () => {
    expect(solution.skipFeatureDeployment).toBe(true);
    expect(solution.features.every((feature: { assets?: unknown }) => feature.assets === undefined)).toBe(true);
  });

  it('has one version, and one identity in SharePoint and Teams', () => {
    expect([solution.version, teams.version]).toEqual([`${version}.0`, version]);
    expect(teams.id).toBe(hub.id);
    expect(teams.staticTabs).toHaveLength(1);
    const links = readFileSync('src/webparts/shared/startHub.ts', 'utf8');
    expect(links).toContain(`id: '${teams.id}', tab: '${teams.staticTabs[0].entityId}'`);
  });
});
