import { failsWith } from '../../../ground/steps/failsWith';
import { onConflict } from '../../../ground/steps/onConflict';
import type { SessionPorts } from '../../ports';

/** As many as anybody may want to look back on; older ones are not on Home any more. */
const mostKept = 200;

/** These looks were on the screen of the signed-in person. Writes nothing where that is known. */
export async function noteLooksSeen(
  { seenLooks }: Pick<SessionPorts, 'seenLooks'>,
  keys: readonly string[],
): Promise<void> {
  await onConflict(await seenLooks.read(), {
    most: 2,
    readAgain: () => seenLooks.read(),
    // another window of theirs wrote meanwhile
    mayRepeat: (error) => failsWith(error, 'conflict'),
    write: async (seen) => {
      const all = [...new Set([...seen, ...keys])];
      if (all.length > seen.length) await seenLooks.write(all.slice(-mostKept));
    },
  });
}
