import type { CataloguePorts } from '../../ground/ports';
import type { Cadence, CadenceStep, Offer } from '../../ground/rules/Catalogue';
import { checkTexts } from '../../ground/rules/checkTexts';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import { refused } from '../../ground/rules/Issue';
import type { OfferDraft } from '../PeopleService';
import type { PeoplePorts } from '../ports';

/** Nobody widens a rhythm more often. */
const mostSteps = 6;
const longestWords = 255;
const isBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** A kind of session, as it is read from then on; what stands in the row beside it is kept. */
export async function saveOffer(
  ports: Pick<PeoplePorts, 'trust'> & CataloguePorts,
  draft: OfferDraft,
  seen: Offer,
): Promise<Outcome<Offer>> {
  const title = draft.title.trim();
  const cadenceWords = draft.cadenceWords.trim();
  const issues = [...checkTexts({ title }), ...checkCadence(draft.cadence)];
  if (!isBetween(draft.minutes, 5, 480)) issues.push({ code: 'minutesOutside', field: 'minutes' });
  if (cadenceWords.length > longestWords)
    issues.push({ code: 'tooLong', field: 'cadenceWords', facts: { max: longestWords } });
  if (issues.length > 0) return { ok: false, issues };
  // what another editor saved meanwhile is not written over
  ports.trust.forgetReference();
  const { offers } = await ports.home.catalogue();
  const at = offers.findIndex(({ key }) => key === seen.key);
  const there = offers[at];
  if (there === undefined) return refused({ code: 'notFound', field: '' });
  const offer: Offer = { ...there, title, minutes: draft.minutes, cadence: draft.cadence, cadenceWords };
  const isSaved = JSON.stringify(there) === JSON.stringify(offer);
  if (!isSaved && JSON.stringify(there) !== JSON.stringify(seen))
    return refused({ code: 'changedSinceShown', field: '' });
  if (!isSaved) await ports.trust.saveOffer(offer, at + 1);
  return { ok: true, value: offer };
}

/** Fields of a step are called by its number, from 1 on. */
function checkCadence({ steps = [], ...last }: Cadence): Issue[] {
  const issues = [...checkTimes(last, 'times'), ...steps.flatMap(checkStep)];
  if (steps.length > mostSteps) issues.push({ code: 'tooMany', field: '', facts: { max: mostSteps } });
  return issues;
}

function checkStep(step: CadenceStep, index: number): readonly Issue[] {
  const months: readonly Issue[] = isBetween(step.months, 1, 36)
    ? []
    : [{ code: 'monthsOutside', field: `months ${index + 1}` }];
  return [...checkTimes(step, `times ${index + 1}`), ...months];
}

const checkTimes = ({ unit, times = NaN }: Pick<Cadence, 'unit' | 'times'>, field: string): readonly Issue[] =>
  unit === 'timesAYear' && !isBetween(times, 1, 52) ? [{ code: 'timesOutside', field }] : [];
