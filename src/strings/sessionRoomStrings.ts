import type { Texts } from './Language';
import { sessionRoom } from './en/sessionRoom';

export type SessionRoomStrings = typeof sessionRoom;
export const sessionRoomStrings: Texts<SessionRoomStrings> = { en: sessionRoom };
