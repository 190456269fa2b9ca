import { outlookDraft, teamsDraft } from '../../../../src/sessions/booking/rules/tellDrafts';
import type { TellOccasion } from '../../../../src/sessions/booking/rules/tellDrafts';
import { tellStrings } from '../../../../src/sessions/booking/ui/tell/en';
import { hannah, priya } from '../../../people';

const draft = { subject: 'Supervision Hub', message: 'Have a look & see, please?' };

test('a chat opens with whoever it is for, the words in the box', () => {
  const address = new URL(
    teamsDraft([{ login: 'i:0#.f|membership|hannah@trust.example', mail: 'h.okafor@trust.example' }], draft),
  );
  expect(`${address.origin}${address.pathname}`).toBe('https://teams.microsoft.com/l/chat/0/0');
  expect(Object.fromEntries(address.searchParams)).toEqual({ users: 'hannah@trust.example', message: draft.message });
});

test('a guest is reached by mail, and several people in one', () => {
  const guest = { login: 'i:0#.f|membership|ros_elsewhere.example#ext#@trust.example', mail: 'ros@elsewhere.example' };
  expect(new URL(teamsDraft([guest, hannah], draft)).searchParams.get('users')).toContain('ros@elsewhere.example,');
  const mail = new URL(outlookDraft([hannah, priya], draft));
  expect(mail.origin).toBe('https://outlook.office.com');
  expect(Object.fromEntries(mail.searchParams)).toEqual({
    to: `${hannah.mail},${priya.mail}`,
    subject: draft.subject,
    body: draft.message,
  });
});

test('nobody who can be reached is no draft', () => {
  expect(teamsDraft([{ login: '', mail: '' }], draft)).toBe('');
  expect(outlookDraft([{ login: 'i:0#.f|membership|x@trust.example', mail: '' }], draft)).toBe('');
});

const occasions: readonly TellOccasion[] = [
  'asked',
  'signature',
  'commented',
  'added',
  'sentBack',
  'declined',
  'pairOpened',
  'moved',
  'cancelled',
];
test.each(occasions)('the words for %s say nothing of what it is about', (occasion) => {
  const { subject, message } = tellStrings.draft(occasion);
  expect(`${subject} ${message}`).not.toMatch(/debrief|ad-hoc|case|child|safeguard|hard|\bill\b|\d/i);
  expect(message).not.toBe('');
});
