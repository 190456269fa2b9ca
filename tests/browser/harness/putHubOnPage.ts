import hubManifest from '../../../src/webparts/supervisionHub/SupervisionHubWebPart.manifest.json';
import { askSite } from './rawSite';
import type { TenantServer } from './TenantServer';

/** What somebody does who adds a page to the site, puts the Hub on it and publishes it. */
export async function putHubOnPage(tenant: TenantServer, person: string, title: string): Promise<void> {
  const post = async (path: string, body: unknown = {}): Promise<string> => {
    const answer = await askSite(tenant, person, path, { method: 'POST', body: JSON.stringify(body) });
    if (answer.status >= 300) throw new Error(`${path} was answered ${answer.status}: ${answer.text}`);
    return answer.text;
  };
  const page = JSON.parse(await post('sitepages/pages', { PageLayoutType: 'Article' })) as { Id: number };
  const canvas = JSON.stringify([{ controlType: 3, webPartId: hubManifest.id }]);
  await post(`sitepages/pages(${page.Id})/savepage`, { Title: title, CanvasContent1: canvas });
  await post(`sitepages/pages(${page.Id})/publish`);
}
