import type { GroupKey } from './ListDefinition';

/** What each group is called on the site. The first view knows no more of them. */
export const groupTitles: Readonly<Record<GroupKey, string>> = {
  staff: 'Hub Staff',
  keepers: 'Hub Record Keepers',
  closeKeepers: 'Hub Close Keepers',
  oversight: 'Hub Oversight',
  editors: 'Hub Editors',
  duty: 'Hub Duty',
};
