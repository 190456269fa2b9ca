import type { FurtherSupport } from '../../src/ground/rules/Catalogue';

/** Help beside supervision. How each is reached is the trust's to enter; the Hub keeps nothing of who looked at it. */
export const furtherSupport: readonly FurtherSupport[] = [
  {
    key: 'counselling',
    position: 1,
    title: 'Staff counselling',
    lead: 'Somebody outside the trust to talk to, in confidence.',
    contact: '',
    external: true,
  },
  {
    key: 'occupational-health',
    position: 2,
    title: 'Occupational health',
    lead: 'Looks with you at how work and your health go together.',
    contact: '',
    external: true,
  },
  {
    key: 'stress-risk-assessment',
    position: 3,
    title: 'Stress risk assessment',
    lead: 'Your line manager goes through with you what weighs on you at work, and what can be changed.',
    contact: '',
    external: false,
    to: 'lineManager',
  },
  {
    key: 'external-supervision',
    position: 4,
    title: 'External supervision',
    lead: 'A supervisor from outside the trust.',
    contact: '',
    external: true,
  },
];
