import type { Client } from '@microsoft/microsoft-graph-client';
import { graphServiceError } from '../../ground/graph/graphServiceError';
import type { Directory } from '../ports';

interface GraphUser {
  readonly id: string;
  readonly displayName?: string | null;
  readonly userPrincipalName?: string | null;
  readonly mail?: string | null;
}

const most = 10;

/** Needs User.ReadBasic.All. $search on people works only with the header for eventual consistency. */
export function graphDirectory(client: Client): Directory {
  return {
    async find(text) {
      // quotation marks and backslashes would end the phrase
      const words = text.replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim();
      if (words === '') return [];
      const search = ['displayName', 'mail', 'userPrincipalName']
        .map((property) => `"${property}:${words}"`)
        .join(' OR ');
      try {
        const answer = (await client
          .api('/users')
          .header('ConsistencyLevel', 'eventual')
          .search(encodeURIComponent(search))
          .select('id,displayName,mail,userPrincipalName')
          .top(most)
          .get()) as { readonly value: readonly GraphUser[] };
        return answer.value.map(({ id, displayName, mail, userPrincipalName }) => ({
          key: id.toLowerCase(),
          name: displayName ?? '',
          signInName: userPrincipalName ?? '',
          mail: mail ?? '',
        }));
      } catch (error) {
        throw graphServiceError(error);
      }
    },
  };
}
