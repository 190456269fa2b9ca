import type { TrustSettings } from '../../src/ground/rules/Catalogue';

/** What a new site starts with. Names of keepers and administrators are filled in by the first check of permissions. */
export const defaultSettings: TrustSettings = {
  trustName: '',
  caseSystem: 'CPOMS',
  zone: 'Europe/London',
  dayStarts: 8 * 60,
  dayEnds: 17 * 60,
  escalation: [
    'Speak with your supervisor first and try to agree what would work.',
    'If that does not settle it, raise it with the Safeguarding Champion.',
    'If it is still not settled, take it to the Head of Trust.',
  ],
  lateSteps: [
    { title: 'Speak with your supervisor', to: 'supervisor', personKey: '', afterDays: 0 },
    { title: 'Tell the Safeguarding Champion', to: 'person', personKey: '', afterDays: 7 },
    { title: 'Tell the Head of Trust', to: 'person', personKey: '', afterDays: 14 },
  ],
  keepers: [],
  administrators: [],
  closeWithoutDays: 14,
  agreementFirstMonths: 3,
  agreementThenMonths: 12,
  setUpVersion: 0,
};
