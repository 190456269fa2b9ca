import type { Client } from '@microsoft/microsoft-graph-client';
import { graphServiceError } from './graphServiceError';

/** One harmless read for each scope the package asks for. */
const probes = [
  { scope: 'Calendars.ReadWrite', url: '/me/events?$top=1&$select=id' },
  { scope: 'User.ReadBasic.All', url: '/users?$top=1&$select=id' },
  { scope: 'MailboxSettings.Read', url: '/me/mailboxSettings' },
] as const;

interface BatchAnswer {
  readonly responses: readonly { readonly id: string; readonly status: number }[];
}

/** Which scopes are granted. No token at all means none is. */
export async function readConsent(
  client: Client,
): Promise<readonly { readonly scope: string; readonly granted: boolean }[]> {
  try {
    const first = await ask(client, probes);
    // a part may be throttled on its own, and an answer may be missing: nobody repeats those for us
    const open = probes.filter(({ scope }) => {
      const status = first.get(scope);
      return status === undefined || status === 429 || status >= 500;
    });
    const answers = open.length === 0 ? first : new Map([...first, ...(await ask(client, open))]);
    // only a refusal speaks against the consent; a missing mailbox (404) or a busy service does not
    return probes.map(({ scope }) => {
      const status = answers.get(scope);
      return { scope, granted: status !== 401 && status !== 403 };
    });
  } catch (error) {
    if (graphServiceError(error).code === 'forbidden') return probes.map(({ scope }) => ({ scope, granted: false }));
    throw error;
  }
}

async function ask(client: Client, some: readonly (typeof probes)[number][]): Promise<ReadonlyMap<string, number>> {
  const requests = some.map(({ scope, url }) => ({ id: scope, method: 'GET', url }));
  const { responses } = (await client.api('/$batch').post({ requests })) as BatchAnswer;
  return new Map(responses.map(({ id, status }) => [id, status]));
}
