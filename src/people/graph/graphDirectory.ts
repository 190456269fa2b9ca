import type { Client } from '@microsoft/microsoft-graph-client';
import { foldedText } from '../../ground/rules/foldedText';
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
      // whether Graph takes no notice of accents and of which apostrophe it is, is documented nowhere: both are asked for
      const spellings = [...new Set([words, foldedText(words)])];
      const search = ['displayName', 'mail', 'userPrincipalName']
        .flatMap((property) => spellings.map((spelling) => `"${property}:${spelling}"`))
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
    async signInNameOf(key) {
      try {
        const user = (await client
          .api(`/users/${encodeURIComponent(key)}`)
          .select('id,userPrincipalName')
          .get()) as GraphUser;
        return user.userPrincipalName ?? undefined;
      } catch (error) {
        const failed = graphServiceError(error);
        if (failed.code === 'notFound') return undefined;
        throw failed;
      }
    },
  };
}
