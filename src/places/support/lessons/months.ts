import { addMonths } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';

/** How far back a lesson may lie. */
const mostMonths = 24;

/** This month and those before it, as yyyymm. */
export const monthsBack = (today: Day): readonly number[] =>
  Array.from({ length: mostMonths }, (_, index) =>
    Math.floor(addMonths(Math.floor(today / 100) * 100 + 1, -index) / 100),
  );
