import { cadenceWords } from '../../ground/words/cadences';
import { joined, lowerFirst } from '../../ground/words/words';
import type { OverviewChange } from '../rules/overviewParts';
import type { OverviewOffer, Sooner } from '../rules/SupportOverview';

const soonerWords: Readonly<Record<Exclude<Sooner, 'no'>, string>> = {
  needed: 'when it is needed',
  urgent: 'sooner when it is urgent',
  allYear: 'through the year',
};

/** "Every fortnight, and when it is needed"; "A first meeting, then every term". */
export function howOften({ cadence, sooner }: Pick<OverviewOffer, 'cadence' | 'sooner'>, termsAYear: number): string {
  if (cadence.unit === 'none') return sooner === 'allYear' ? 'Through the year' : cadenceWords(cadence, termsAYear);
  const rhythm = cadenceWords(cadence, termsAYear);
  const whole = cadence.initialMeeting === true ? `A first meeting, then ${lowerFirst(rhythm)}` : rhythm;
  if (sooner === 'no') return whole;
  return sooner === 'urgent' ? `${whole}, ${soonerWords.urgent}` : `${whole}, and ${soonerWords[sooner]}`;
}

const wordings = { entitled: 'entitled to', offered: 'offered' };

const fieldNames: Readonly<Record<string, string>> = {
  title: 'the name',
  purpose: 'what it is for',
  who: 'who takes part',
  template: 'the template',
  goals: 'the goals it helps with',
  priorities: 'the priorities it helps with',
  offerKey: 'its kind of session',
  meaning: 'what it means here',
  areaKey: 'its key area',
  forRoles: 'whom it is for',
};

/** What changed, in a sentence or two. */
export function changeWords(change: OverviewChange, termsAYear: number): string {
  const { of, what, fields, before, after } = change;
  if (of === 'statement') return 'The statement is another one.';
  if (of === 'order') return 'They stand in another order.';
  if (what === 'new') return after === undefined ? 'New.' : `New: ${lowerFirst(howOften(after, termsAYear))}.`;
  if (what === 'gone') return 'It is not offered any more.';
  const parts: string[] = [];
  if (before && after && (fields.includes('cadence') || fields.includes('sooner')))
    parts.push(`${howOften(before, termsAYear)} becomes ${lowerFirst(howOften(after, termsAYear))}.`);
  if (before && after && fields.includes('wording'))
    parts.push(`“${wordings[before.wording]}” becomes “${wordings[after.wording]}”.`);
  const others = fields.flatMap((field) => fieldNames[field] ?? []);
  if (others.length > 0) parts.push(`Changed: ${joined(others)}.`);
  return parts.join(' ');
}

export const overviewStrings = {
  howOften,
  changeWords,
  partOf: {
    statement: 'Why we do this',
    about: 'Whom it is for',
    offers: 'Offers',
    areas: 'Key areas',
    priorities: 'Priorities',
    goals: 'Goals',
  },
};
