import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import { otherName } from '../../home/useCases/homeSessions';
import { factOnlyAmong } from '../../../ground/rules/isFactOnly';
import type { Session } from '../../rules/Session';
import { isUnfinished } from '../../useCases/isUnfinished';

/** All records that wait for my signature, in one line. */
export function signNeeds(input: NeedsInput): readonly Needs['sign'][] {
  const { rows, myKey } = input;
  const factOnly = factOnlyAmong(rows.catalogue.offers);
  const records = rows.sessions
    .filter((session) => waitsForMe(session, input, factOnly))
    .map((session) => ({ session, name: otherName(rows, session, session.supervisorKey === myKey) }));
  return records.length === 0 ? [] : [{ records }];
}

/**
 * A supervisor signs by finishing; a supervisee signs what was sent. Of a group, the member's own row says whether
 * theirs is still missing.
 */
function waitsForMe(
  session: Session,
  { rows, myKey, now }: NeedsInput,
  factOnly: ReturnType<typeof factOnlyAmong>,
): boolean {
  if (session.supervisorKey === myKey) return isUnfinished(session, now) && !factOnly(session);
  const pair = rows.supervisedIn.find((row) => row.pairKey === session.pairKey);
  if (session.status !== 'signing' || pair === undefined) return false;
  return (
    session.superviseeKey !== '' ||
    (pair.summary.oldestUnsigned !== undefined && session.day >= pair.summary.oldestUnsigned)
  );
}
