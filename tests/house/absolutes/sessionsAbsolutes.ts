import { label } from './absolutes';
import type { Absolutes } from './absolutes';

/** Sentences of booking, help and handing over, each with the test that fails where it is not true. */
export const sessionsAbsolutes: Absolutes = {
  'src/sessions/retention/en.ts': {
    'What is due is listed for its owner, who approves it by name; an administrator then removes it by hand.': [
      'rows/retention.test.ts',
      'row 118: approved by its owner by name, begun and found empty by an administrator, with a log of keys and counts',
    ],
    'Who approves, {}': label,
    'Tick all {} that you approve': label,
    'Nobody is on hold.': [
      'rows/retention.test.ts',
      'of somebody on hold nothing is listed, neither as due nor, once it was approved, as to remove',
    ],
    'Who?': label,
  },
  'src/sessions/further/en.ts': {
    'Somebody who is no longer listed': label,
    'Who is the line manager?': label,
    'Who asked is what SharePoint says.': [
      'rows/furtherSupport.test.ts',
      'row 109: a supervisor asks for her supervisee, a close keeper hands it on to the line manager, and nobody else reads it',
    ],
    'Who takes it up?': label,
    'Who sees this': label,
  },
  'src/sessions/duty/en.ts': {
    'It goes to {}, and then to everybody who takes debriefs.': [
      'sessions/duty/rules/dutyTurns.test.ts',
      'it passes on by time alone, and from somebody who has opened it later',
    ],
    'Unless somebody has taken it, it passes on to {}, and then to everybody who takes debriefs.': [
      'sessions/duty/rules/dutyTurns.test.ts',
      'it passes on by time alone, and from somebody who has opened it later',
    ],
    'You and those who take debriefs can see that you asked, for whom and when.': [
      'rows/debrief.test.ts',
      'row 29: Marcus is offered one for a colleague who agreed; nobody but he and those on duty finds it, by raw request',
    ],
    'Nobody is asked why, and there is no box for it.': [
      'sessions/duty/ui/AskedPage.test.tsx',
      'whoever is on duty opens it, which whoever asked is told, and takes it or passes it on',
    ],
    'I am all right': label,
    'It is with everybody who takes debriefs.': [
      'sessions/duty/rules/dutyTurns.test.ts',
      'it passes on by time alone, and from somebody who has opened it later',
    ],
    'everybody who takes debriefs sees it': [
      'sessions/duty/rules/dutyTurns.test.ts',
      'it passes on by time alone, and from somebody who has opened it later',
    ],
    'Everybody who takes debriefs': label,
    '{} sees your answer in the Hub; the others who take debriefs could see it too.': [
      'rows/debrief.test.ts',
      'row 29: Marcus is offered one for a colleague who agreed; nobody but he and those on duty finds it, by raw request',
    ],
    'Who sees this': label,
    'You, and those who take debriefs.': [
      'rows/debrief.test.ts',
      'row 29: Marcus is offered one for a colleague who agreed; nobody but he and those on duty finds it, by raw request',
    ],
    'Whoever asked, and those who take debriefs.': [
      'rows/debrief.test.ts',
      'row 29: Marcus is offered one for a colleague who agreed; nobody but he and those on duty finds it, by raw request',
    ],
    'You are not among those who take debriefs': [
      'sessions/duty/ui/DutyPage.test.tsx',
      'nothing open, not on duty, and a failure each say so',
    ],
    'Record keepers and administrators say who is.': [
      'contract/holders.test.ts',
      'an administrator puts somebody among the record keepers and takes them out; SharePoint and every page follow',
    ],
  },
  'src/sessions/booking/en.ts': {
    'What and who': label,
    'Who is it with?': label,
    'You supervise nobody yet': [
      'sessions/booking/ui/BookingPage.test.tsx',
      'somebody who supervises nobody is told whom to ask',
    ],
    'Who else comes?': label,
    'Nobody found.': [
      'sessions/booking/ui/AddAlong.test.tsx',
      'is looked for in the directory too, which says what it could not do',
    ],
    'We could search only the schools of this session and the central team.': [
      'sessions/booking/ui/AddAlong.test.tsx',
      'is looked for in the directory too, which says what it could not do',
    ],
    'When are you all free?': label,
    'We cannot see calendars, so these are only school days and working hours.': [
      'sessions/booking/ui/BookingPage.test.tsx',
      'without calendar consent it says so, keeps the booking and finishes it later',
    ],
    'When you are all free': label,
    'Colleagues who can see your calendars see only that you are busy.': [
      'contract/graphCalendar.test.ts',
      'is private, neutral, and carries the https link before the Teams link',
    ],
    ' to all {}': label,
    'Everything you chose is still here.': [
      'sessions/booking/ui/BookingPage.test.tsx',
      'a failure keeps everything, and pressing again sends the same keys',
    ],
  },
  'src/sessions/booking/ui/tell/en.ts': {
    'Your supervision is open in the Supervision Hub now.': [
      'contract/trust.test.ts',
      'is a pair that both find in their Hub, once however often it is sent',
    ],
  },
  'src/sessions/handover/en.ts': {
    'See who gains and who loses': label,
    '{} now works at {}.': [
      'contract/carryOutChange.test.ts',
      'who moved to another school takes their supervision with them',
    ],
    'Record keepers open, end and hand over pairs, because they decide who can read.': [
      'contract/carryOutChange.test.ts',
      'is refused to everybody but record keepers',
    ],
    'No words are kept, only what you choose.': [
      'sessions/handover/ui/changes.test.tsx',
      'asks with a choice and a day, and sees that it waits',
    ],
    'Not now': label,
    'A record keeper opens it, with its folders and who can read them.': [
      'contract/pairs.test.ts',
      'is refused to a supervisor and to a trust lead',
    ],
    'Who is to be supervised': label,
    'Who supervises': label,
    'Opening, ending or handing over a pair decides who can read.': [
      'contract/carryOutChange.test.ts',
      'who has left reads nothing any more; whom they supervised goes on with somebody else',
    ],
    'What leads have asked for could not be read just now.': [
      'sessions/handover/ui/changes.test.tsx',
      'says when it could not be read, and asks again',
    ],
    'The person works at another school now': label,
    'Who takes over those they supervise': label,
    'Nobody yet': label,
    'somebody who is not in the list of people': label,
    'It is not carried out; you can only decline it.': [
      'deputy/c5KeyOfAsker.test.ts',
      'a supervisor who asks for %s is shown as one who may not, and nothing is carried out',
    ],
    'What was signed stays readable to those who signed it, as long as they work in the trust.': [
      'contract/access.test.ts',
      'whoever leaves a group that goes on reads nothing of it any more; whoever left the trust reads nothing at all',
    ],
    'Who belongs to the pair of {} has not been confirmed since the update.': [
      'upgrade/upgrade.test.ts',
      'gives a record keeper nothing to put right but pairs to take over',
    ],
    '{}: {} called it; only {} can take it out of Outlook, and is asked when they next open the Hub.': [
      'contract/carryOutChange.test.ts',
      'is foreseen, cancels what is booked, closes the drafts, and Outlook follows when the supervisor opens the Hub',
    ],
    '{}: it stands in nobody’s Outlook.': [
      'sessions/handover/ui/changes.test.tsx',
      'sees what an end brings with it, and who takes each cancelled session out of Outlook',
    ],
    'Who has still to sign {} can do so for the days the trust gives for it (14 unless it chose more), counted from the last day.':
      [
        'contract/accessReadBack.test.ts',
        'is left open to who has still to sign for the days of the trust, and closed by a later look',
      ],
  },
  'src/logs/en.ts': {
    'Who did you speak with?': label,
    'Just now': label,
    'Case reference, never a name': label,
    'Who sees to it?': label,
    'All entries': label,
  },
  'src/sessions/help/en.ts': {
    'Those who take debriefs see it on opening the Hub.': [
      'rows/debrief.test.ts',
      'row 28: Leon asks; it passes on from Fiona to Hannah, who takes it, and two days later he is asked how he is',
    ],
    'Who would you like to talk to?': label,
    '{} The trust sees only {}.': [
      'privacy/recordWords.test.ts',
      'a trust lead sees the register: dates and counts of every pair',
    ],
    'Only you see this page.': ['sessions/help/ui/EntitlementPage.test.tsx', 'somebody else’s is not shown'],
    'Nobody is told that you opened it, and nothing is sent until you send it yourself.': [
      'sessions/help/ui/EntitlementPage.test.tsx',
      'row 117: late, it promises first, then gives the policy’s steps with dates, and sends nothing by itself',
    ],
    'What you send is yours, and nobody is told otherwise.': [
      'privacy/ownLate.test.ts',
      'row 117: what Carys did about a late session is kept for her, read by nobody else, and cleared whole',
    ],
    'Ask now': label,
    'Not now': label,
    'The register says only that it took place.': [
      'sessions/help/useCases/debriefLife.test.ts',
      'has no words, no record, and counts as no session',
    ],
  },
  'src/sessions/help/ui/needs/en.ts': {
    'The register says only that it took place.': [
      'sessions/help/useCases/debriefLife.test.ts',
      'has no words, no record, and counts as no session',
    ],
  },
  'src/sessions/papers/en.ts': {
    'It waits for {} now.': [
      'sessions/papers/ui/AgreementPage.test.tsx',
      'whoever signs before the others is told for whom it waits',
    ],
    'It could not be checked just now.': [
      'sessions/papers/ui/AgreementPage.test.tsx',
      'a check that cannot be made says nothing of the agreement, and is made again when asked',
    ],
  },
  'src/sessions/rhythm/en.ts': {
    'Holds now': label,
    'Not now': label,
    'Everything stays as it is.': [
      'rows/rhythm.test.ts',
      'what the other of the two does not agree to changes nothing',
    ],
    'Record keepers write it, with who approved it by name.': [
      'rows/rhythm.test.ts',
      'row 108: a longer gap than the minimum is nobody’s of the two to agree, and needs a named approver',
    ],
  },
};
