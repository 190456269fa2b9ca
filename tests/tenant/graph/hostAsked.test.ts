import { request } from 'node:http';
import type { Served } from '../../../src/local/tenant/serve';
import { serve } from '../../../src/local/tenant/serve';
import type { Tenant } from '../../../src/local/tenant/createTenant';
import { createTenant } from '../../../src/local/tenant/createTenant';
import { tokenFor } from '../startTenant';
import type { Wire } from './graphTenant';

/** A client whose resolver leads Graph's name to this machine: it asks by path and says in Host whom it means. */
describe('a request for graph.microsoft.com that arrives here', () => {
  let tenant: Tenant;
  let served: Served;

  beforeAll(async () => {
    tenant = createTenant({ data: ':memory:', now: new Date('2026-11-23T09:00:00Z'), origin: 'http://127.0.0.1:4400' });
    served = await serve(tenant, { port: 0, extraRoutes: () => Promise.resolve(new Response('a page of the host')) });
  });
  afterAll(async () => {
    await served.stop();
    tenant.close();
  });

  const get = async (path: string, host: string): Promise<Wire> => {
    const headers = { host, authorization: `Bearer ${await tokenFor(tenant, 'hannah')}` };
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: served.port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      })
        .on('error', reject)
        .end();
    });
  };

  it.each(['/v1.0/users?$top=1', '/graph/v1.0/users?$top=1'])('is answered under that name: %s', async (path) => {
    const answer = await get(path, 'graph.microsoft.com');
    expect(answer['@odata.context']).toBe('https://graph.microsoft.com/v1.0/$metadata#users');
    expect(answer['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/users\?/);
  });

  it('asked by its own name it answers under that', async () => {
    const answer = await get('/graph/v1.0/users?$top=1', '127.0.0.1');
    expect(answer['@odata.context']).toBe('http://127.0.0.1:4400/graph/v1.0/$metadata#users');
  });
});
