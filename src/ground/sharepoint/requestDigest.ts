import { ServiceError } from '../rules/ServiceError';
import { errorOfAnswer } from './sharePointServiceError';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The form digest a cookie session sends with everything but GET. */
export interface RequestDigest {
  value(): Promise<string>;
  /**
   * Fetches a new one, whatever the clock says: a reloaded page or a sleeping tab holds a stale digest that looks
   * fresh.
   */
  renew(): Promise<string>;
}

/** `initial` is the digest the page came with, so that the first view needs no request for one. */
export function requestDigest(webUrl: string, fetch: Fetch, initial: string | undefined): RequestDigest {
  let current: Promise<string> | undefined = initial ? Promise.resolve(initial) : undefined;
  const renew = (): Promise<string> => {
    const asked = ask(webUrl, fetch);
    current = asked;
    // a failed request for a digest must not be remembered
    asked.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked;
  };
  return { value: () => current ?? renew(), renew };
}

async function ask(webUrl: string, fetch: Fetch): Promise<string> {
  const response = await fetch(`${webUrl}/_api/contextinfo`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
  });
  const body = await response.text();
  if (!response.ok) throw errorOfAnswer(response.status, body, response.headers);
  const answer = JSON.parse(body) as { FormDigestValue?: unknown };
  if (typeof answer.FormDigestValue !== 'string') throw new ServiceError('unexpected');
  return answer.FormDigestValue;
}
