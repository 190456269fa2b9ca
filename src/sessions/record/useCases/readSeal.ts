import type { RecordPorts } from '../../../records/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { SealItem } from '../../../records/rules/SealedRecord';
import { readText, textAmong } from '../../../records/useCases/readText';
import type { ReadText } from '../../../records/useCases/readText';
import { sessionSubject } from '../rules/sessionSubject';
import type { SealedSession } from '../rules/sessionSubject';

export type ReadSeal = ReadText;

/** Reads what was signed of a session and recomputes every hash now; nothing stored is believed. */
export const readSeal = (
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  found: SealedSession,
): Promise<ReadSeal> => readText(ports, sessionSubject(found));

/** The same of items that were read already. */
export const sealIn = (
  ports: Pick<GroundPorts, 'sha256'>,
  found: SealedSession,
  folder: readonly SealItem[],
): Promise<ReadSeal> => textAmong(ports, sessionSubject(found), folder);
