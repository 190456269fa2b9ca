import type { Belonging } from '../../src/ground/rules/Belonging';

/** Somebody who is supervised, and nothing else. */
export const belongingOf = (more: Partial<Belonging> = {}): Belonging => ({
  listed: true,
  supervises: false,
  takesPart: true,
  oversees: false,
  keeps: false,
  administers: false,
  ...more,
});
