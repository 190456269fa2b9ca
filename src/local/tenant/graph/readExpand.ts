import { GraphError } from './GraphError';
import { answered } from './published/answered';
import type { GraphType } from './published/publishedNames';
import { isNavigation, isPublished, notHere, refusal } from './published/publishedNames';

/** One navigation to write with the entity, and the options inside its brackets by lower-case name. */
export interface Expansion {
  readonly name: string;
  readonly options: ReadonlyMap<string, string>;
}

/** Splits at a mark that stands in no brackets and no string. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (!quoted && letter === '(') depth += 1;
    if (!quoted && letter === ')') depth -= 1;
    if (letter === mark && !quoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function readOptions(text: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const part of splitOutside(text, ';')) {
    const [, name, value] = /^\s*(\$\w+)\s*=\s*([^]*?)\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined)
      throw new GraphError(400, 'BadRequest', `Parsing OData Select and Expand failed: '${part.trim()}' is no option.`);
    options.set(name.toLowerCase(), value);
  }
  return options;
}

/**
 * Reads $expand of a type. 400 for a name the type has not or that leads nowhere, 501 for a navigation or an option
 * inside the brackets that the tenant does not answer. `taken` are the options each navigation takes.
 */
export function readExpand(
  option: string | undefined,
  type: GraphType,
  taken: Readonly<Record<string, readonly string[]>> = {},
): readonly Expansion[] {
  if (option === undefined) return [];
  return splitOutside(option, ',').map((part) => {
    const [, sent = '', inside] = /^\s*([^(]*?)\s*(?:\(([^]*)\))?\s*$/.exec(part) ?? [];
    const name = answered[type].expanded.find((known) => known.toLowerCase() === sent.toLowerCase());
    if (name === undefined) throw refuseExpand(type, sent);
    const options = inside === undefined ? new Map<string, string>() : readOptions(inside);
    const unknown = [...options.keys()].find((each) => taken[name]?.includes(each) !== true);
    if (unknown !== undefined) throw notHere(`'${unknown}' inside $expand=${name}`);
    return { name, options };
  });
}

function refuseExpand(type: GraphType, sent: string): GraphError {
  if (isPublished(type, sent) && !isNavigation(type, sent))
    return new GraphError(
      400,
      'BadRequest',
      `Parsing OData Select and Expand failed: Property '${sent}' on type 'microsoft.graph.${type}' is not a navigation property or complex property. Only navigation properties can be expanded.`,
    );
  return refusal(
    type,
    sent,
    new GraphError(
      400,
      'BadRequest',
      `Parsing OData Select and Expand failed: Could not find a property named '${sent}' on type 'microsoft.graph.${type}'.`,
    ),
  );
}
