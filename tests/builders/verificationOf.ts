import type { Verification } from '../../src/records/rules/Verification';
import { hannah, priya } from '../people';

/** Priya's check of a record that agrees with her receipt. */
export const verificationOf = (more: Partial<Verification> = {}): Verification => ({
  checkedAt: '2026-12-02T15:12:00.000Z',
  againAt: '',
  outcome: 'agrees',
  ok: true,
  seal: '7f3a 91c0 4be2 d85e',
  textHash: '7f3a91c04be2d85e',
  problems: [],
  items: [],
  parts: {
    words: { outcome: 'same', items: 13, actions: 2 },
    signatures: {
      outcome: 'same',
      signed: [
        { name: hannah.name, at: '2026-11-26T15:04:00.000Z' },
        { name: priya.name, at: '2026-11-27T08:21:00.000Z' },
      ],
      waitsFor: [],
      without: [],
      notNamed: [],
      notBelonging: [],
    },
    place: { kind: 'first' },
    own: { kind: 'same', stage: 'sealed', madeAt: '2026-11-27T08:21:00.000Z' },
    others: [{ name: hannah.name, at: '' }],
    additions: { at: ['2026-12-01T09:00:00.000Z'], changed: 0, remarks: [] },
  },
  then: undefined,
  couldHave: undefined,
  ...more,
});
