import { addMonths, dayInZone } from '../../ground/rules/days';
import type { Outcome } from '../../ground/rules/Issue';
import type { AgreementView, DraftView } from '../../sessions/papers/PaperService';
import type { DemoPair } from './DemoPair';
import type { DemoTrust } from './DemoTrust';
import { zone } from './DemoTrust';
import { instantOfBeat, shifted } from './playPair';
import type { Beat } from './playPair';

/** What the pairs put into words of their own, and who of the two did. */
const ownWords = [
  { by: 'supervisee', section: 'rhythm', words: 'We meet once a term and once more in Autumn 2, for 45 minutes.' },
  { by: 'supervisee', section: 'place', words: 'In a quiet room or in Teams, with phones away and the door closed.' },
  {
    by: 'supervisor',
    section: 'cancelling',
    words: 'We find another time within a week, before the half-term ends.',
  },
] as const;

/** The agreement of one pair, made on the afternoon of its first session by the two themselves. */
export function playAgreement(
  trust: DemoTrust,
  pair: DemoPair,
  pairKey: string,
  makeKey: () => string,
): readonly Beat[] {
  const { agreement, sessions } = pair;
  const first = sessions.find(({ state }) => state === 'sealed' || state === 'signing');
  if (agreement === undefined || first === undefined) return [];
  const key = makeKey();
  const at = instantOfBeat(first.at);
  const begin: Beat = {
    at: shifted(at, 180),
    run: async () => {
      const { hub } = await trust.as(pair.supervisor);
      await done(hub.beginAgreement(pairKey, key));
      await putInOwnWords(trust, pair, pairKey);
      // the first is looked at after three months; those of the demo that are not to be due already, after a year
      const day = addMonths(dayInZone(trust.tenant.now(), zone), 12);
      if (agreement !== 'review') await done(hub.changeReviewDay(draftOf(await hub.openAgreement(pairKey)), day));
    },
  };
  if (agreement === 'draft') return [begin];
  const send: Beat = { at: shifted(at, 200), run: () => sign(trust, pair.supervisor, pairKey) };
  if (agreement === 'signing') return [begin, send];
  const answer: Beat = {
    at: shifted(at, 26 * 60),
    run: async () => {
      if (agreement === 'changed') return changeBack(trust, pair, pairKey);
      for (const alias of pair.supervisees) await sign(trust, alias, pairKey);
      return undefined;
    },
  };
  return [begin, send, answer];
}

async function putInOwnWords(trust: DemoTrust, pair: DemoPair, pairKey: string): Promise<void> {
  for (const { by, section, words } of ownWords) {
    const { hub } = await trust.as(by === 'supervisor' ? pair.supervisor : (pair.supervisees[0] ?? pair.supervisor));
    const draft = draftOf(await hub.openAgreement(pairKey));
    await done(hub.changeClause({ draft, section, words }));
  }
}

async function sign(trust: DemoTrust, alias: string, pairKey: string): Promise<void> {
  const { hub } = await trust.as(alias);
  await done(hub.signAgreement(draftOf(await hub.openAgreement(pairKey)), true));
}

/** Instead of signing, the supervisee changes a clause: the supervisor reads it and signs again. */
async function changeBack(trust: DemoTrust, pair: DemoPair, pairKey: string): Promise<void> {
  const { hub } = await trust.as(pair.supervisees[0] ?? '');
  const draft = draftOf(await hub.openAgreement(pairKey));
  await done(
    hub.changeClause({ draft, section: 'preparing', words: 'We each bring one thing we want to think about.' }),
  );
}

function draftOf({ draft }: AgreementView): DraftView {
  if (draft === undefined) throw new Error('No agreement is being made');
  return draft;
}

async function done(outcome: Promise<Outcome<AgreementView>>): Promise<void> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`An agreement was refused: ${answer.issues.map(({ code }) => code).join()}`);
}
