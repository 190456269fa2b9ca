import { refused } from '../../../ground/rules/Issue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import { addMonths } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';
import { nowOf } from '../../../ground/steps/clock';
import { onConflict } from '../../../ground/steps/onConflict';
import type { DraftSection, PaperDraft } from '../../rules/WorkItem';
import type { AgreementView, ClauseChange, DraftView } from '../PaperService';
import { findScope } from './findScope';
import { openAgreement } from './openAgreement';
import type { AgreementPorts } from '../ports';
import { openDraft, readPapers } from './readPapers';

export const longestClause = 2000;
/** Months ahead that a review may lie. */
const furthestReview = 36;

/**
 * One clause in the pair's own words, over what was on the screen: where the other has changed the same clause since, it
 * is refused, and both are there to be read.
 */
export async function changeClause(
  ports: AgreementPorts,
  { draft, section, words: typed }: ClauseChange,
): Promise<Outcome<AgreementView>> {
  const words = typed.trim();
  const shown = draft.sections.find(({ key }) => key === section);
  const mistake = mistakeIn(shown, words);
  if (mistake) return refused(mistake);
  return changed(ports, draft, (now) => {
    const stands = now.sections.find(({ key }) => key === section);
    if (stands === undefined || stands.words !== shown?.words) return { code: 'changedSinceShown', field: 'words' };
    const sections = now.sections.map(
      (one): DraftSection => (one.key === section ? { ...one, words, byKey: ports.me.key, at: nowOf(ports) } : one),
    );
    return { ...now, sections };
  });
}

function mistakeIn(shown: DraftSection | undefined, words: string): Issue | undefined {
  if (shown === undefined || shown.how === 'fixed') return { code: 'fixedText', field: 'words' };
  if (words === '' && shown.how === 'chosen') return { code: 'required', field: 'words' };
  if (words.length > longestClause) return { code: 'tooLong', field: 'words', facts: { max: longestClause } };
  return undefined;
}

export async function changeReviewDay(
  ports: AgreementPorts,
  draft: DraftView,
  reviewDay: Day,
): Promise<Outcome<AgreementView>> {
  return changed(ports, draft, (now, today) => {
    if (reviewDay <= today) return { code: 'dateInPast', field: 'reviewDay' };
    if (reviewDay > addMonths(today, furthestReview)) return { code: 'notADate', field: 'reviewDay' };
    return now.reviewDay === reviewDay ? now : { ...now, reviewDay };
  });
}

type Change = (now: PaperDraft, today: Day) => PaperDraft | Issue;

/** Writes over what stands there now; nothing is written where it says that already. */
async function changed(ports: AgreementPorts, draft: DraftView, change: Change): Promise<Outcome<AgreementView>> {
  const scope = await findScope(ports, draft.pairKey);
  if (!scope.mayWrite) return refused({ code: 'notYourRecord', field: '' });
  const read = async (): Promise<PaperDraft | undefined> => {
    const open = openDraft(await readPapers(ports, scope));
    return open?.key === draft.key ? open : undefined;
  };
  const first = await read();
  if (first === undefined) return refused({ code: 'alreadySealed', field: '' });
  const issue = await onConflict<PaperDraft, Issue | undefined>(first, {
    most: 4,
    readAgain: read,
    write: async (now) => {
      const wanted = change(now, scope.today);
      if ('code' in wanted) return wanted;
      if (JSON.stringify(wanted) !== JSON.stringify(now)) await ports.working.update<PaperDraft>(wanted);
      return undefined;
    },
  });
  return issue ? refused(issue) : { ok: true, value: await openAgreement(ports, draft.pairKey) };
}
