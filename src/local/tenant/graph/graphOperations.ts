import type { Operation } from '../platform';
import { endpoints } from './endpoints';

/** What holds for every request: the envelope, the levels of metadata and the limits of the services behind Graph. */
const everyRequest: Operation = {
  surface: 'Graph',
  name: 'every request',
  fidelity: 'partial',
  differs:
    'Limits are held while /_tenant/throttling says real. Outlook: 10,000 requests in ten minutes, four at one time and 150 MB in five minutes for each mailbox (the page ' +
    "counts the four per app, answers and the error's own text per mailbox), with figures to lower by " +
    '/_tenant/mailbox-limits. Directory: 3,500 resource units in ten seconds, with x-ms-resource-unit always and x-ms-throttle-limit-percentage from ' +
    "four fifths on; no write quota. Sites and files: SharePoint's own limits and, for apps, RateLimit headers. Graph's 2,000 requests a second are not counted. " +
    'odata.metadata=none keeps next and delta links and @removed; full adds @odata.type, @odata.id and @odata.editLink to entities and the types of dates and lists of text, but ' +
    'no navigation links and no types of complex values. Any other Accept is answered as minimal. A query option, property or navigation that Graph has and the tenant has not is ' +
    '501 by name, and so is a header that would change what is done (If-None-Match where something is written, If-Match where there is no version). Preferences that are not known are passed over, as RFC 7240 asks.',
  guesses: [
    {
      says: 'the words of the refusals for too many requests and too many bytes to a mailbox',
      probe: 'graph-mailbox-limits',
    },
    { says: 'a Retry-After of one second for a fifth request at one time', probe: 'graph-fifth-request' },
    { says: 'the four at one time counted per mailbox', probe: 'graph-fifth-request' },
    { says: "a mailbox's limits counted in windows that begin with the first request", probe: 'graph-mailbox-limits' },
    { says: "code and words of the directory's 429", probe: 'graph-directory-limit' },
    { says: 'what reads of groups cost in resource units', probe: 'graph-directory-limit' },
    { says: 'odata.metadata=none keeps delta links and @removed', probe: 'graph-metadata-none' },
    { says: 'code and words of 413', probe: 'graph-large-body' },
  ],
  source:
    'https://learn.microsoft.com/graph/throttling-limits; https://learn.microsoft.com/en-us/answers/questions/734143/mailboxconcurrency-limit-throttling-exception; ' +
    'https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html (3.1)',
  confirmed: false,
};

const own = endpoints.map(
  ({ method, path, below, operation }): Operation => ({
    surface: 'Graph',
    name: `${method} ${below === 'person' ? `/me${path === '' ? '' : `/${path}`}` : `/${path}`}`,
    ...operation,
  }),
);

/** What Graph does here and how true it is, for FIDELITY.md. */
export const graphOperations: readonly Operation[] = [everyRequest, ...own];
