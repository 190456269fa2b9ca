import type { LogKind } from '../../src/ground/rules/Catalogue';

/** Short entries between sessions. Days to chase are starting values that no law sets. */
export const logKinds: readonly LogKind[] = [
  {
    key: 'ad-hoc',
    position: 1,
    title: 'Ad-hoc supervision',
    action: 'Log ad-hoc supervision',
    lead: 'A few taps. Most of it is filled in already.',
    scope: 'either',
    reference: 'decision',
    fields: [
      {
        key: 'purpose',
        kind: 'choice',
        label: 'Mostly to',
        required: true,
        options: [
          { key: 'check', title: 'Check something' },
          { key: 'decision', title: 'Get a decision' },
          { key: 'permission', title: 'Get permission' },
          { key: 'think', title: 'Think aloud' },
        ],
      },
    ],
    besideSupervision: true,
    fileUnder: 'Ad-hoc supervision',
  },
  {
    key: 'referral-feedback',
    position: 2,
    title: 'Feedback on a referral',
    action: 'Await feedback on a referral',
    lead: 'Reference, agency and date. The Hub reminds you to chase it until you say that feedback came.',
    scope: 'either',
    reference: 'always',
    fields: [{ key: 'agency', kind: 'person', label: 'Referred to', hint: 'The agency or team.', required: true }],
    besideSupervision: false,
    fileUnder: '',
    chaseDays: 3,
    chaseLabel: 'Chase it on',
    doneWords: 'Feedback came',
  },
  {
    key: 'escalation',
    position: 3,
    title: 'Escalated case',
    action: 'Escalate a case',
    lead: 'Who takes it up, and by when. What is decided goes on the child’s own file.',
    scope: 'pair',
    reference: 'always',
    fields: [
      { key: 'to', kind: 'person', label: 'Who takes it up', required: true },
      {
        key: 'why',
        kind: 'choice',
        label: 'Because of',
        required: true,
        options: [
          { key: 'drift', title: 'Drift or delay' },
          { key: 'risk', title: 'Rising risk' },
          { key: 'difference', title: 'A professional difference' },
          { key: 'resources', title: 'Something we lack' },
        ],
      },
    ],
    besideSupervision: false,
    fileUnder: '',
    chaseDays: 5,
    chaseLabel: 'By when',
    doneWords: 'It was taken up',
  },
];
