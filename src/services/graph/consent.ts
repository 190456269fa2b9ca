import type { Client } from '@microsoft/microsoft-graph-client';
import { toServiceError } from './toServiceError';

/** One harmless read for each scope the package asks for. */
const probes = [
  { scope: 'Calendars.ReadWrite', url: '/me/events?$top=1&$select=id' },
  { scope: 'User.ReadBasic.All', url: '/users?$top=1&$select=id' },
  { scope: 'MailboxSettings.Read', url: '/me/mailboxSettings' },
] as const;

interface BatchAnswer { readonly responses: readonly { readonly id: string; readonly status: number }[] }

/** Which scopes are granted. No token at all means none is. */
export async function readConsent(client: Client): Promise<readonly { readonly scope: string; readonly granted: boolean }[]> {
  try {
    const requests = probes.map(({ scope, url }) => ({ id: scope, method: 'GET', url }));
    const { responses } = (await client.api('/$batch').post({ requests })) as BatchAnswer;
    return probes.map(({ scope }) => {
      const status = responses.find(({ id }) => id === scope)?.status;
      // a missing mailbox (404) says nothing against the consent
      return { scope, granted: status !== undefined && status !== 401 && status !== 403 };
    });
  } catch (error) {
    if (toServiceError(error).code === 'forbidden') return probes.map(({ scope }) => ({ scope, granted: false }));
    throw error;
  }
}
