import { ownAddress } from '../../ground/rules/ownAddress';
import type { Issue } from '../../ground/rules/Issue';
import type { SupportOverview } from './SupportOverview';

const longestTitle = 120;
const longestSentence = 400;
const longestStatement = 2000;

/**
 * What stands in the way of publishing; a draft may be as unfinished as it likes. Fields are named `offers KEY title`.
 * @param site Address of the trust's site, where templates lie.
 */
export function checkOverview(
  { about, offers, areas, priorities, goals }: SupportOverview,
  site: string,
): readonly Issue[] {
  return [
    ...textIssues(about.title, 'about title', longestTitle),
    ...textIssues(about.statement, 'statement', longestStatement),
    ...(about.forRoles.length === 0 ? [required('about forRoles')] : []),
    ...(offers.length === 0 ? [required('offers')] : []),
    ...offers.flatMap(({ key, title, purpose, who, template }) => [
      ...textIssues(title, `offers ${key} title`, longestTitle),
      ...textIssues(purpose, `offers ${key} purpose`, longestSentence),
      ...textIssues(who, `offers ${key} who`, longestSentence),
      ...templateIssues(template, key, site),
    ]),
    ...areas.flatMap(({ key, title }) => textIssues(title, `areas ${key} title`, longestTitle)),
    ...goals.flatMap(({ key, title }) => textIssues(title, `goals ${key} title`, longestTitle)),
    ...priorities.flatMap(({ key, title, meaning, areaKey }) => [
      ...textIssues(title, `priorities ${key} title`, longestTitle),
      ...textIssues(meaning, `priorities ${key} meaning`, longestSentence),
      ...(areas.some((area) => area.key === areaKey) ? [] : [required(`priorities ${key} areaKey`)]),
    ]),
  ];
}

function templateIssues(
  { title, address }: SupportOverview['offers'][number]['template'],
  key: string,
  site: string,
): readonly Issue[] {
  if (title.trim() === '' && address.trim() === '') return [];
  if (ownAddress(address, site) === undefined) return [{ code: 'notOurSite', field: `offers ${key} address` }];
  return textIssues(title, `offers ${key} template`, longestTitle);
}

const required = (field: string): Issue => ({ code: 'required', field });

function textIssues(text: string, field: string, max: number): readonly Issue[] {
  if (text.trim() === '') return [required(field)];
  return text.length > max ? [{ code: 'tooLong', field, facts: { max } }] : [];
}
