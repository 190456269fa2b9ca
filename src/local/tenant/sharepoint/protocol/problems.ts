import type { Switches } from '../../switches';
import { Problem } from './Problem';

/**
 * The error catalogue: status, code and wording as recorded or reported (platform/facts.md).
 * Handlers throw these and never spell a code themselves.
 */
const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const spException = 'Microsoft.SharePoint.SPException';

export const problems = {
  notImplemented: (what: string): Problem =>
    new Problem(501, '-2147467263, System.NotImplementedException', `The local tenant does not implement ${what}.`),
  unsupportedOption: (name: string): Problem =>
    new Problem(400, invalidQuery, `The query option '${name}' is not supported here by the local tenant.`),
  badQuery: (text: string): Problem => new Problem(400, invalidQuery, text),
  badArgument: (text: string): Problem => new Problem(400, '-2147024809, System.ArgumentException', text),
  unknownParameter: (name: string, method: string): Problem =>
    new Problem(400, invalidQuery, `The parameter ${name} does not exist in method ${method}.`),
  unknownProperty: (name: string, type: string): Problem =>
    new Problem(
      400,
      invalidQuery,
      `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
    ),
  unknownSelect: (name: string): Problem =>
    new Problem(400, '-1, Microsoft.SharePoint.SPException', `The field or property '${name}' does not exist.`),
  expandMissing: (path: string, root: string): Problem =>
    new Problem(
      400,
      '-1, Microsoft.SharePoint.SPException',
      `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${root}.`,
    ),
  unauthenticated: (): Problem =>
    new Problem(401, '-2147024891, System.UnauthorizedAccessException', 'Authentication is required.'),
  accessDenied: (): Problem =>
    new Problem(
      403,
      '-2147024891, System.UnauthorizedAccessException',
      'Access denied. You do not have permission to perform this action or access this resource.',
    ),
  digest: (): Problem =>
    new Problem(
      403,
      `-2130575252, ${spException}`,
      "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
    ),
  /** No JSON whatever was asked for: it is the web server that answers (recorded). */
  webMissing: (): Problem => new Problem(404, '', '404 FILE NOT FOUND'),
  webTaken: (url: string): Problem =>
    new Problem(500, `-2147024713, ${spException}`, `The Web site address "${url}" is already in use.`),
  listMissing: (title: string, origin: string): Problem =>
    new Problem(404, '-1, System.ArgumentException', `List '${title}' does not exist at site with URL '${origin}'.`),
  listIdMissing: (): Problem =>
    new Problem(
      404,
      `-2130575322, ${spException}`,
      'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.',
    ),
  itemMissing: (): Problem =>
    new Problem(
      404,
      '-2130575338, System.ArgumentException',
      'Item does not exist. It may have been deleted by another user.',
    ),
  recycledMissing: (): Problem =>
    new Problem(404, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.'),
  camlFields: (): Problem =>
    new Problem(
      500,
      `-2130575340, ${spException}`,
      'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
    ),
  badChangeToken: (): Problem =>
    new Problem(400, '-2147024809, System.ArgumentException', 'The change token is not valid.'),
  oldChangeToken: (): Problem =>
    new Problem(
      400,
      '-2147024809, System.ArgumentOutOfRangeException',
      'The changeToken refers to a time before the start of the current change log.',
    ),
  contentTypeMissing: (): Problem =>
    new Problem(404, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.'),
  viewMissing: (): Problem =>
    new Problem(404, '-2147024809, System.ArgumentException', 'The specified view is invalid.'),
  versionMissing: (): Problem =>
    new Problem(404, '-2147024809, System.ArgumentException', 'The version does not exist.'),
  attachmentTaken: (): Problem =>
    new Problem(
      400,
      `-2130575257, ${spException}`,
      'The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder.',
    ),
  checkedOut: (url: string, by: string): Problem =>
    new Problem(
      423,
      '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
      `The file "${url}" is checked out for editing by ${by}.`,
    ),
  notCheckedOut: (url: string): Problem =>
    new Problem(
      423,
      '-2147024738, Microsoft.SharePoint.SPFileCheckOutException',
      `The file "${url}" is not checked out.`,
    ),
  fileMissing: (url: string): Problem =>
    new Problem(404, `-2130575338, ${spException}`, `The file ${url} does not exist.`),
  folderMissing: (): Problem => new Problem(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),
  directoryMissing: (): Problem =>
    new Problem(404, '-2147024893, System.IO.DirectoryNotFoundException', 'The system cannot find the path specified.'),
  outsideWeb: (): Problem => problems.badArgument('Server relative urls must start with SPWeb.ServerRelativeUrl'),
  fieldMissing: (name: string): Problem =>
    new Problem(
      400,
      '-2147024809, System.ArgumentException',
      `Column '${name}' does not exist. It may have been deleted by another user.`,
    ),
  fieldIdMissing: (guid: string, list: string): Problem =>
    new Problem(400, '-2147024809, System.ArgumentException', `Invalid field name. {${guid}}  ${list}`),
  principalMissing: (): Problem => new Problem(500, `-2146232832, ${spException}`, 'User cannot be found.'),
  groupMissing: (): Problem => new Problem(404, `-2146232832, ${spException}`, 'Group cannot be found.'),
  ensureUserMissing: (login: string): Problem =>
    new Problem(400, `-2146232832, ${spException}`, `The specified user ${login} could not be found.`),
  roleMissing: (): Problem =>
    new Problem(404, '-2147024809, System.ArgumentException', 'Cannot find the role definition.'),
  assignmentMissing: (id: number): Problem =>
    new Problem(404, '-2147024809, System.ArgumentException', `Can not find the principal with id: ${id}.`),
  listTitleTaken: (): Problem =>
    new Problem(
      500,
      `-2130575342, ${spException}`,
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
    ),
  groupTaken: (): Problem =>
    new Problem(
      500,
      `-2130575293, ${spException}`,
      'The specified name is already in use.  Please try again with a new name.',
    ),
  roleTaken: (): Problem =>
    new Problem(500, `-2147024713, ${spException}`, 'A permission level with this name already exists.'),
  fieldTaken: (name: string): Problem =>
    new Problem(500, `-2130575306, ${spException}`, `A duplicate field name "${name}" was found.`),
  nameTaken: (name: string): Problem =>
    new Problem(400, `-2130575257, ${spException}`, `A file or folder with the name ${name} already exists.`),
  /** `name` below the web, `at` as the site writes times. */
  fileTaken: (name: string, by: string, at: string): Problem =>
    new Problem(
      400,
      `-2130575257, ${spException}`,
      `A file with the name ${name} already exists. It was last modified by ${by} on ${at}.`,
    ),
  staleEtag: (sent: string, current: string): Problem =>
    new Problem(
      412,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      `The request ETag value '${sent}' does not match the object's ETag value '${current}'.`,
    ),
  duplicateValue: (field: string, status: Switches['duplicateStatus']): Problem =>
    new Problem(
      status === 'serverError' ? 500 : 400,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`,
      {},
      field,
    ),
  invalidValue: (field: string, text: string): Problem =>
    new Problem(400, '-2130575155, Microsoft.SharePoint.SPFieldValueException', text, {}, field),
  /** Dates have no number of their own (recorded). */
  invalidDate: (field: string, text: string): Problem =>
    new Problem(400, `-2146232832, ${spException}`, text, {}, field),
  threshold: (): Problem =>
    new Problem(
      500,
      '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      'The attempted operation is prohibited because it exceeds the list view threshold.',
    ),
  lookupThreshold: (): Problem =>
    new Problem(
      500,
      '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold enabled by the system administrator.',
    ),
  tooManyScopes: (): Problem =>
    new Problem(
      500,
      `-2130575226, ${spException}`,
      'You cannot break inheritance for this item because there are too many items with unique permissions in this list.',
    ),
  uniqueScopesClash: (): Problem =>
    new Problem(
      500,
      `-2130575310, ${spException}`,
      'A list with columns that enforce unique values cannot contain items with unique permissions.',
    ),
  limitedAccessByHand: (): Problem => problems.failed('You cannot grant a user the Limited Access permission level.'),
  failed: (text: string): Problem => new Problem(500, `-2146232832, ${spException}`, text),
  badBody: (text: string): Problem =>
    new Problem(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', text),
  throttled: (headers: Readonly<Record<string, string>>): Problem =>
    new Problem(429, '-1, Microsoft.SharePoint.Client.ServerTooBusyException', 'The request was throttled.', headers),
  tooLarge: (): Problem => new Problem(413, '-1, System.InvalidOperationException', 'The request message is too big.'),
};
