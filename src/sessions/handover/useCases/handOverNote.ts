import type { GroundPorts } from '../../../ground/ports';
import { derivedKey } from '../../../ground/steps/derivedKey';
import { todayOf } from '../../../ground/steps/clock';
import type { AcademicYear } from '../../../ground/rules/School';
import type { Scope } from '../../../people/rules/Scope';
import type { HomePorts } from '../../home/ports';
import { agreedNote, handedPaper, noteSection } from '../../papers/rules/handoverNote';
import type { AgreedNote } from '../../papers/rules/handoverNote';
import type { SessionPorts } from '../../ports';
import type { PaperDraft } from '../../rules/WorkItem';

type NotePorts = Pick<GroundPorts, 'now' | 'sha256'> & Pick<SessionPorts, 'working'> & Pick<HomePorts, 'home'>;

const newestYears = 2;

const partyIn = ({ members }: Scope, role: 'supervisor' | 'supervisee') =>
  members.filter((member) => member.role === role).pop();

/** What the two agreed for whoever goes on; none of a group, and none that only one of them wrote. */
export async function noteToHandOver(
  { working }: Pick<SessionPorts, 'working'>,
  scope: Scope,
): Promise<AgreedNote | undefined> {
  const [supervisor, supervisee] = [partyIn(scope, 'supervisor'), partyIn(scope, 'supervisee')];
  if (scope.kind !== 'pair' || supervisor === undefined || supervisee === undefined) return undefined;
  const work = await Promise.all(scope.shards.slice(-newestYears).map((shard) => working.ofPair(shard, scope.key)));
  const papers = work.flat().flatMap((item) => (item.kind === 'paper' ? [item] : []));
  return agreedNote(papers, [supervisor.personKey, supervisee.personKey]);
}

/** Puts it where whoever goes on reads it, with the names of the two; safe to repeat. */
export async function handOverNote(
  ports: NotePorts,
  before: Scope,
  to: { readonly pairKey: string; readonly shard: AcademicYear },
): Promise<void> {
  const note = await noteToHandOver(ports, before);
  if (note === undefined) return;
  const names = [partyIn(before, 'supervisor')?.name ?? '', partyIn(before, 'supervisee')?.name ?? ''];
  await ports.working.add<PaperDraft>({
    kind: 'paper',
    key: await derivedKey(ports, to.pairKey, 'handed over note', note.key),
    pairKey: to.pairKey,
    shard: to.shard,
    sessionKey: '',
    paper: handedPaper,
    sections: names.map((name, index) => noteSection(name, index === 0 ? note.words : '')),
    reviewDay: todayOf(ports, await ports.home.reference()),
  });
}
