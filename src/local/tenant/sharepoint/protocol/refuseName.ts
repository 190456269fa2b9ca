import { isSchemaColumn } from '../columns/systemColumns';
import { isItemType, isPublished } from '../published/publishedType';
import type { Properties } from './readBody';
import { memberNames } from './readBody';
import type { Problem } from './Problem';
import { problems } from './problems';

/**
 * The refusal of a name nothing here answers to: 501 where SharePoint has it on the type, otherwise SharePoint's own
 * words for what does not exist. Items have columns besides that no metadata names.
 */
export function refuseName(type: string, name: string, missing: Problem): Problem {
  const real = isPublished(type, name) || (isItemType(type) && isSchemaColumn(name));
  return real ? problems.notImplemented(`the property '${name}' of ${type}`) : missing;
}

/** The refusal of a name in a body. */
export function unknownName(type: string, name: string): Problem {
  return refuseName(type, name, problems.unknownProperty(name, type));
}

/** Refuses a member of a body that is none of those known. */
export function demandNames(body: Properties, type: string, known: readonly string[]): void {
  for (const name of memberNames(body)) if (!known.includes(name)) throw unknownName(type, name);
}
