import type { DutyRow, TrustSettings } from './Catalogue';

/** Lines of the rota that can be used as they stand; one that was written otherwise is left out. */
export const dutyRows = ({ dutyRota = [] }: Pick<TrustSettings, 'dutyRota'>): readonly DutyRow[] =>
  dutyRota.filter(
    ({ personKey, name, weekdays, from, to }: Partial<DutyRow>) =>
      typeof personKey === 'string' &&
      typeof name === 'string' &&
      Array.isArray(weekdays) &&
      Number.isInteger(from) &&
      Number.isInteger(to),
  );
