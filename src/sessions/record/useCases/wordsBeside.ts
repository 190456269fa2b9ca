import type { GroundPorts } from '../../../ground/ports';
import type { Issue } from '../../../ground/rules/Issue';
import type { PeoplePorts } from '../../../people/ports';
import type { RecordPorts } from '../../../records/ports';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';

/** What it takes to put words beside a record. */
export type RecordWriter = Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<RecordPorts, 'looks' | 'seals'> &
  Pick<SessionPorts, 'sessions' | 'working'> &
  Pick<HomePorts, 'home'>;

const longest = 20_000;

/** Why these words, without blanks around them, cannot stand beside a record; undefined where they can. */
export function issueOfWords(words: string): Issue | undefined {
  if (words === '') return { code: 'required', field: 'text' };
  return words.length > longest ? { code: 'tooLong', field: 'text', facts: { max: longest } } : undefined;
}
