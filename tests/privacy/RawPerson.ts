import type { Tenant } from '../../src/local/tenant/createTenant';

export const origin = 'http://127.0.0.1:4400';
export const web = `${origin}/sites/trust`;

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** One named person speaking plain HTTP to the site: no product code between them and SharePoint's rules. */
export interface RawPerson {
  readonly name: string;
  send(
    method: string,
    path: string,
    options?: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Answer>;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  batch(paths: readonly string[]): Promise<Answer>;
}

/** @param user alias of the directory, or `app` for the site collection administrator. */
export async function rawPerson(tenant: Tenant, user: string): Promise<RawPerson> {
  const answer = await tenant.handle(
    new Request(`${origin}/_tenant/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(user === 'app' ? { app: true } : { user }),
    }),
  );
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const send: RawPerson['send'] = async (method, path, options = {}) => {
    const response = await tenant.handle(
      new Request(`${web}/_api/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json;odata=nometadata',
          'content-type': 'application/json;odata=nometadata',
          ...options.headers,
        },
        ...(options.body === undefined ? {} : { body: options.body }),
      }),
    );
    return { status: response.status, body: await response.text() };
  };
  return {
    name: user,
    send,
    get: (path) => send('GET', path),
    post: (path, body, headers) => send('POST', path, { body: JSON.stringify(body), ...(headers ? { headers } : {}) }),
    batch: (paths) =>
      send('POST', '$batch', {
        body: batchBody(paths),
        headers: { 'content-type': 'multipart/mixed; boundary=batch_privacy' },
      }),
  };
}

function batchBody(paths: readonly string[]): string {
  const parts = paths.map((path) =>
    [
      '--batch_privacy',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `GET ${web}/_api/${path.replaceAll(' ', '%20')} HTTP/1.1`,
      'accept: application/json;odata=nometadata',
      '',
      '',
    ].join('\r\n'),
  );
  return `${parts.join('')}--batch_privacy--\r\n`;
}
