import type { Offer } from '../../src/ground/rules/Catalogue';
import type {
  OverviewEntry,
  OverviewOffer,
  OverviewPriority,
  SupportOverview,
} from '../../src/plans/rules/SupportOverview';
import { cwoOffers } from './cwoOffers';
import { feoOffers } from './feoOffers';
import { policyOffers } from './policyOffers';

// What a lead begins from: our own words, to be changed before anything is published.

/** What an offer helps with: keys of goals and of priorities. */
type Helps = readonly [goals: readonly string[], priorities: readonly string[]];

const goals: readonly OverviewEntry[] = [
  { key: 'pastoral', title: 'Excellent pastoral support' },
  { key: 'procedures', title: 'Robust safeguarding procedures' },
  { key: 'wellbeing', title: 'Mental health and wellbeing' },
  { key: 'relationships', title: 'Stronger relationships' },
  { key: 'partnerships', title: 'Strong partnerships' },
];

const areas: readonly OverviewEntry[] = [
  { key: 'standards', title: 'High standards and expectations' },
  { key: 'learning', title: 'Learning and development' },
  { key: 'people', title: 'People' },
];

const statement = `You look after families all week. This page says what the trust does for you in return.

We are honest with each other about what is strong in a school and what is not yet. Help comes early, from whoever knows most, where it is needed.`;

const priority = (areaKey: string, key: string, title: string, meaning: string): OverviewPriority => ({
  key,
  areaKey,
  title,
  meaning,
});

const feoPriorities: readonly OverviewPriority[] = [
  priority(
    'standards',
    'prevention',
    'Planning for prevention',
    'We look for harm early, inside and outside the home.',
  ),
  priority(
    'standards',
    'teams',
    'People and teams',
    'Leads meet often, share one way of supervising and are trained for their role.',
  ),
  priority(
    'learning',
    'recording',
    'Recording and case management',
    'Everyone records concerns in one system, with one set of thresholds.',
  ),
  priority(
    'learning',
    'information',
    'Information management',
    'Records are safe, and those who keep them know the law.',
  ),
  priority('learning', 'others', 'Working with others', 'We know our agencies, and when to share.'),
  priority('learning', 'lessons', 'Lessons learned', 'What we learn from a case changes what we do.'),
  priority(
    'people',
    'leadership',
    'Leadership and governance',
    'Trustees hear what matters, and plans are clear at every school.',
  ),
  priority('people', 'picture', 'The rich picture', 'We see patterns across schools, and ask families and staff.'),
];

const cwoPriorities: readonly OverviewPriority[] = [
  priority('standards', 'outcomes', 'Better outcomes', 'We learn what helps pupils, and check whether it did.'),
  priority('standards', 'practice', 'Knowledge in practice', 'What we know shows in what we do every day.'),
  priority('standards', 'culture', 'A culture we chose', 'We say how we want our schools to feel, and build it.'),
  priority(
    'learning',
    'behaviour',
    'Good behaviour is taught',
    'We teach what we want to see, beside managing what goes wrong.',
  ),
  priority('learning', 'evidence', 'Evidence first', 'What we learn from rests on research and experience.'),
  priority('learning', 'simple', 'Simple ways, well kept', 'Few approaches, the same for everybody, every day.'),
  priority('people', 'individual', 'Some need more', 'Pupils with particular needs get support made for them.'),
  priority('people', 'working', 'Learning together', 'Colleagues work and think together, also across schools.'),
  priority('people', 'consistent', 'The same everywhere', 'What a school promises holds in every room.'),
];

const feoHelps: Readonly<Record<string, Helps>> = {
  'feo-group': [
    ['pastoral', 'procedures'],
    ['prevention', 'teams', 'recording', 'lessons', 'picture'],
  ],
  'feo-responsive': [
    ['pastoral', 'procedures', 'wellbeing', 'relationships'],
    ['prevention', 'teams', 'recording'],
  ],
  'feo-performance': [['relationships'], ['leadership']],
  'feo-cpd': [
    ['wellbeing', 'partnerships'],
    ['teams', 'information'],
  ],
  'feo-debrief': [['wellbeing', 'relationships'], ['lessons']],
  'feo-agency': [
    ['procedures', 'partnerships'],
    ['others', 'picture'],
  ],
};

const cwoHelps: Readonly<Record<string, Helps>> = {
  'cwo-group': [
    ['pastoral', 'procedures'],
    ['working', 'consistent'],
  ],
  'cwo-responsive': [
    ['pastoral', 'wellbeing', 'relationships'],
    ['practice', 'outcomes'],
  ],
  'cwo-pastoral-planning': [['pastoral'], ['individual', 'simple']],
  'cwo-performance': [['relationships'], ['practice']],
  'cwo-cpd': [
    ['wellbeing', 'partnerships'],
    ['evidence', 'behaviour'],
  ],
  'cwo-debrief': [['wellbeing', 'relationships'], ['culture']],
  'cwo-agency': [['procedures', 'partnerships'], ['individual']],
};

