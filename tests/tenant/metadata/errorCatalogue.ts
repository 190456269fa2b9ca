/**
 * Every refusal a test may meet: status and code. `recorded` ones were read in a recording, Microsoft's text or an
 * issue;
 * `believed` ones are the code of the same exception elsewhere, first to try on a live site. An error that is not here
 * fails the test that meets it: add it with what is known about it, or use the right one.
 */
interface Entry {
  readonly status: number;
  readonly code: string;
  readonly evidence: 'recorded' | 'believed';
}

const recorded = (status: number, ...codes: string[]): Entry[] =>
  codes.map((code) => ({ status, code, evidence: 'recorded' }));
const believed = (status: number, ...codes: string[]): Entry[] =>
  codes.map((code) => ({ status, code, evidence: 'believed' }));

const spException = 'Microsoft.SharePoint.SPException';
const clientQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

export const sharePointErrors: readonly Entry[] = [
  ...recorded(
    400,
    clientQuery,
    '-1, Microsoft.SharePoint.SPException',
    '-2147024809, System.ArgumentException',
    `-2146232832, ${spException}`,
    '-2130575155, Microsoft.SharePoint.SPFieldValueException',
  ),
  // with 500 in PnPjs' own text, with 400 in other clients' tests: a switch
  ...believed(400, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'),
  ...believed(400, `-2130575257, ${spException}`, '-2147024809, System.ArgumentOutOfRangeException'),
  ...recorded(401, '-2147024891, System.UnauthorizedAccessException'),
  ...recorded(403, '-2147024891, System.UnauthorizedAccessException', `-2130575252, ${spException}`),
  ...recorded(
    404,
    '-1, System.ArgumentException',
    '-2130575338, System.ArgumentException',
    `-2130575338, ${spException}`,
    '-2147024894, System.IO.FileNotFoundException',
    '-2147024893, System.IO.DirectoryNotFoundException',
    `-2130575322, ${spException}`,
  ),
  ...believed(404, `-2146232832, ${spException}`, '-2147024809, System.ArgumentException'),
  ...recorded(412, '-1, Microsoft.SharePoint.Client.ClientServiceException'),
  ...believed(413, '-1, System.InvalidOperationException'),
  ...believed(
    423,
    '-2147024738, Microsoft.SharePoint.SPFileCheckOutException',
    '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
  ),
  ...believed(429, '-1, Microsoft.SharePoint.Client.ServerTooBusyException'),
  ...recorded(
    500,
    `-2130575342, ${spException}`,
    `-2146232832, ${spException}`,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  ),
  ...believed(
    500,
    `-2130575293, ${spException}`,
    `-2147024713, ${spException}`,
    `-2130575306, ${spException}`,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    `-2130575226, ${spException}`,
    `-2130575310, ${spException}`,
  ),
  // pnp/sp-dev-fx-webparts#2052
  ...recorded(500, `-2130575340, ${spException}`),
  ...believed(500, '-1, System.Exception'),
  ...believed(503, '-1, Microsoft.SharePoint.Client.ServerTooBusyException'),
  // Ours alone: what the local tenant does not do.
  ...believed(501, '-2147467263, System.NotImplementedException'),
];

export const graphErrors: readonly Entry[] = [
  ...recorded(
    400,
    'BadRequest',
    'ErrorInvalidIdMalformed',
    'ErrorInvalidMergedFreeBusyInterval',
    'ErrorInvalidParameter',
    'ErrorInvalidRequest',
    'ErrorInvalidTimeInterval',
    'ErrorInvalidUrlQuery',
    'ErrorMailboxDataArrayTooBig',
    'ErrorPropertyValidationFailure',
    'ErrorTimeIntervalTooBig',
    'RequestBodyRead',
    'RequestBroker--ParseUri',
    'Request_UnsupportedQuery',
    'TimeZoneNotSupportedException',
    'MaximumValueExceeded',
    'InvalidDeltaToken',
    'ErrorOccurrenceCrossingBoundary',
    'InefficientFilter',
  ),
  ...believed(
    400,
    'ErrorInvalidExtendedProperty',
    'ErrorInvalidPropertySet',
    'ErrorInvalidRecipients',
    'ErrorRecipientLimitExceeded',
    'ErrorDuplicateTransactionId',
    'ErrorInvalidArgument',
    'invalidRequest',
    'ErrorDeleteDistinguishedFolder',
  ),
  ...recorded(401, 'InvalidAuthenticationToken'),
  ...recorded(403, 'Authorization_RequestDenied', 'ErrorAccessDenied', 'accessDenied'),
  // floriscornel/teams-cli plans/calendar.md
  ...recorded(404, 'ErrorInvalidUser'),
  ...recorded(404, 'ErrorItemNotFound', 'ImageNotFound', 'MailboxNotEnabledForRESTAPI', 'Request_ResourceNotFound'),
  ...believed(404, 'itemNotFound'),
  ...recorded(409, 'ErrorFolderExists'),
  ...believed(409, 'ErrorDuplicateTransactionId'),
  ...recorded(410, 'SyncStateNotFound'),
  ...recorded(412, 'ErrorIrresolvableConflict'),
  ...believed(413, 'RequestEntityTooLarge'),
  ...recorded(415, 'UnsupportedMediaType'),
  ...recorded(424, 'FailedDependency'),
  ...recorded(429, 'activityLimitReached', 'ApplicationThrottled', 'TooManyRequests'),
  ...recorded(500, 'generalException'),
  ...recorded(503, 'serviceNotAvailable'),
  // Ours alone: what the local tenant does not do.
  ...believed(501, 'NotImplemented'),
];
