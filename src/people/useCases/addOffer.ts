import type { CataloguePorts } from '../../ground/ports';
import type { Offer } from '../../ground/rules/Catalogue';
import { checkTexts } from '../../ground/rules/checkTexts';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import type { NewOfferDraft } from '../PeopleService';
import type { PeoplePorts } from '../ports';

const isMinutes = (value: number): boolean => Number.isInteger(value) && value >= 5 && value <= 480;

/**
 * A kind of session of the trust's own. It begins with once a term, which is changed as of any kind; staff are offered it.
 * Safe to repeat with the same key.
 */
export async function addOffer(
  ports: Pick<PeoplePorts, 'trust'> & CataloguePorts,
  draft: NewOfferDraft,
): Promise<Outcome<Offer>> {
  const title = draft.title.trim();
  ports.trust.forgetReference();
  const { offers, pathways } = await ports.home.catalogue();
  const made = offers.find(({ key }) => key === draft.key);
  if (made !== undefined) return { ok: true, value: made };
  const issues: Issue[] = [...checkTexts({ title })];
  if (offers.some((offer) => offer.title.toLowerCase() === title.toLowerCase() && title !== ''))
    issues.push({ code: 'alreadyThere', field: 'title', facts: { name: title } });
  if (!pathways.some(({ key }) => key === draft.pathwayKey)) issues.push({ code: 'required', field: 'pathwayKey' });
  if (!isMinutes(draft.minutes)) issues.push({ code: 'minutesOutside', field: 'minutes' });
  for (const field of ['forRoles', 'byRoles'] as const)
    if (draft[field].length === 0) issues.push({ code: 'required', field });
  if (issues.length > 0) return { ok: false, issues };
  const position = offers.length + 1;
  const offer: Offer = {
    ...draft,
    title,
    position,
    summary: '',
    cadence: { unit: 'termly' },
    cadenceWords: '',
    alongRoles: [],
    aims: [],
    entitled: false,
  };
  await ports.trust.saveOffer(offer, position);
  return { ok: true, value: offer };
}
