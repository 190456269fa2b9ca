import type { BusySpan } from './BusySpan';

/** Outlook and SharePoint write the same instant differently: with or without milliseconds. */
export const isSameSpan = (one: BusySpan, other: BusySpan): boolean =>
  Date.parse(one.startsAt) === Date.parse(other.startsAt) && Date.parse(one.endsAt) === Date.parse(other.endsAt);
