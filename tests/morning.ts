/** The morning on which the tests' first views are opened: Monday 23 November 2026, nine o'clock. */
export const today = 20261123;
export const now = '2026-11-23T09:00:00Z';
