import type { IssueCode, IssueFacts } from '../rules/Issue';

const named = (facts: IssueFacts, otherwise: string): string => String(facts.name ?? otherwise);

/** What each code says to the person. Facts are names, dates and numbers, never record text. */
const issueSentences: Readonly<Record<IssueCode, (facts: IssueFacts) => string>> = {
  required: () => 'Please fill this in.',
  tooLong: (facts) =>
    facts.max ? `This is too long. Up to ${facts.max} characters fit.` : 'This is too long. Please shorten it.',
  notANumber: () => 'This is not a whole number. Use figures, or leave it empty.',
  tooMany: (facts) => `Too many at once. Up to ${facts.max ?? ''} fit; bring in the rest afterwards.`,
  notAgreed: () => 'Ask your colleague first, and say here that they would like it.',
  nobodyOnDuty: () =>
    'Your trust has named nobody who takes debriefs yet. Please speak with your designated safeguarding lead.',
  notOurSite: () => 'This leads elsewhere. Choose a file of the trust’s own SharePoint, and copy its link.',
  notThisType: () =>
    'SharePoint has no viewer for a file of this kind. Save it as PDF or Word, and put that into the library.',
  notDays: () => 'These are no days we can use. Look at the example beside it.',
  notADate: () => 'This is not a date. Use the form 26/11/2026.',
  dateInPast: () => 'This date has passed. Choose a later one.',
  outsideTerm: () => 'This is outside term. Choose a school day.',
  schoolClosed: (facts) => `${named(facts, 'The school')} is closed on that day.`,
  outsideWorkingHours: () => 'This is outside working hours. You can still choose it if you both agree.',
  endsBeforeStart: () => 'The end comes before the start.',
  timeTaken: () => 'That time has just been taken. Choose another.',
  noPeople: () => 'Choose who the session is with.',
  notSupervisor: () => 'Only the supervisor can do this.',
  notYourRecord: () => 'This record is read by its own people and the record keepers.',
  nextDateMissing: () => 'Choose the date of the next session to finish.',
  nothingWritten: () => 'Nothing is written yet. Write a few words first.',
  alreadySealed: () => "This record is sealed already. You can add to it, with today's date.",
  alreadySigned: () => 'You have signed this already.',
  changedSinceSent: () => 'The record was changed after it was sent to you. Read it again before you sign.',
  changedSinceShown: () => 'This has changed since it was shown to you. Look at it again before you decide.',
  begunByOther: (facts) =>
    `${named(facts, 'Somebody else')} wrote this. Nothing is sent from your calendar before you have seen it: decide on Home.`,
  mayNotAsk: () => 'Whoever wrote this request may not ask for it, so it is not carried out.',
  looksLikeName: () => "This looks like a child's name. Use the case reference instead?",
  looksLikeBirthDate: () => 'This looks like a date of birth. Leave it out, or use the case reference?',
  looksLikeAddress: () => 'This looks like where a family lives. Leave it out, or use the case reference?',
  looksLikeContact: () =>
    'This looks like a telephone number or an e-mail address. Leave it out, or use the case reference?',
  looksLikeUpn: () => 'This looks like a pupil number (UPN). Use the case reference instead?',
  commentMissing: () => 'Say in a few words what is not quite right.',
  reasonMissing: () => 'Say in a few words why.',
  notFound: () => 'We could not find this any more. Load the page again.',
  stillSigning: () => 'This record still waits for a signature.',
  outsideYear: (facts) => `This is outside the school year ${facts.year ?? ''}`.trim() + '.',
  overlaps: () => 'This begins before the one above it has ended.',
  closedThen: () => 'This day is among the closed days too. Take it out of one of the two.',
  alreadyThere: (facts) => `${named(facts, 'This')} is there already.`,
  notInDirectory: () => 'Microsoft 365 knows nobody of this sign-in name. Check its spelling.',
  nobodyToHandOn: () => 'Your trust has not named close keepers, who would hand it on. Ask directly.',
  notThemselves: () => 'That is the person it is for. Choose somebody else.',
  samePerson: () => 'Nobody supervises themselves. Choose somebody else.',
  onlyOne: () => 'This kind of supervision is for one person. Choose one, or a group offer.',
  dateInFuture: () => 'This day is still to come, and access ends at once. Choose today or an earlier day.',
  planChanged: () =>
    'What SharePoint says now is not what was shown. Nothing was changed. Look again at who gains and who loses, then press again.',
  lastKeeper: () => 'Nobody would keep the records any more. Put somebody else among the record keepers first.',
  writtenByNewer: () =>
    'Something here was written by a newer version of the Hub. Load the page again, so that nothing is left out.',
  setUpFirst: () =>
    'This site has no place for it yet. An administrator opens Set-up once and presses its button; then it works here.',
  notReadable: (facts) =>
    `There is a pair of ${named(facts, 'this person')} of before the update that no record keeper has confirmed, and its row in the register cannot be read. Compare it with rights and seals under Schools and people, and confirm it or end it first.`,
  notConfirmed: () =>
    'A record keeper has still to confirm who belongs to this pair. What is booked stays; nothing new can be booked until then.',
  stillToCome: () => 'This is still to come. Move it or cancel it, so that Outlook follows.',
  needsApprover: () =>
    'This is a longer gap than your trust’s policy asks for. A record keeper enters it, with the name of who approved it.',
  ownApproval: () => 'Nobody of the pair approves it for themselves. Choose somebody else.',
  notAllAgreed: () => 'Somebody has still to agree to what stays in the room, or is not part of today.',
  dayToCome: () => 'This day is still to come. Choose today or an earlier day.',
  tooLongAgo: () => 'This is more than a month ago. Talk about it in your next session instead.',
  begunAlready: () => 'The session has begun, so this stays as it is.',
  factOnly: () => 'Of this kind of meeting only that it took place is kept. It has no record to sign.',
  fixedText: () => 'This is the trust’s own text. Only the trust can change it.',
  daysOutside: () => 'Enter a number of days from 0 to 365.',
  minutesOutside: () => 'Enter a number of minutes from 5 to 480.',
  timesOutside: () => 'Enter how many times a year, from 1 to 52.',
  keptMonthsOutside: () => 'Enter a number of months from 1 to 600.',
  monthsOutside: () => 'Enter a number of months from 1 to 36.',
  supervisorFirst: () => 'The supervisor signs first. Then you can.',
  sameSupervisor: () => 'This is the present supervisor. Choose somebody else.',
  accountReplaced: (facts) =>
    `The sign-in name of ${named(facts, 'this person')} belongs to another account now. A new account inherits nothing: save the person again under People, then open pairs for the new account.`,
  yearFull: (facts) =>
    `The lists of pairs, or those of ${facts.year ?? 'that year'}, hold as many as they may. An administrator can run Set-up again, which makes the next ones.`,
  yearNotReady: (facts) =>
    `The lists of ${facts.year ?? 'that year'} are not made yet. An administrator can run Set-up again.`,
};

/** Said of a user's mistake. Apart from what every view says, because only forms need it. */
export const issueSentence = (code: IssueCode, facts: IssueFacts = {}): string => issueSentences[code](facts);
