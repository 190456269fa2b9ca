import type { Issue } from './Issue';

/** A single line of text in a SharePoint list holds no more. */
const longest = 255;

/** Texts that must be there and must fit, by the name of their field. */
export function checkTexts(texts: Readonly<Record<string, string>>): readonly Issue[] {
  return Object.entries(texts).flatMap(([field, text]): Issue[] => {
    if (text.trim() === '') return [{ code: 'required', field }];
    return text.length > longest ? [{ code: 'tooLong', field, facts: { max: longest } }] : [];
  });
}
