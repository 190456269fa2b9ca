import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import type { HelpRequest, WorkItem } from '../../rules/WorkItem';
import { byKey, schoolNameOf } from '../../useCases/superviseeRow';

/** Somebody has asked for help and nobody has offered a time yet. */
export function requestNeeds({ rows, myKey }: NeedsInput): readonly Needs['request'][] {
  const people = byKey(rows.people);
  return rows.work
    .filter(isRequest)
    .filter((request) => request.status === 'asked' && request.fromKey !== myKey)
    .map((request) => {
      const person = people.get(request.fromKey);
      const pair = rows.supervises.find(
        (row) => row.pairKey === request.pairKey && row.superviseeKey === request.fromKey,
      );
      return {
        request,
        name: person?.name ?? pair?.superviseeName ?? '',
        schoolName: schoolNameOf(rows.catalogue, person?.schoolKey ?? pair?.schoolKey ?? ''),
      };
    });
}

const isRequest = (item: WorkItem): item is HelpRequest => item.kind === 'request';
