import type { GroundPorts } from '../../../ground/ports';
import { onConflict } from '../../../ground/steps/onConflict';
import type { PeoplePorts } from '../../../people/ports';
import type { Pair } from '../../../people/rules/Pair';
import type { PaperContent } from '../../../records/rules/PaperContent';
import type { SealReading } from '../../../records/rules/sealing';
import { saysTheSame } from '../rules/agreementDraft';
import { agreementOfRow } from '../rules/agreementStanding';
import type { AgreementFacts } from '../rules/agreementStanding';
import type { PaperScope } from './findScope';
import { openDraft, paperInForce, paperOf } from './readPapers';
import type { ReadPapers } from './readPapers';

/** How agreements stand, from what was written and signed. */
export function factsOf(read: ReadPapers): AgreementFacts {
  const draft = openDraft(read);
  const reading = draft && paperOf(read.papers, draft.key)?.read.reading;
  const same = draft !== undefined && saysTheSame(reading?.content, draft);
  return {
    draft: draft && {
      sent: isSent(reading),
      same,
      signedBy: same ? (reading?.signatures ?? []).map(({ signerKey }) => signerKey) : [],
    },
    inForce: paperInForce(read.papers)?.read.reading.content,
  };
}

/** The supervisor has put their name to the newest text: until then it is a draft, also where a press was cut off. */
export const isSent = (reading: SealReading<PaperContent> | undefined): boolean =>
  reading?.signatures.some(({ role }) => role === 'supervisor') === true;

/**
 * Tells the register what the seals say. Whoever of the pair opens the agreement does it, so that a signing that was cut
 * off is told by the next opening. A row that this version cannot read stays as it is.
 */
export async function settleAgreement(
  ports: Pick<GroundPorts, 'me'> & Pick<PeoplePorts, 'pairs'>,
  scope: PaperScope,
  read: ReadPapers,
): Promise<void> {
  if (!scope.mayWrite) return;
  const facts = factsOf(read);
  for (const row of scope.rows.filter(isOurs))
    await onConflict<Pair, void>(row, {
      most: 4,
      write: async (pair) => {
        const wanted = agreementOfRow(facts, pair.superviseeKey);
        const { agreement, reviewDay } = pair.summary;
        if (agreement === wanted.agreement && reviewDay === wanted.reviewDay) return;
        // a row that is missing says nothing until there is something to say
        if (pair.itemId === 0 && wanted.agreement === 'none') return;
        await ports.pairs.updateSummary(pair, { ...pair.summary, ...wanted });
      },
      readAgain: async () =>
        (await ports.pairs.findByPairKey(row.pairKey)).find(
          (one) => one.superviseeKey === row.superviseeKey && isOurs(one),
        ),
    });
}

const isOurs = ({ status, known, itemId }: Pair): boolean => status === 'active' && (known || itemId === 0);
