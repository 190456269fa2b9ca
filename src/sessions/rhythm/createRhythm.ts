import type { RhythmService } from './RhythmService';
import { answerRhythm, approveLonger, endAway, noteAway, proposeRhythm } from './useCases/agreeRhythm';
import { openRhythm } from './useCases/openRhythm';
import type { RhythmPorts } from './useCases/rhythmPorts';

/** How often two people meet, with its ports given. */
export const createRhythm = (ports: RhythmPorts): RhythmService => ({
  openRhythm: (pairKey) => openRhythm(ports, pairKey),
  proposeRhythm: (draft) => proposeRhythm(ports, draft),
  answerRhythm: (item, agree) => answerRhythm(ports, item, agree),
  noteAway: (draft) => noteAway(ports, draft),
  endAway: (item, lastDay) => endAway(ports, item, lastDay),
  approveLonger: (draft) => approveLonger(ports, draft),
});
