import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import { isFactOnly } from '../../../ground/rules/isFactOnly';
import { offerOfKind, requestState } from '../../rules/requestState';
import { isRequest } from '../../useCases/endRequests';
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
      const person = people.get(request.fromKey);
      const pair = rows.supervises.find(
        (row) => row.pairKey === request.pairKey && row.superviseeKey === request.fromKey,
      );
      return [
        {
          request,
          name: person?.name ?? pair?.superviseeName ?? '',
          schoolName: schoolNameOf(catalogue, person?.schoolKey ?? pair?.schoolKey ?? ''),
          offerKey: offer?.key,
          factOnly,
          ...(state.kind === 'booked' ? { session: state.session } : {}),
        },
      ];
    });
}
