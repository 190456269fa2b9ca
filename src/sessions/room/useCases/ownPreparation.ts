import { failsWith } from '../../../ground/steps/failsWith';
import { onConflict } from '../../../ground/steps/onConflict';
import type { SessionPorts } from '../../ports';
import type { OwnPreparation } from '../../rules/OwnPreparation';
import type { PrepareQuestion } from '../../rules/WorkItem';
import type { KeptPreparation } from '../RoomService';

type Ports = Pick<SessionPorts, 'ownPreparation'>;

/** Undefined where the site has no list for it yet: then it stays on the device. */
export const readPreparation = ({ ownPreparation }: Ports, sessionKey: string): Promise<OwnPreparation | undefined> =>
  ownPreparation.read(sessionKey);

/**
 * Keeps one answer for its writer alone; an empty one takes it away, and with the last the whole item. Where another
 * window or device of theirs wrote something else meanwhile nothing is overwritten: both are answered.
 */
export async function keepPreparation(
  { ownPreparation }: Ports,
  sessionKey: string,
  { question, text, known }: { readonly question: PrepareQuestion; readonly text: string; readonly known: string },
): Promise<KeptPreparation> {
  return onConflict(await ownPreparation.read(sessionKey), {
    most: 2,
    readAgain: () => ownPreparation.read(sessionKey),
    mayRepeat: (error) => failsWith(error, 'conflict'),
    write: async (stored) => {
      if (stored === undefined) return { kind: 'device' };
      const there = stored[question] ?? '';
      if (there !== known && there !== text) return { kind: 'elsewhere', text: there };
      const { [question]: _before, ...others } = stored;
      const next: OwnPreparation = text.trim() === '' ? others : { ...others, [question]: text };
      if (Object.keys(next).length === 0) await ownPreparation.remove(sessionKey);
      else if (there !== text) await ownPreparation.write(sessionKey, next);
      return { kind: 'kept' };
    },
  });
}

/** Taken away whole. */
export const dropPreparation = ({ ownPreparation }: Ports, sessionKey: string): Promise<void> =>
  ownPreparation.remove(sessionKey);
