/** Half-terms of the year that the clock of the demo stands in: name, first day, last day. */
export const demoHalfTerms = [
  ['Autumn 1', '2026-09-03', '2026-10-23'],
  ['Autumn 2', '2026-11-02', '2026-12-18'],
  ['Spring 1', '2027-01-05', '2027-02-12'],
  ['Spring 2', '2027-02-22', '2027-03-26'],
  ['Summer 1', '2027-04-12', '2027-05-28'],
  ['Summer 2', '2027-06-07', '2027-07-20'],
] as const;
