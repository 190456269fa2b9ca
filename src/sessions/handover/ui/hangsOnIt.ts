import type * as everyDate from '../../../ground/words/dates';
import type { changesStrings } from '../en';
import type { ChangeDraft, ChangePlan } from '../HandoverService';

type PlanStrings = (typeof changesStrings)['plan'];

interface About {
  readonly plan: ChangePlan;
  readonly draft: ChangeDraft;
  readonly dates: Pick<typeof everyDate, 'dayAndTime' | 'dayMonthYear'>;
  readonly zone: string;
}

export interface HangsOnIt {
  /** What somebody has to do, or nobody has afterwards. */
  readonly brings: readonly string[];
  /** What was written, and where it can be read afterwards. */
  readonly stays: readonly string[];
  readonly ofSessions: readonly string[];
}

/** What hangs on a change, in sentences. */
export function hangsOnIt(strings: PlanStrings, about: About): HangsOnIt {
  const { plan, draft } = about;
  const { undecided, withoutSupervisor } = plan;
  return {
    brings: [
      ...undecided.map(strings.undecided),
      ...(draft.kind === 'left' ? [strings.leaver] : []),
      ...(withoutSupervisor.length > 0 ? [strings.alone([...new Set(withoutSupervisor)])] : []),
    ],
    stays: staying(strings, about),
    ofSessions: sessionWords(strings, about),
  };
}

function staying(strings: PlanStrings, { plan, draft, dates }: About): readonly string[] {
  const { ending, sealed, waiting, unsigned } = plan;
  const names = [
    ...new Set(ending.map(({ superviseeName, supervisorName }) => `${superviseeName} / ${supervisorName}`)),
  ];
  return [
    ...(sealed > 0 ? [strings.sealed(sealed)] : []),
    ...(unsigned > 0 ? [strings.unsigned(unsigned, waiting.map(dates.dayMonthYear))] : []),
    ...(ending.length > 0 ? [strings.access(names)] : []),
    ...(draft.kind === 'end' && draft.personKey !== '' ? [strings.group] : []),
    ...actionWords(strings, plan, draft),
  ];
}

function sessionWords(strings: PlanStrings, { plan, dates, zone }: About): readonly string[] {
  const { sessions, cancelled, inOutlookOf } = plan;
  return [
    ...(sessions.length > 0
      ? [strings.sessions(sessions.map(({ startsAt }) => dates.dayAndTime(startsAt, zone)))]
      : []),
    ...cancelled.map(({ startsAt, byName, inOutlook }) =>
      strings.cancelled[inOutlook](dates.dayAndTime(startsAt, zone), byName),
    ),
    ...(inOutlookOf.length > 0 ? [strings.outlook(inOutlookOf)] : []),
  ];
}

/** What becomes of open actions: those of a group go on with it, others only by the word that was chosen. */
function actionWords(
  strings: PlanStrings,
  { openActions, actionsToHandOver }: ChangePlan,
  { kind, personKey, actions }: ChangeDraft,
): readonly string[] {
  if (kind === 'end' && personKey !== '') return [];
  const going = actionsToHandOver.length;
  const remaining = openActions - going;
  return [
    ...(remaining > 0 ? [strings.actions(remaining)] : []),
    ...(going > 0 && actions !== undefined && actions !== 'stay' ? [strings.actionsGo(going)] : []),
  ];
}
