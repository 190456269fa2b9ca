import type { Account } from '../platform';
import type { GraphCall } from './graphCall';
import { GraphError } from './GraphError';

/** Whose calendar or profile the path names. The surface has walked it, so a missing one is our mistake, not the caller's. */
export function ownerOf(call: GraphCall): Account {
  if (call.owner === undefined) throw new Error('An endpoint below a person was reached without one.');
  return call.owner;
}

/** A value of the path's `{names}`. */
export function param(call: GraphCall, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The path of this endpoint has no {${name}}.`);
  return value;
}

/** 412 when If-Match names another version than the one there. */
export function checkIfMatch(call: GraphCall, tag: string): void {
  const wanted = call.headers.get('if-match');
  if (wanted !== null && wanted !== '*' && wanted.replace(/^W\//, '') !== tag.replace(/^W\//, '')) {
    throw new GraphError(412, 'ErrorIrresolvableConflict',
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.');
  }
}
