import { webUrl } from '../contract/hubSite';
import type { SupervisedSite } from './supervisedSite';

export interface RawAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What SharePoint answers to somebody's own request, past the Hub; with cells it adds an item. */
export const rawAs =
  ({ site }: SupervisedSite) =>
  async (alias: string, list: string, what: string, cells?: Readonly<Record<string, string>>): Promise<RawAnswer> => {
    const answer = await site.fetch(`${webUrl}/_api/web/GetList('/sites/trust/Lists/${list}')/${what}`, {
      method: cells === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${await site.token(alias)}`,
        accept: 'application/json',
        'content-type': 'application/json',
      },
      ...(cells === undefined ? {} : { body: JSON.stringify(cells) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
