import type { DevelopmentView, MeetingView } from '../../src/sessions/development/DevelopmentService';

/** A meeting of Leon with his headteacher, whose day is to come, unless said otherwise. */
export const meetingOf = (more: Partial<MeetingView> = {}): MeetingView => ({
  scopeKey: 'development-1',
  shard: '2026-27',
  key: 'meeting-1',
  day: 20270202,
  agreed: { answers: [], priorities: [] },
  state: 'planned',
  signatures: [],
  mayISign: false,
  iHaveSigned: false,
  mine: { words: undefined, shared: false },
  theirs: { words: undefined, shared: false },
  ...more,
});

/** As Leon sees it on 23 November, unless said otherwise. */
export const developmentOf = (more: Partial<DevelopmentView> = {}): DevelopmentView => ({
  scopeKey: 'development-1',
  title: 'Performance development',
  myRole: 'supervisee',
  people: [
    { key: 'leon', name: 'Leon Marsh', role: 'supervisee', isMe: true },
    { key: 'tom', name: 'Tom Barlow', role: 'supervisor', isMe: false },
  ],
  otherName: 'Tom Barlow',
  mayWrite: true,
  questions: undefined,
  year: [
    { firstDay: 20260907, lastDay: 20261218, state: 'held', day: 20260917, first: true, meetingKey: 'meeting-0' },
    { firstDay: 20270105, lastDay: 20270326, state: 'booked', day: 20270202, first: false, meetingKey: 'meeting-1' },
    { firstDay: 20270412, lastDay: 20270720, state: 'toCome', day: undefined, first: false, meetingKey: '' },
  ],
  unit: 'termly',
  meetings: [meetingOf()],
  plan: ['1. Reading', '3. Attendance and punctuality'],
  beforehand: [],
  today: 20261123,
  zone: 'Europe/London',
  keepers: ['Gareth Sands'],
  administrators: ['Jo Lister'],
  ...more,
});