/** Of the policy's own pathway everything helps to keep procedures robust. */
const policyHelps: Readonly<Record<string, Helps>> = Object.fromEntries(
  policyOffers.map(({ key }): [string, Helps] => [key, [['procedures'], ['prevention', 'teams']]]),
);

const whoIn: Readonly<Record<string, string>> = {
  'feo-group': 'DSL, deputy DSL or FESO, SENDCo, CWSO',
  'feo-responsive': 'You and the FEO lead; a DSL or CWSO if needed',
  'feo-performance': 'You and your headteacher; the FEO lead may be asked before',
  'feo-cpd': 'Open to everybody in the trust',
  'feo-debrief': 'You and the lead on duty; somebody from outside if needed',
  'feo-agency': 'You, the FEO lead or a DSL lead, and the agency',
  'cwo-group': 'DSL, deputy DSL or FESO, SENDCo, CWSO',
  'cwo-responsive': 'You and the CWO lead; a DSL if needed',
  'cwo-pastoral-planning': 'You and the CWO lead, as your experience asks for',
  'cwo-performance': 'You and your headteacher; the CWO lead may be asked before',
  'cwo-cpd': 'Open to everybody in the trust',
  'cwo-debrief': 'You and the lead on duty; somebody from outside if needed',
  'cwo-agency': 'You, the CWO lead or a DSL lead, and the agency',
};

/** Where the page itself says whether staff are entitled to it or offered it. */
const purposes: Readonly<Record<string, string>> = {
  'feo-debrief': 'A safe place after something hard or new, and a look ahead. The record says only that it took place.',
  'cwo-debrief':
    'A safe place after something hard, and what can be learnt from it. The record says only that it took place.',
};

const alsoWhenNeeded = /when needed|as needed|when it is needed/i;
const alsoWhenUrgent = /urgent/i;
const allYear = /throughout/i;

function soonerOf({ cadenceWords }: Offer): OverviewOffer['sooner'] {
  if (allYear.test(cadenceWords)) return 'allYear';
  if (alsoWhenUrgent.test(cadenceWords)) return 'urgent';
  return alsoWhenNeeded.test(cadenceWords) ? 'needed' : 'no';
}

const offersOf = (
  offers: readonly Offer[],
  helps: Readonly<Record<string, Helps>>,
  otherwise: string,
): readonly OverviewOffer[] =>
  offers.map((offer): OverviewOffer => {
    const [ownGoals, priorities] = helps[offer.key] ?? [[], []];
    const { unit, times, initialMeeting } = offer.cadence;
    return {
      key: offer.key,
      offerKey: offer.key,
      title: offer.title,
      purpose: purposes[offer.key] ?? offer.summary,
      cadence: {
        unit,
        ...(times === undefined ? {} : { times }),
        ...(initialMeeting === undefined ? {} : { initialMeeting }),
      },
      sooner: soonerOf(offer),
      who: whoIn[offer.key] ?? otherwise,
      wording: offer.entitled ? 'entitled' : 'offered',
      template: { title: '', address: '' },
      goals: ownGoals,
      priorities,
    };
  });

/** One for each pathway of the starting catalogue, by its key. */
export const startingOverviews: Readonly<Record<string, SupportOverview>> = {
  feo: {
    about: { title: 'FEO lead and FESO', forRoles: ['feso'], statement },
    offers: offersOf(feoOffers, feoHelps, ''),
    areas,
    priorities: feoPriorities,
    goals,
  },
  cwo: {
    about: { title: 'CWO lead and CWSO', forRoles: ['cwso'], statement },
    offers: offersOf(cwoOffers, cwoHelps, ''),
    areas,
    priorities: cwoPriorities,
    goals,
  },
  policy: {
    about: {
      title: 'Safeguarding supervision',
      forRoles: [
        'headOfSafeguarding',
        'leadDsl',
        'dsl',
        'deputyDsl',
        'pastoral',
        'lacLead',
        'sendco',
        'eyfs',
        'teacher',
        'teachingAssistant',
      ],
      statement: `Whoever works with children at risk needs time to think with somebody who knows the work. This page says what there is for you.

What is agreed here is the least the trust does. If more would help you, ask.`,
    },
    offers: offersOf(policyOffers, policyHelps, 'You and your supervisor'),
    areas,
    priorities: feoPriorities,
    goals,
  },
};
