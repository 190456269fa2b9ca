import type { SPFI } from '@pnp/sp';
import { createLibrary } from '../library/createLibrary';
import type { LibraryService } from '../library/LibraryService';
import { sharePointLibrary } from '../library/sharepoint/sharePointLibrary';
import type { DailyAdapters } from './composeAdapters';

/** The trust's policies over the adapters of the day. */
export const composeLibrary = (sp: SPFI, ports: DailyAdapters): LibraryService =>
  createLibrary({ ...ports, library: sharePointLibrary(sp, ports.me) });
