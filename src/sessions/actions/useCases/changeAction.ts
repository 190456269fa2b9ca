import type { GroundPorts } from '../../../ground/ports';
import { refused } from '../../../ground/rules/Issue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { PersonKey } from '../../../ground/rules/Person';
import { todayOf } from '../../../ground/steps/clock';
import type { PeoplePorts } from '../../../people/ports';
import type { RecordPorts } from '../../../records/ports';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import { saveWork } from '../../room/useCases/saveWork';
import { actionFields } from '../../rules/workFields';
import type { Action } from '../../rules/WorkItem';
import { refreshSummary } from '../../useCases/refreshSummary';

type Ports = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'pairs'> &
  Pick<RecordPorts, 'seals'> &
  Pick<SessionPorts, 'sessions' | 'working'> &
  HomePorts;

export const longestNote = 500;

const notYours: Issue = { code: 'notYourRecord', field: '' };

/**
 * Writes over what was shown. What somebody else changed meanwhile is joined; where both changed the same, nothing is
 * written, and whoever pressed is told.
 */
async function changed(ports: Ports, action: Action, change: Partial<Action>): Promise<Outcome<Action>> {
  // every field is written each time, so that joining with another's change leaves the same row
  const item: Action = { ...action, ...fieldsOf({ ...action, ...change }) };
  const result = await saveWork<Action, ReturnType<typeof fieldsOf>>(ports, {
    item,
    stored: action,
    fieldsOf,
    put: (one, fields) => ({ ...one, ...fields }),
    blank: { ...actionFields.blank, doneDay: undefined, doneNote: '', askedKey: '' },
  });
  if (result.kind === 'conflict') return refused({ code: 'changedSinceShown', field: '' });
  if (action.status !== item.status) await refreshSummary(ports, action.pairKey);
  return { ok: true, value: result.item };
}

const fieldsOf = (
  one: Pick<Action, keyof ReturnType<typeof actionFields.of> | 'doneDay' | 'doneNote' | 'askedKey'>,
) => ({
  ...actionFields.of(one),
  doneDay: one.doneDay,
  doneNote: one.doneNote ?? '',
  askedKey: one.askedKey ?? '',
});

export async function finishAction(ports: Ports, action: Action, note: string): Promise<Outcome<Action>> {
  if (action.ownerKey !== ports.me.key) return refused(notYours);
  const doneNote = note.trim();
  if (doneNote.length > longestNote) return refused({ code: 'tooLong', field: 'note', facts: { max: longestNote } });
  const doneDay = action.doneDay ?? todayOf(ports, await ports.home.reference());
  return changed(ports, action, { status: 'done', doneDay, doneNote, askedKey: '' });
}

export async function reopenAction(ports: Ports, action: Action): Promise<Outcome<Action>> {
  if (action.ownerKey !== ports.me.key) return refused(notYours);
  return changed(ports, action, { status: 'open', doneDay: undefined, doneNote: '' });
}

/** Whoever it is for asks; nothing moves by it. */
export async function offerAction(ports: Ports, action: Action, personKey: PersonKey): Promise<Outcome<Action>> {
  if (action.ownerKey !== ports.me.key || action.status !== 'open') return refused(notYours);
  const rows = await ports.pairs.findByPairKey(action.pairKey);
  const people = rows.flatMap(({ supervisorKey, superviseeKey }) => [supervisorKey, superviseeKey]);
  if (personKey !== '' && (!people.includes(personKey) || personKey === ports.me.key))
    return refused({ code: 'required', field: 'askedKey' });
  return changed(ports, action, { askedKey: personKey });
}

/** The one who was asked says yes, and it is theirs; or no, and it stays. */
export async function answerOffer(ports: Ports, action: Action, takes: boolean): Promise<Outcome<Action>> {
  if (action.askedKey !== ports.me.key || action.status !== 'open') return refused(notYours);
  return changed(ports, action, takes ? { ownerKey: ports.me.key, carried: [], askedKey: '' } : { askedKey: '' });
}
