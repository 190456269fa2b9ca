import { isPublished } from '../published/publishedType';
import type { Problem } from './Problem';
import { problems } from './problems';

/**
 * The refusal of a name nothing here answers to: 501 where SharePoint has it on the type, otherwise SharePoint's own
 * words for what does not exist.
 */
export function refuseName(type: string, name: string, missing: Problem): Problem {
  return isPublished(type, name) ? problems.notImplemented(`the property '${name}' of ${type}`) : missing;
}

/** The refusal of a name in a body. */
export function unknownName(type: string, name: string): Problem {
  return refuseName(type, name, problems.unknownProperty(name, type));
}
