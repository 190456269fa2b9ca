import { carys } from '../people';
import { pairOf } from './pairOf';
import { superviseeRowOf } from './superviseeRowOf';

/** Carys, as her supervisor sees her: nothing booked, and overdue. */
export const carysRow = superviseeRowOf({
  pair: pairOf({
    key: 'row-2',
    pairKey: 'pair-2',
    superviseeKey: carys.key,
    superviseeName: carys.name,
    schoolKey: carys.schoolKey,
  }),
  roleTitle: 'EYFS lead',
  schoolName: 'Pennywick Infants',
  lastHeld: 20260918,
  next: undefined,
  standing: { kind: 'overdue', since: 20261106 },
  agreement: { kind: 'agreed' },
});
