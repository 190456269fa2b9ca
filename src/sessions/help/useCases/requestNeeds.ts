import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import type { Person } from '../../../ground/rules/Person';
import type { HomeRows } from '../../home/ports';
import type { HelpRequest } from '../../rules/WorkItem';
import { isFactOnly } from '../../../ground/rules/isFactOnly';
import { offerOfKind, requestState } from '../../rules/requestState';
import { isRequest } from '../../useCases/pairWork';
import { byKey, schoolNameOf } from '../../useCases/superviseeRow';

/**
 * Somebody has asked for help: until a time is booked, and then until it took place. Once its time has come the meeting
 * itself asks (see tookPlaceNeeds).
 */
export function requestNeeds({ rows, myKey, now }: NeedsInput): readonly Needs['request'][] {
  const { catalogue } = rows;
  const people = byKey([...rows.people, ...(rows.me === undefined ? [] : [rows.me])]);
  return rows.work
    .filter(isRequest)
    .filter((request) => request.fromKey !== myKey)
    .flatMap((request): readonly Needs['request'][] => {
      const state = requestState(request, rows.sessions, catalogue.offers);
      if (state.kind === 'over') return [];
      const offer = offerOfKind(catalogue.offers, request.what, people.get(myKey), people.get(request.fromKey));
      const factOnly = offer !== undefined && isFactOnly(offer);
      if (state.kind === 'booked' && factOnly && state.session.startsAt <= now) return [];
      return [
        {
          request,
          ...whoAsked(request, rows, people.get(request.fromKey)),
          offerKey: offer?.key,
          factOnly,
          ...(state.kind === 'booked' ? { session: state.session } : {}),
        },
      ];
    });
}

function whoAsked(
  { pairKey, fromKey }: HelpRequest,
  { supervises, catalogue }: HomeRows,
  person: Person | undefined,
): Pick<Needs['request'], 'name' | 'schoolName'> {
  const pair = supervises.find((row) => row.pairKey === pairKey && row.superviseeKey === fromKey);
  return {
    name: person?.name ?? pair?.superviseeName ?? '',
    schoolName: schoolNameOf(catalogue, person?.schoolKey ?? pair?.schoolKey ?? ''),
  };
}
