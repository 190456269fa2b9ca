import type {
  AgendaBlock,
  AgendaItem,
  GroupBoundary,
  GroupMethod,
  GroupPart,
  TrustCatalogue,
} from '../../../ground/rules/Catalogue';
import type { PersonKey } from '../../../ground/rules/Person';
import { among, count, each, shaped, text, word } from '../../../ground/rules/shapes';
import type { Session } from '../../rules/Session';
import { isGroupItem } from '../../rules/laterWork';
import type { GroupItem, WorkItem } from '../../rules/WorkItem';

const parts: readonly GroupPart[] = ['facilitator', 'presenter', 'adviser', 'observer', 'recorder'];

const isMethod = shaped({
  key: word,
  position: count,
  title: word,
  people: text,
  rule: text,
  roles: each(shaped({ part: among(...parts), title: word })),
  stages: each(shaped({ title: word, minutes: count, prompt: text })),
});

/** The trust's methods in order; a row that is not what a method holds, or that a newer version wrote, is left out. */
export const methodsIn = ({ groupMethods = [] }: Pick<TrustCatalogue, 'groupMethods'>): readonly GroupMethod[] =>
  groupMethods.filter((one) => isMethod(one) && one.stages.length > 0).sort((a, b) => a.position - b.position);

export const boundariesIn = ({
  groupBoundaries = [],
}: Pick<TrustCatalogue, 'groupBoundaries'>): readonly GroupBoundary[] =>
  [...groupBoundaries].sort((a, b) => a.position - b.position);

/** What is known of a group session's day. */
export interface GroupRun {
  /** Undefined before its facilitator has begun it. */
  readonly item: GroupItem | undefined;
  /** Undefined where the trust's agenda is followed. */
  readonly method: GroupMethod | undefined;
  /** Who agreed, each in an item of their own, or aloud as the facilitator heard it. */
  readonly agreed: readonly PersonKey[];
}

type Parties = Pick<Session, 'supervisorKey'>;

/**
 * A run counts if whoever supervises the session wrote it first, and an agreement if whoever it speaks for wrote it: by
 * SharePoint's stamp, whatever a row says.
 */
export function groupRunOf(
  items: readonly WorkItem[],
  { supervisorKey }: Parties,
  methods: readonly GroupMethod[],
): GroupRun {
  const group = items.filter(isGroupItem).sort((a, b) => a.itemId - b.itemId);
  const item = group.find(({ what, authorKey }) => what === 'run' && authorKey === supervisorKey);
  const own = group.filter(({ what, authorKey, byKey }) => what === 'agreed' && authorKey === byKey);
  return {
    item,
    method: methods.find(({ key }) => key === item?.method),
    agreed: [...new Set([...own.map(({ byKey }) => byKey), ...(item?.aloud ?? [])])],
  };
}

/** Of those who are part of the day, who has not agreed yet. */
export function notAgreed({ item, agreed }: GroupRun, people: readonly PersonKey[]): readonly PersonKey[] {
  return people.filter((key) => !agreed.includes(key) && item?.without.includes(key) !== true);
}

/** Notes are open once everybody who is part of the day has agreed and the facilitator has begun. */
export const areNotesOpen = ({ item }: GroupRun): boolean => (item?.stage ?? 0) > 0;

const stagesBlock: AgendaBlock['key'] = 'stages';

/** The stages of a method as a session's agenda, so that they are written, signed and printed like one. */
export function agendaOf({ title, stages }: GroupMethod): {
  readonly agenda: readonly AgendaItem[];
  readonly blocks: readonly AgendaBlock[];
} {
  return {
    blocks: [{ key: stagesBlock, title }],
    agenda: stages.map((stage, index) => ({
      number: index + 1,
      title: stage.title,
      block: stagesBlock,
      prompt: stage.prompt,
      cases: false,
    })),
  };
}

/** The agenda a session follows: its group's method, or the trust's own. */
export const agendaIn = (
  catalogue: Pick<TrustCatalogue, 'agenda' | 'agendaBlocks'>,
  run: GroupRun | undefined,
): ReturnType<typeof agendaOf> =>
  run?.method === undefined ? { agenda: catalogue.agenda, blocks: catalogue.agendaBlocks } : agendaOf(run.method);

/** Milliseconds left of the stage, below zero when it is over its time; undefined where it takes as long as it takes. */
export function timeLeft(
  { stage, stageAt, pausedAt, added }: Pick<GroupItem, 'stage' | 'stageAt' | 'pausedAt' | 'added'>,
  method: GroupMethod | undefined,
  now: number,
): number | undefined {
  const minutes = method?.stages[stage - 1]?.minutes ?? 0;
  if (minutes === 0) return undefined;
  const until = Date.parse(stageAt) + (minutes + added) * 60_000;
  return until - (pausedAt === '' ? now : Date.parse(pausedAt));
}

/** What the facilitator does with the clock. */
export type ClockMove = 'pause' | 'goOn' | 'moreTime' | 'next' | 'back';

/** Minutes that are given at one press. */
export const minutesMore = 2;

export function movedClock(item: GroupItem, move: ClockMove, now: string): GroupItem {
  switch (move) {
    case 'pause':
      return item.pausedAt === '' ? { ...item, pausedAt: now } : item;
    case 'goOn': {
      if (item.pausedAt === '') return item;
      const paused = Date.parse(now) - Date.parse(item.pausedAt);
      return { ...item, pausedAt: '', stageAt: new Date(Date.parse(item.stageAt) + paused).toISOString() };
    }
    case 'moreTime':
      return { ...item, added: item.added + minutesMore };
    case 'next':
      return { ...item, stage: item.stage + 1, stageAt: now, pausedAt: '', added: 0 };
    case 'back':
      return { ...item, stage: Math.max(1, item.stage - 1), stageAt: now, pausedAt: '', added: 0 };
  }
}

/** Roles of before where these people had some; else the first facilitates and the second presents. */
export function firstRoles(
  method: GroupMethod | undefined,
  people: readonly PersonKey[],
  before: Readonly<Record<PersonKey, string>> = {},
): Readonly<Record<PersonKey, string>> {
  if (method === undefined) return {};
  const titles = method.roles.map(({ title }) => title);
  const of = (part: GroupPart): string => method.roles.find((role) => role.part === part)?.title ?? titles[0] ?? '';
  const others = of('adviser');
  return Object.fromEntries(
    people.map((key, index) => {
      const known = before[key] ?? '';
      if (titles.includes(known)) return [key, known];
      if (index === 0) return [key, of('facilitator')];
      return [key, index === 1 ? of('presenter') : others];
    }),
  );
}

export const partOf = (method: GroupMethod | undefined, title: string | undefined): GroupPart | undefined =>
  method?.roles.find((role) => role.title === title)?.part;

/** To whom actions fall: who brought it. */
export const presenterOf = ({ item, method }: GroupRun): PersonKey | undefined =>
  Object.entries(item?.roles ?? {}).find(([, title]) => partOf(method, title) === 'presenter')?.[0];
