/** Zone in which "this academic year" is decided before the trust's own zone was read. */
export const firstZone = 'Europe/London';
