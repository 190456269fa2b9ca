import type { Account } from '../platform';
import type { GraphCall } from './graphCall';
import type { EventRow } from './eventRow';
import { GraphError } from './GraphError';
import { findEvent } from './series';

/**
 * Whose calendar or profile the path names. The surface has walked it, so a missing one is our mistake, not the
 * caller's.
 */
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

/** The event a path names, which must lie in the calendar the path names. */
export function eventOf(call: GraphCall): EventRow {
  const row = findEvent(call.context, ownerOf(call).objectId, param(call, 'event'));
  if (call.calendar !== undefined && row.calendar !== call.calendar)
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return row;
}

/** 412 when If-Match names another version than the one there. */
export function checkIfMatch(call: GraphCall, tag: string): void {
  const wanted = call.headers.get('if-match');
  if (wanted !== null && wanted !== '*' && wanted.replace(/^W\//, '') !== tag.replace(/^W\//, '')) {
    throw new GraphError(
      412,
      'ErrorIrresolvableConflict',
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
    );
  }
}
