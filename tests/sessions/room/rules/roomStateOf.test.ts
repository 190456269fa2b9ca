import { roomStateOf } from '../../../../src/sessions/room/rules/roomStateOf';
import type { RoomFacts, RoomState } from '../../../../src/sessions/room/rules/roomStateOf';
import type { SessionStatus } from '../../../../src/sessions/rules/Session';

describe("what somebody can do in a session's room", () => {
  test.each<[SessionStatus, RoomFacts['myRole'], boolean, RoomState]>([
    ['booked', 'supervisor', true, { kind: 'write', mayMove: true, mayFinish: true }],
    ['booked', 'supervisee', true, { kind: 'write', mayMove: true, mayFinish: false }],
    ['booked', 'keeper', false, { kind: 'read' }],
    ['running', 'supervisor', true, { kind: 'write', mayMove: true, mayFinish: true }],
    ['running', 'supervisee', true, { kind: 'write', mayMove: true, mayFinish: false }],
    ['running', 'supervisee', false, { kind: 'read' }],
    ['missed', 'supervisor', true, { kind: 'write', mayMove: true, mayFinish: true }],
    ['missed', 'supervisor', false, { kind: 'read' }],
    ['signing', 'supervisor', true, { kind: 'finished' }],
    ['signing', 'supervisee', false, { kind: 'finished' }],
    ['sealed', 'supervisor', true, { kind: 'finished' }],
    ['sealed', 'keeper', false, { kind: 'finished' }],
    ['cancelled', 'supervisor', true, { kind: 'cancelled' }],
    ['cancelled', 'keeper', false, { kind: 'cancelled' }],
    ['unknown', 'supervisor', false, { kind: 'unknown' }],
  ])('%s, as %s, may write: %s', (status, myRole, mayWrite, state) => {
    expect(roomStateOf({ status, myRole, mayWrite })).toEqual(state);
  });

  test('one whose record came back was held, and stays where it was', () => {
    expect(roomStateOf({ status: 'running', myRole: 'supervisor', mayWrite: true, cameBack: true })).toMatchObject({
      mayMove: false,
    });
  });
});
