import { label } from './absolutes';
import type { Absolutes } from './absolutes';

/** Sentences of Home, places, people, Set-up and what all of them share, each with the test that fails where it is not true. */
export const placesAbsolutes: Absolutes = {
  'src/app/home/en.ts': {
    'The record says only that it happened.': [
      'sessions/help/useCases/debriefLife.test.ts',
      'has no words, no record, and counts as no session',
    ],
    'Here is how it stands now.': [
      'app/home/homeOfSupervisee.test.tsx',
      'shows the other version when an action was changed meanwhile',
    ],
    'Outlook could not be asked just now.': [
      'app/home/homeOfSupervisor.test.tsx',
      'says when Outlook could not be asked',
    ],
    'All my people': label,
  },
  'src/app/home/seldom/en.ts': {
    'Who is supervised, what is due and what has taken place.': [
      'app/home/home.test.tsx',
      'leads a chief executive or trustee to the overview (in the list of people: %s)',
    ],
    'Schools, dates, people, and who is supervised by whom.': [
      'app/home/home.test.tsx',
      'leads a record keeper to schools and people',
    ],
    'Set-up makes and repairs what the Hub needs here, and checks who can open what.': [
      'contract/setUp.test.ts',
      'names what somebody changed, and puts it right',
    ],
    'An administrator has to open Set-up and press “Set up and repair” once; until then everything works as before.': [
      'upgrade/newerColumns.test.ts',
      'opens Home with one trip more the first time, and says that Set-up waits',
    ],
  },
  'src/ground/en.ts': {
    '{}, all held': ['sessions/rules/meterOf.test.ts', 'shows every booking in the period it is for, once each'],
  },
  'src/ground/words/hub/en.ts': {
    Never: label,
    'See who can read it.': ['contract/trust.test.ts', 'can be checked again by a keeper, and by nobody of the pair'],
    'Who can read this?': label,
    'Show all {}': label,
  },
  'src/ground/ui/en.ts': {
    'Try now': label,
  },
  'src/people/en.ts': {
    'Who takes up support {}': label,
    'It goes to the close keepers first, who hand it on.': [
      'rows/furtherSupport.test.ts',
      'row 109: a supervisor asks for her supervisee, a close keeper hands it on to the line manager, and nobody else reads it',
    ],
    'Who takes debriefs': label,
    'Nobody is entered: staff ask their own supervisor.': ['fuzz/trustForms.test.tsx', 'whom to ask for a debrief'],
    'Change: Who takes debriefs': label,
    'Who, line {}': label,
    'The Hub keeps nothing of who looked at it.': [
      'sessions/duty/ui/AskedPage.test.tsx',
      'a template elsewhere than on this site is not opened; one of this site is',
    ],
    'Trust leads see who has more.': [
      'picture/trustPlace.test.ts',
      'show supervisors with more people than the limit an administrator sets: row 97',
    ],
    'Nobody is named': label,
    'What you enter here once, everything else follows: half-terms, due dates, who may be asked.': [
      'contract/trust.test.ts',
      'is a school and its dates, there at once for whoever opens the Hub, and the same when saved twice',
    ],
    'Record keepers open the pairs, because whoever opens one decides who can read it.': [
      'contract/trust.test.ts',
      'is refused to everybody else, an administrator too',
    ],
    'Nobody is in: bank holidays, occasional days, days off for training done in the evenings.': [
      'sessions/booking/rules/booking.test.ts',
      'is refused: %s',
    ],
    'Nobody is entered yet.': ['contract/setUp.test.ts', 'reports consent that is missing and data that is empty'],
    'Add those who give or receive supervision.': [
      'places/schoolsAndPeople/trust.test.tsx',
      'asks for a first school where there is none',
    ],
    'Nobody of that name.': ['places/people/PeoplePage.test.tsx', 'finds a person by a part of the name or school'],
    'Microsoft 365 knows nobody whose name begins so.': [
      'people/ui/ManyPeople.test.tsx',
      'keep the form open for a line that nobody was found for',
    ],
    'The Hub may not look into the directory yet (User.ReadBasic.All is not approved).': [
      'contract/trust.test.ts',
      'works without consent: the directory is closed, a sign-in name is enough',
    ],
    "The policy's table says by role who may supervise whom.": [
      'people/rules/pairing.test.ts',
      'names the roles the policy would choose, and only those of a group who are not named',
    ],
    'Records stay with those who may read them.': [
      'contract/access.test.ts',
      'keeps what was signed readable to both, closes the drafts to both, and leaves nobody able to add',
    ],
    'Is this who is meant?': label,
    'Nobody is told.': [
      'people/ui/ManyPeople.test.tsx',
      'are pasted, looked up, settled where somebody must, and saved; what failed is not saved twice',
    ],
    'Who is meant by “{}”': label,
    '{} in their Hub now.': [
      'contract/trust.test.ts',
      'is a pair that both find in their Hub, once however often it is sent',
    ],
    'You may open it all the same.': [
      'places/schoolsAndPeople/trust.test.tsx',
      'tells a keeper when the policy does not name a pairing, and opens it all the same',
    ],
    'Check who can read': label,
    'Check who can read what {} writes': label,
    "Take out who does not belong on the folder's own permissions page.": [
      'places/schoolsAndPeople/trust.test.tsx',
      'checks who can read, and says so when somebody can who should not',
    ],
    'Rows that count for nobody': label,
    '{} left out of everything.': [
      'contract/belonging.test.ts',
      'leaves out what cannot be read or lies elsewhere, and says where it is',
    ],
    'Look at {} in SharePoint and ask who wrote {}.': [
      'deputy/d1MalformedRow.test.ts',
      'in the register is told to record keepers by where it lies, and counted as not known',
    ],
  },
  'src/places/calendar/en.ts': {
    '{}, now': label,
    'To all staff': label,
    'The week shows your sessions all the same.': [
      'places/calendar/MyCalendarPage.test.tsx',
      'says in the term that a school has no dates, while the week shows what is booked',
    ],
    ', now': label,
  },
  'src/people/ui/terms/en.ts': { 'Tick all': label, 'Untick all': label },
  'src/sessions/booking/ui/term/en.ts': { 'All of them': label },
  'src/places/calendar/schools/en.ts': { '{}, now': label },
  'src/places/mySupervision/en.ts': {
    'This page shows each person only their own.': [
      'contract/home.test.ts',
      'is empty for somebody on the site without pairs, closed to somebody off it',
    ],
  },
  'src/places/people/en.ts': {
    'Nobody of that name.': ['places/people/PeoplePage.test.tsx', 'finds a person by a part of the name or school'],
    'You supervise nobody yet.': [
      'places/people/PeoplePage.test.tsx',
      'says what happens next when there is nobody yet',
    ],
    'All my people': label,
  },
  'src/places/records/en.ts': {
    'By what the register says: people, kinds, days and states, never words.': [
      'deputy/keepersSearch.test.ts',
      'row 118: a keeper finds the record of a pair that is not theirs, who has still to sign it, and opens none by that',
    ],
    'The search looks at people, kinds, days and signatures, never into the words.': [
      'places/records/RecordsPage.test.tsx',
      'are found by person, kind and signature, and never by their words',
    ],
  },
  'src/picture/en.ts': {
    'Count everything anew': label,
    'Counted: {}, {} who should have supervision.': [
      'picture/countersSection.test.tsx',
      'says how many schools and people were counted, and where a count failed counts again',
    ],
  },
  'src/places/trust/en.ts': {
    '{}, {} who should have it.': [
      'places/trust/TrustPlace.test.tsx',
      'shows the worst first, Never before a date, and says as of when',
    ],
    'Counting everything anew …': label,
    'Nobody is entered who should have supervision.': [
      'places/trust/TrustPlace.test.tsx',
      'says so where nobody is entered, where nobody fits what is asked for, and where nobody is known to have been due',
    ],
    'Nobody of whom dates are known is overdue.': [
      'places/trust/TrustPlace.test.tsx',
      'says of %s no more than is known while of somebody nothing can be said',
    ],
    'Nobody is known to be without a supervisor.': [
      'places/trust/TrustPlace.test.tsx',
      'says of %s no more than is known while of somebody nothing can be said',
    ],
    'Nobody is known to have had three sessions without an agreement.': [
      'places/trust/TrustPlace.test.tsx',
      'says of %s no more than is known while of somebody nothing can be said',
    ],
    'Nobody is known to be due without something booked in time.': [
      'places/trust/TrustPlace.test.tsx',
      'says of %s no more than is known while of somebody nothing can be said',
    ],
    'Nobody with these names, school, role and supervisor.': [
      'places/trust/TrustPlace.test.tsx',
      'says so where nobody is entered, where nobody fits what is asked for, and where nobody is known to have been due',
    ],
    Nobody: label,
    'A file holds all that the filters show.': [
      'places/trust/TrustPlace.test.tsx',
      'reads everybody before it saves a file, which holds what the filters show',
    ],
    'Show all {}': label,
    'Of the people who were due supervision by its end, how many had it.': [
      'picture/recount.test.ts',
      'finds every figure of the Trust place, in the demo trust: row 97',
    ],
    'All schools': label,
    '{}, now': label,
    '{}: who was due': label,
    '{}, {}: who was due': label,
    'Nobody is known to have been due by the end of this half-term.': [
      'places/trust/TrustPlace.test.tsx',
      'says so where nobody is entered, where nobody fits what is asked for, and where nobody is known to have been due',
    ],
    'The trust has set no limit for how many people one supervisor has, so nobody is shown as over it.': [
      'picture/trustPlace.test.ts',
      'show supervisors with more people than the limit an administrator sets: row 97',
    ],
    'Who belongs together is what record keepers confirmed.': [
      'picture/trustPlace.test.ts',
      'count who belongs by the keepers’ list, whatever a participant writes into a row',
    ],
    'Count everything anew.': [
      'picture/trustPlace.test.ts',
      'open whatever somebody wrote into them by hand, and are counted anew',
    ],
    'The figures of a half-term are written down by the Hub of the first trust lead or record keeper who opens this page after its end.':
      ['picture/trustPlace.test.ts', 'write a half-term down at its end once, and show a later correction as such'],
    'all schools': label,
    'Counts and dates only.': [
      'privacy/counterWords.test.ts',
      'what a trust lead counts holds names and dates, and none of the words of a pair',
    ],
    "Nobody's words are here.": [
      'privacy/counterWords.test.ts',
      'what a trust lead counts holds names and dates, and none of the words of a pair',
    ],
  },
  'src/setUp/en.ts': {
    'Is everything in place?': label,
    'Everything that could be made or repaired is in place.': [
      'setUp/ui/setUp.test.tsx',
      'is put right by the press, but for what the administrator leaves',
    ],
    'Who loses': label,
    'All {}, by name': label,
    'Everything is in place': [
      'setUp/ui/firstRun.test.tsx',
      'does not say that everything is in place without %s, on the page or in the copied text',
    ],
    'Staff see the names in “Who can read this?”.': [
      'app/home/homeOfSupervisee.test.tsx',
      'says with real names who can read, administrators too',
    ],
    'Whoever looks after this site can open everything on it.': [
      'contract/working.test.ts',
      '%s finds none of it unless an administrator',
    ],
    "Only they may make a pair's folder, because whoever makes it can open it.": [
      'contract/pairs.test.ts',
      'is refused to a supervisor and to a trust lead',
    ],
    'SharePoint hears of somebody who leaves such a group up to half an hour later; until then they keep what it gives.':
      [
        'deputy/c7EveryoneInGroup.test.ts',
        'among the staff is said, because leaving it is honoured late, and stops nothing',
      ],
    'Everything is in place.': [
      'setUp/ui/firstRun.test.tsx',
      'does not say that everything is in place without %s, on the page or in the copied text',
    ],
  },
  'src/places/policies/en.ts': {
    'All policies': label,
    'See who has read it': label,
    'Who sees what': label,
    'Who has read {}': label,
    'Who has read': label,
  },
  'src/places/policiesPart/en.ts': {
    'All {} policies': label,
  },
  'src/places/support/en.ts': {
    Who: label,
    'Who takes part': label,
  },
  'src/places/support/lessons/en.ts': {
    'Who sees to it?': label,
    'Who saw it?': label,
  },
  'src/plans/ui/en.ts': {
    'who takes part': label,
  },
};
