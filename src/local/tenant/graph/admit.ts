import type { Account, Caller, TenantContext } from '../platform';
import { countRequest } from '../throttling';
import { countDirectoryCall } from './directoryLimit';
import type { Endpoint } from './graphCall';
import { GraphError } from './GraphError';
import { enterMailbox } from './mailboxLimit';

interface Asked {
  readonly method: string;
  readonly url: URL;
  /** Size of the body. */
  readonly bytes: number;
}

interface Admission {
  /** What a regular answer tells about the limits. */
  readonly headers: Readonly<Record<string, string>>;
  /** Called when the request is over; a mailbox is held until then. */
  readonly leave: () => Promise<void>;
}

const stay = (): Promise<void> => Promise.resolve();

/**
 * Holds a request to the limits of the service behind it: Outlook's per mailbox, the directory's and SharePoint's per
 * app and person.
 */
export function admit(
  context: TenantContext,
  caller: Caller,
  endpoint: Endpoint,
  owner: Account | undefined,
  { method, url, bytes }: Asked,
): Admission {
  switch (endpoint.service) {
    case 'mailbox':
      return { headers: {}, leave: owner === undefined ? stay : enterMailbox(context, owner, bytes) };
    case 'directory':
      return { headers: countDirectoryCall(context, caller, endpoint, url.searchParams), leave: stay };
    case 'files': {
      const { throttled, headers } = countRequest(context, caller, method, url.pathname);
      if (throttled) throw new GraphError(429, 'activityLimitReached', 'Application has been throttled.', headers);
      return { headers, leave: stay };
    }
    case 'none':
      return { headers: {}, leave: stay };
  }
}
