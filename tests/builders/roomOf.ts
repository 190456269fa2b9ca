import { agenda } from '../../sharepoint/content/agenda';
import { agendaBlocks } from '../../sharepoint/content/agendaBlocks';
import { stagePrompts } from '../../sharepoint/content/stagePrompts';
import { supervisionFunctions } from '../../sharepoint/content/supervisionFunctions';
import type { SessionRoom } from '../../src/sessions/room/RoomService';
import { hannah, keepers, priya } from '../people';
import { offerOf } from './offerOf';
import { pairOf } from './pairOf';
import { runningSession } from './sessionOf';

/** Hannah runs a session with Priya, in which nothing is written yet. */
export const roomOf = (more: Partial<SessionRoom> = {}): SessionRoom => ({
  shard: '2026-27',
  pairKey: 'pair-1',
  sessionKey: 'session-1',
  session: runningSession(),
  pair: pairOf(),
  offer: offerOf(),
  supervisor: hannah,
  supervisees: [priya],
  along: [],
  myRole: 'supervisor',
  myKey: more.myRole === 'supervisee' ? priya.key : hannah.key,
  zone: 'Europe/London',
  mayWrite: true,
  blocks: agendaBlocks,
  agenda,
  functions: supervisionFunctions,
  stagePrompts,
  caseSystem: 'CPOMS',
  keepers,
  additions: [],
  notes: [],
  cases: [],
  actions: [],
  carried: [],
  last: undefined,
  notOnFile: [],
  balance: {},
  words: undefined,
  returned: '',
  unknown: 0,
  unreadable: 0,
  access: undefined,
  ...more,
});
