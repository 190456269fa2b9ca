import type { LibraryService } from './LibraryService';
import type { LibraryCasePorts } from './useCases/LibraryCasePorts';
import { openPolicies } from './useCases/openPolicies';
import { openPolicyDesk } from './useCases/openPolicyDesk';
import { openReaders } from './useCases/openReaders';
import { registerDocument } from './useCases/registerDocument';
import { signReading } from './useCases/signReading';

/** The trust's policies, with their ports given. */
export const createLibrary = (ports: LibraryCasePorts): LibraryService => ({
  openPolicies: () => openPolicies(ports),
  openPolicyDesk: () => openPolicyDesk(ports),
  registerDocument: (draft) => registerDocument(ports, draft),
  signReading: (signing) => signReading(ports, signing),
  openReaders: (documentKey) => openReaders(ports, documentKey),
});
