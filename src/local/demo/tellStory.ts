import { addDays } from '../../ground/rules/days';
import type { Person } from '../../ground/rules/Person';
import type { DemoPair } from './DemoPair';
import type { DemoTrust } from './DemoTrust';
import { storyOf } from './stories';
import type { StoryName } from './stories';
import type { SessionRoom } from '../../sessions/room/RoomService';

interface Told {
  readonly pair: DemoPair;
  readonly supervisor: Person;
  readonly supervisees: readonly Person[];
}

/** The supervisor writes what was said, as the room saves it. */
export async function tellStory(
  trust: DemoTrust,
  { pair, supervisor, supervisees }: Told,
  target: { readonly shard: string; readonly pairKey: string; readonly sessionKey: string },
  name: StoryName,
  makeKey: () => string,
): Promise<void> {
  const { hub } = await trust.as(pair.supervisor);
  const room: SessionRoom = await hub.openSession(target);
  const story = storyOf(name);
  for (const { item, text, functions = [] } of story.notes) {
    await hub.saveNote(target, {
      key: makeKey(),
      stored: undefined,
      agendaNumber: item,
      covered: true,
      text,
      functions,
    });
  }
  for (const [at, { reference, stages, functions, fileLine, onFile, onChronology }] of (story.cases ?? []).entries()) {
    await hub.saveCase(target, {
      key: makeKey(),
      stored: undefined,
      agendaNumber: 5,
      position: at + 1,
      reference,
      stages,
      functions,
      fileLine,
      onFile,
      onChronology,
    });
  }
  for (const { text, owner, due, item, reference } of story.actions ?? []) {
    const ownerKey = owner === 'supervisor' ? supervisor.key : (supervisees[0]?.key ?? '');
    const dueDay = 'day' in due ? due.day : addDays(room.session.day, due.days);
    await hub.saveAction(target, {
      key: makeKey(),
      stored: undefined,
      text,
      ownerKey,
      dueDay,
      agendaNumber: item,
      caseReference: reference ?? '',
      status: 'open',
    });
  }
}
