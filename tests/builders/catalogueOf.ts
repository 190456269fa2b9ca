import type { TrustCatalogue } from '../../src/ground/rules/Catalogue';
import { administrators, keepers } from '../people';
import { offerOf } from './offerOf';

/** What a view needs of the catalogue: two schools and one offer. */
export const catalogueOf = (more: Partial<TrustCatalogue> = {}): TrustCatalogue => ({
  settings: {
    trustName: 'Thistlemere Learning Trust',
    caseSystem: 'CPOMS',
    zone: 'Europe/London',
    dayStarts: 480,
    dayEnds: 1020,
    setUpVersion: 1,
    escalation: [
      'Speak with your supervisor.',
      'Speak with the head of safeguarding.',
      "Write to the trust's named trustee.",
    ],
    keepers,
    administrators,
    closeWithoutDays: 14,
  },
  schools: [
    { key: 'ottersby', name: 'Ottersby Primary', shortName: 'Ottersby' },
    { key: 'quillbrook', name: 'Quillbrook Primary', shortName: 'Quillbrook' },
  ],
  schoolYears: [],
  pathways: [],
  offers: [offerOf()],
  roles: [],
  agendaBlocks: [],
  agenda: [],
  functions: [],
  stagePrompts: [],
  ...more,
});
