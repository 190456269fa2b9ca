import type { Person, PersonKey } from '../../ground/rules/Person';
import type { AcademicYear } from '../../ground/rules/School';
import type { Party } from './Party';
import type { RecordContent, SealedContent } from './SealedRecord';
import type { TextKind } from './TextKind';
import type { SealPlace } from '../SealStore';

/** A text that people sign: where it lies, of which kind it is, and who belonged on its day. */
export interface SealSubject<C extends SealedContent = RecordContent> extends SealPlace {
  readonly kind: TextKind<C>;
  /** Years in which the folder exists. */
  readonly shards: readonly AcademicYear[];
  /** Who writes the texts of this folder. */
  readonly supervisorKey: PersonKey;
  /** Whose signatures it needs, by belonging. */
  readonly expected: readonly Party[];
}

/** Whose signatures a text needs: the supervisor's and those of everybody supervised. */
export function partiesFrom(
  supervisor: Pick<Person, 'key' | 'name'>,
  supervisees: readonly Pick<Person, 'key' | 'name'>[],
): readonly Party[] {
  const party = ({ key, name }: Pick<Person, 'key' | 'name'>, role: Party['role']): Party => ({
    key,
    siteId: 0,
    name,
    role,
  });
  return [party(supervisor, 'supervisor'), ...supervisees.map((person) => party(person, 'supervisee'))];
}
