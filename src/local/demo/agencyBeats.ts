import type { AgencyText } from '../../logs/rules/Agency';
import type { DemoTrust } from './DemoTrust';
import type { Beat } from './playPair';
import { seededKeys } from './seededKeys';

type Entered = AgencyText & { readonly at: string };

const none = { title: '', address: '' };

/** What Hannah entered; the details of one were to be checked in November. */
const agencies: readonly Entered[] = [
  {
    at: '2026-09-07T13:00:00.000Z',
    name: 'Front door for children’s social care',
    area: 'Wexcombe',
    does: 'Takes referrals where a child may be at risk of harm, and advises before one is made.',
    how: 'Ring 01632 960 010, then the form on the authority’s page.',
    when: 'Monday to Friday, 8:30 to 17:00',
    outOfHours: 'Emergency duty team, 01632 960 011',
    thresholds: { title: 'Levels of need', address: 'https://wexcombe.example/levels-of-need' },
    forRoles: [],
    reviewDay: 20270226,
  },
  {
    at: '2026-09-07T13:10:00.000Z',
    name: 'Early help hub',
    area: 'Wexcombe',
    does: 'Plans help with a family before it is a matter for social care.',
    how: 'The early help form, or 01632 960 014.',
    when: 'Monday to Thursday, 9:00 to 16:30',
    outOfHours: '',
    thresholds: none,
    forRoles: ['feso', 'feoLead'],
    reviewDay: 20270226,
  },
  {
    at: '2026-05-12T12:20:00.000Z',
    name: 'Mental health support team',
    area: 'Wexcombe',
    does: 'Short help with worry and low mood, in school; says what waits for longer help.',
    how: 'The request form, signed by a parent.',
    when: 'Term time, answers within ten days',
    outOfHours: '',
    thresholds: none,
    forRoles: ['cwso', 'cwoLead'],
    reviewDay: 20261106,
  },
];

export function agencyBeats(trust: DemoTrust): readonly Beat[] {
  const keys = seededKeys('demo agencies');
  return agencies.map(({ at, ...text }) => {
    const key = keys.newKey();
    return {
      at,
      run: async () => {
        const outcome = await (await trust.as('hannah')).hub.saveAgency(key, text, undefined);
        if (!outcome.ok) throw new Error(`${text.name} was refused`);
      },
    };
  });
}
