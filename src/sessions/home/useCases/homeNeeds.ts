import type { PersonKey } from '../../../ground/rules/Person';
import type { Session } from '../../rules/Session';
import type { HelpRequest, WorkItem } from '../../rules/WorkItem';
import { otherName } from './homeSessions';
import { byKey, schoolNameOf } from '../../useCases/superviseeRow';
import { isUnfinished } from '../../useCases/isUnfinished';
import type { SuperviseeRow } from '../../rules/SuperviseeRow';
import type { Need } from '../HomeView';
import type { HomeRows } from '../ports';
import { needsOutlook } from '../../outlook/useCases/needsOutlook';
import { organises } from '../../outlook/useCases/organises';

interface NeedsInput {
  readonly rows: HomeRows;
  readonly supervisees: readonly SuperviseeRow[];
  readonly myKey: PersonKey;
  readonly now: string;
}

/**
 * What waits for this person, the most pressing first: somebody asking for help, long waits, signatures, agreements,
 * Outlook.
 */
export function homeNeeds({ rows, supervisees, myKey, now }: NeedsInput): readonly Need[] {
  const people = byKey(rows.people);
  const requests = rows.work
    .filter(isRequest)
    .filter((request) => request.status === 'asked' && request.fromKey !== myKey)
    .map((request): Need => {
      const person = people.get(request.fromKey);
      const pair = rows.supervises.find(
        (row) => row.pairKey === request.pairKey && row.superviseeKey === request.fromKey,
      );
      return {
        kind: 'request',
        request,
        name: person?.name ?? pair?.superviseeName ?? '',
        schoolName: schoolNameOf(rows.catalogue, person?.schoolKey ?? pair?.schoolKey ?? ''),
      };
    });
  const overdue = supervisees
    .filter((row) => row.standing.kind === 'overdue' && row.next === undefined)
    .map((row): Need => ({ kind: 'overdue', row }));
  const toSign = rows.sessions.filter((session) => waitsForMe(session, myKey, now, rows));
  const agreements = supervisees
    .filter((row) => row.agreement.kind === 'overdue' || (row.agreement.kind === 'dueNext' && row.next !== undefined))
    .map((row): Need => ({ kind: 'agreement', row }));
  const wanted = rows.sessions.filter(
    (session) =>
      needsOutlook(session, now) &&
      organises(myKey, session, people.get(session.supervisorKey)) &&
      // of a cancelled one that has no event as far as the row knows, nobody needs to do anything
      (session.status !== 'cancelled' || session.eventId !== ''),
  );
  return [
    ...requests,
    ...overdue,
    ...(toSign.length === 0
      ? []
      : [
          {
            kind: 'sign' as const,
            records: toSign.map((session) => ({
              session,
              name: otherName(rows, session, session.supervisorKey === myKey),
            })),
          },
        ]),
    ...agreements,
    ...(wanted.length === 0 ? [] : [{ kind: 'outlook' as const, sessions: wanted }]),
  ];
}

/**
 * A supervisor signs by finishing; a supervisee signs what was sent. Of a group, the member's own row says whether
 * theirs is still missing.
 */
function waitsForMe(session: Session, myKey: PersonKey, now: string, rows: HomeRows): boolean {
  if (session.supervisorKey === myKey) return isUnfinished(session, now);
  const pair = rows.supervisedIn.find((row) => row.pairKey === session.pairKey);
  if (session.status !== 'signing' || pair === undefined) return false;
  return (
    session.superviseeKey !== '' ||
    (pair.summary.oldestUnsigned !== undefined && session.day >= pair.summary.oldestUnsigned)
  );
}

function isRequest(item: WorkItem): item is HelpRequest {
  return item.kind === 'request';
}
