import type { GroupKey } from './ListDefinition';

/** What SharePoint calls the groups; pages that only ask who is in them need no more. */
export const groupTitles: Readonly<Record<GroupKey, string>> = {
  staff: 'Hub Staff',
  keepers: 'Hub Record Keepers',
  closeKeepers: 'Hub Close Keepers',
  oversight: 'Hub Oversight',
  editors: 'Hub Editors',
  duty: 'Hub Duty',
};
