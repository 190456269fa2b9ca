import type { When } from '../../ground/words/dates';
import { capital, counted, joined, numberWord, plural, possessive } from '../../ground/words/words';
import { firstNameOf } from '../../ground/rules/names';

/** Reading, signing, sealing, checking and printing a record. */
export const recordStrings = {
  namesIn: (words: readonly string[]): string =>
    `${joined(words.map((one) => `“${one}”`))} ${words.length === 1 ? 'looks as if it says' : 'look as if they say'} who a child is. Once everybody has signed, the words stay: you can send it back and ask for the reference instead.`,
  pageTitle: 'Supervision record',
  signTitle: 'Read, comment and sign',
  title: (day: When): string => `Supervision record, ${day}`,
  lead: (supervisees: readonly string[], supervisor: string, offer: string, minutes: number, place: string): string =>
    `${joined(supervisees)} with ${supervisor}, ${offer.charAt(0).toLowerCase()}${offer.slice(1)}, ${minutes} minutes${place ? `, ${place}` : ''}`,
  item: (number: number, title: string): string => `${number}. ${title}`,
  notCovered: 'Not covered',
  coveredNoNotes: 'Covered, no notes.',
  actions: 'Agreed actions',
  action: 'Agreed action',
  byWhom: 'By whom',
  byDate: 'By date',
  noDate: 'No date' as When,
  byLine: (name: string, day: When): string => `${name}, ${day}`,
  noActions: 'No actions were agreed.',
  written: (name: string, day: When, withNotes: number, of: number): string =>
    `Written by ${name} on ${day}. ${capital(numberWord(withNotes))} of ${of} items ${withNotes === 1 ? 'has' : 'have'} notes.`,
  showAll: (count: number): string => `Show all ${count} items`,
  showFewer: 'Show only items with notes',
  fair: 'Is this a fair record of what you said?',
  answers: {
    yes: 'Yes',
    comment: 'Yes, and I would like to add a comment',
    no: (name: string): string => `Not quite. Send it back to ${name} with my comment`,
  },
  comment: 'Your comment',
  commentBack: 'The comment you began is back from this device. Choose how you answer, and it stands in the box.',
  commentHint: 'It becomes part of the record, in your words.',
  backHint: (name: string): string => `${name} reads this with the notes. Nothing is signed.`,
  sign: (name: string): string => `Sign as ${name}`,
  signing: 'Signing',
  sendBack: (name: string): string => `Send back to ${name}`,
  sendingBack: 'Sending back',
  notNow: 'Not now',
  chooseAnswer: 'Choose one of the three.',
  signNote: (supervisor: string, day: When, last: boolean): string =>
    `SharePoint adds your name and the time, so nobody can sign for you. ${supervisor} signed on ${day}; once you sign, ${last ? 'the record is sealed' : 'the others follow'}.`,
  happens: 'What happens when you sign',
  happensSealed: 'The record is sealed, with your comment if you add one.',
  happensWaits: 'Your signature is added; the record is sealed when everybody has signed.',
  happensActions: (count: number): string =>
    count === 1 ? 'Your action appears on your Home.' : `Your ${numberWord(count)} actions appear on your Home.`,
  happensMeter: (held: number, total: number): string =>
    `With this session, your entitlement stands at ${held} of ${total} this year.`,
  failed: 'Not signed yet.',
  failedBack: 'Not sent back yet.',
  failedAdd: 'Not added yet.',
  kept: 'Your words are still here; pressing again is safe.',
  signedNow: 'Signed and sealed. The check on this page shows whether it stays as you signed it.',
  signedWaiting: (names: readonly string[]): string =>
    `Signed. It is sealed when ${joined(names)} ${names.length === 1 ? 'has' : 'have'} signed too.`,
  sentBack: (name: string): string => `Sent back. ${name} sees your comment beside the notes.`,
  waiting: (names: readonly string[]): string => `Signing in progress. This record waits for ${joined(names)} to sign.`,
  /** "Joanna signed an earlier text. It was changed on 26 November, 15:10, so Joanna needs to sign again." */
  voided: (name: string, mine: boolean, changedAt: When): string =>
    `${mine ? 'You' : name} signed an earlier text. It was changed on ${changedAt}, so ${mine ? 'you need' : `${name} needs`} to sign again.`,
  changedSupervisor: 'Open the session, read its notes and finish it again; everybody then signs the new text.',
  changedOthers: (supervisor: string): string =>
    `What you read here is the earlier text. ${supervisor} finishes the session again; then everybody signs the new one.`,
  late: (days: number): string =>
    `${days === 1 ? 'One day' : `${days} days`} later than the trust's days for signing a record.`,
  waitingText: 'It can be read by its people and the record keepers meanwhile.',
  returned: (name: string): string => `${name} sent this back and is waiting for a new version:`,
  noneTitle: 'There is no record of this session yet',
  noneText: 'It appears here when the session is finished and sent to sign.',
  openSession: 'Open the session',
  sealed: (day: When, count: number): string =>
    `Sealed on ${day}. ${count === 2 ? 'Both of you have' : 'Everybody has'} signed.`,
  sealedByOthers: (day: When, without: readonly string[]): string =>
    without.length === 0 ? `Sealed on ${day}. Everybody has signed.` : `Sealed on ${day} without ${joined(without)}.`,
  sealedText:
    'A word changed by participants or record keepers would show in the check. Anything you add later stands beside it with its own date.',
  /** "Signed by two of three. Amy Rusk was not named." */
  partial: ({
    signatures,
    notNamed,
    notBelonging,
  }: {
    readonly signatures: readonly unknown[];
    readonly notNamed: readonly string[];
    readonly notBelonging: readonly string[];
  }): string =>
    notNamed.length > 0
      ? `Signed by ${numberWord(signatures.length)} of ${numberWord(signatures.length + notNamed.length)}. ${joined(notNamed)} ${notNamed.length === 1 ? 'was' : 'were'} not named.`
      : `It names ${joined(notBelonging)}, who did not belong to this on that day.`,
  partialText: 'It stays as it was signed and does not count as held. Tell a record keeper.',
  removed: 'This record was removed.',
  removedText: (by: string, notedOn: When, completeOn: When): string =>
    `It was complete on ${completeOn}. ${by || 'A record keeper'} noted its fingerprint on ${notedOn}, for its removal. The Hub cannot show its words any more; a printed copy has them.`,
  registerOnly: 'The register says sealed; the seal does not.',
  registerOnlyText:
    'The people of a session write the register; only the seal counts. Either it was put there by hand, or signatures that were here are not here any more. Tell a record keeper.',
  closeTitle: 'Not everybody has signed',
  closeFrom: (day: When): string => `You may close it without them from ${day}. They can add to it later.`,
  closeNow: 'You may close it without them now. It says so, and they can add to it later.',
  close: (names: readonly string[]): string => `Close without ${joined(names)}`,
  closing: 'Closing',
  closed: (names: readonly string[]): string => `Sealed without ${joined(names)}.`,
  failedClose: 'Not closed yet.',
  broken: 'This record is not as it was signed.',
  brokenText:
    'Something was changed after it was signed, with rights that its participants do not have. The check says which item, and who could have.',
  brokenKeepers: (names: readonly string[]): string => (names.length > 0 ? `Record keepers: ${joined(names)}.` : ''),
  commentBy: (name: string | undefined): string =>
    name === undefined ? 'Comment by the supervisee, before signing' : `Comment by ${name}, before signing`,
  signatures: 'Signatures',
  signatureRole: (role: 'supervisor' | 'supervisee', job: string): string =>
    `${role === 'supervisor' ? 'Supervisor' : 'Supervisee'}${job ? `, ${job}` : ''}`,
  signedAt: (when: When): string => `Signed ${when}`,
  added: (day: When, name: string): string => `Added on ${day} by ${name}`,
  verify: 'Is it still as we signed it?',
  verifying: 'Reading the seal from SharePoint',
  verifyFailed: 'We could not read the seal just now, so nothing is known either way.',
  /** "Checked 09:26: agrees with your receipt." */
  checked: (
    time: When,
    outcome: 'agrees' | 'older' | 'unvouched' | 'differs' | 'incomplete',
    mine: boolean,
  ): string => {
    const words = {
      agrees: 'agrees with your receipt',
      older: 'the same, as far as its older seal reaches',
      unvouched: mine ? 'the same as its seal. Your first receipt was made now' : 'the same as its seal',
      differs: 'not as it was signed',
      incomplete: 'not complete',
    } as const;
    return `Checked ${time}: ${words[outcome]}.`;
  },
  openCheck: 'What was compared',
  checkAgain: 'Check again',
  seal: (seal: string): string => `Seal ${seal}`,
  checkAccess: 'Check again',
  checkAccessName: 'Check again who can read this',
  checkingAccess: 'Asking SharePoint who can open this',
  accessChecked: 'Checked and kept, for its people to see.',
  askCheck: 'To have it checked again, ask a record keeper.',
  add: 'Add to the record',
  addTitle: 'Add to the record',
  addLabel: 'What would you like to add?',
  addHint: "It stands beside the sealed words with your name and today's date, and cannot be taken back.",
  addButton: 'Add it',
  adding: 'Adding',
  addedNow: 'Added to the record.',
  cancel: 'Cancel',
  print: 'Print',
  preparing: 'Preparing',
  word: 'Save as Word',
  wordFailed: 'The Word file could not be made. The record itself is fine.',
  supervisor: 'Supervisor',
  supervisee: 'Supervisee',
  held: 'Held',
  next: 'Next',
  span: (day: When, from: When, to: When): string => `${day}, ${from} to ${to}`,
  notAgreed: 'Not agreed',
  itemHead: 'Item',
  notesHead: 'Notes',
  name: 'Name',
  role: 'Role',
  signature: 'Signature',
  dateAgreed: 'Date agreed',
  signedInSharePoint: 'Signed in SharePoint',
  facts: 'Facts of the session',
  notesAndActions: 'Notes and agreed actions',
  footer: (by: string, at: When): string => `Confidential. Printed by ${by} on ${at}.`,
  footerSeal: (seal: string, checked: 'ok' | 'broken' | 'unknown'): string => {
    if (checked === 'ok') return `Seal ${seal}, checked when printed.`;
    return checked === 'broken' ? `Seal ${seal} does not match.` : `Seal ${seal}, could not be checked when printed.`;
  },
  footerOpen: 'Not sealed yet.',
  footerBroken: 'Not as it was signed: its words or a signature do not match the seal.',
};

/** The page of the check. Every sentence says what was compared with what, and no more than that. */
export const checkStrings = {
  removal: {
    title: 'When its time is over',
    lead: 'Before an administrator removes this record, note its fingerprint. The records after it name it, and their check then says that it was removed instead of that it is missing. No word is kept.',
    note: 'Note its fingerprint',
    noting: 'Noting it',
    notNoted: 'Not noted yet.',
    kept: 'Nothing was changed.',
    noted: (year: string, folder: string, items: readonly number[]): string =>
      `Noted. An administrator can now remove the items ${items.join(', ')} in the folder ${folder} of “Seals ${year}”, and what belongs to the session in Working; the note stays.`,
  },
  title: 'Is it still as we signed it?',
  titleDiffers: (mine: boolean): string => `This record is not as ${mine ? 'you signed it' : 'it was signed'}`,
  lead: (day: When, supervisees: readonly string[], supervisor: string, time: When, again: When): string =>
    `Record of ${day}, ${joined(supervisees)} with ${supervisor}. Checked now, ${time}${again ? `, and a second time at ${again}` : ', on this device'}.`,
  keep: 'Keep this check',
  again: 'Check again',
  fileName: (day: When): string => `Seal check, record of ${day}.txt`,
  heads: {
    agrees: 'Yes, in everything we could compare',
    older: 'Yes, as far as its older seal reaches',
    unvouched: 'The same as its seal',
    incomplete: 'It is not complete',
    differs: 'Everything that was compared',
  },
  marks: {
    same: 'The same',
    differs: 'Differs',
    notCovered: 'Not covered',
    none: 'None',
    notKnown: 'Not known',
    agrees: 'Agrees with your receipt',
    unvouched: 'Not vouched for by you',
    older: 'First kind of seal',
    incomplete: 'Not complete',
    beside: 'Beside the seal',
    made: 'Made now',
    could: 'Could have',
    couldNot: 'Could not',
    onlyThey: (name: string): string => `Only ${firstNameOf(name)} can read it`,
  },
  words: 'The words',
  wordsSame: (items: number, actions: number): string =>
    `Worked out afresh from all ${items} items and ${counted(actions, 'action', 'actions')}, and equal to the seal.`,
  wordsDiffer: 'Worked out afresh. They are not the words that were put here.',
  wordsNone: 'There is no complete text to compare.',
  signatures: 'Who signed',
  signed: (signed: readonly { readonly name: string; readonly at: string }[]): string =>
    signed.map(({ name, at }) => `${name}, ${at}.`).join(' '),
  stamps: 'SharePoint’s own stamps; no item was changed since.',
  signaturesDiffer: 'An item is not as SharePoint took it in.',
  waitsFor: (names: readonly string[]): string => `Still to sign: ${joined(names)}.`,
  without: (names: readonly string[]): string => `Closed without ${joined(names)}.`,
  notNamed: (names: readonly string[]): string =>
    `${joined(names)} belonged on that day and ${plural(names.length, 'is', 'are')} not named.`,
  notBelonging: (names: readonly string[]): string =>
    `${joined(names)} ${plural(names.length, 'is', 'are')} named and did not belong on that day.`,
  whoHadTo: 'Who had to sign',
  whoHadToOlder: 'The names come from the register, not from the sealed text.',
  place: 'Its place among your records',
  places: {
    notCovered:
      'This seal does not name the record before it. A record that was put before or after it would not show.',
    first: 'The first text that was completed, and the first record here, as it says itself.',
    after: (day: When): string =>
      `The first text that was completed, and after the record of ${day}, as it says itself.`,
    afterRemoved: (day: When, by: string, noted: When): string =>
      `After the record of ${day}, as it says itself. That record was removed when its time was over; ${by} noted its fingerprint on ${noted}, and it is the one named here.`,
    notShown: (year: string): string => `It names a record of ${year}, which SharePoint does not show you now.`,
    beforeMissing: 'The record before it, which it names, is not there as it names it.',
    beforeUnnamed: 'A record that was complete before it was written is not the one it names.',
    namedOtherwise: 'The record after it names another text in its place.',
  },
  own: (day: When): string => (day === '' ? 'Your receipt' : `Your receipt of ${day}`),
  ownWords: {
    same: 'Kept where record keepers cannot write. It holds the fingerprints of the words and signatures as you saw them.',
    made: 'There was none. It was made now, at your first look; it vouches for nothing before that.',
    none: 'There is none: nothing of yours vouches for this record. Set-up may still have to make the list for it.',
    notTheirs: 'Receipts belong to its participants. A record keeper has none, and cannot read theirs.',
    text: 'It holds another fingerprint of the words.',
    signatures: 'It holds other signatures than those that stand here.',
    touched: 'The receipt itself was changed after it was made. Only an administrator could.',
  },
  olderReceipt: 'A receipt from the day of signing',
  olderReceiptWords: (day: When): string =>
    day === ''
      ? 'There were none then.'
      : `There were none then. Yours was made on ${day}, when you first saw it here; since then it is the same.`,
  others: (name: string): string => `${possessive(firstNameOf(name))} receipt`,
  othersWords: (name: string, day: When): string =>
    day === ''
      ? `Not compared yet. ${firstNameOf(name)}’s own Hub compares it when ${firstNameOf(name)} opens this record.`
      : `${firstNameOf(name)}’s own Hub says that it compared it on ${day}.`,
  additions: (count: number): string =>
    count === 0 ? 'Later additions' : `${capital(numberWord(count))} later ${plural(count, 'addition', 'additions')}`,
  additionsWords: (days: readonly string[]): string =>
    days.length === 0
      ? 'Nothing was added.'
      : `${joined(days)}. They stand beside the record and change nothing in it.`,
  additionsChanged: (count: number): string =>
    `${counted(count, 'addition was', 'additions were')} changed after it was written.`,
  remarks: (count: number): string =>
    `${counted(count, 'item lies', 'items lie')} beside it that ${plural(count, 'does', 'do')} not belong to this record, and ${plural(count, 'changes', 'change')} nothing in it.`,
  tells: 'What this tells you',
  tellsText: 'That the words and signatures are those you had in front of you when you signed, or first saw it sealed.',
  tellsUnvouched: 'That the words and signatures give this seal, and that no item was changed since it was put here.',
  tellsMore: 'Participants and record keepers cannot change them without this check showing it to you.',
  cannot: 'What it cannot tell',
  cannotRead: 'Who has read it in SharePoint itself',
  cannotWords: 'Anything about words that were never signed',
  cannotAdmin: (names: readonly string[]): string =>
    `${names.length > 0 ? `An administrator, ${names.join(' or ')},` : 'An administrator of the site'} could open every list, and alter record and receipts together. Keep this check as a file if you want one outside the site.`,
  seal: 'Seal',
  sealKind: (older: boolean): string => (older ? 'First kind of seal, of release 0.1.0.' : 'Second kind of seal.'),
  olderNote: 'Nothing has to be signed again. What an older seal did not cover cannot be added to it afterwards.',
  differs: 'What differs',
  differsText: (changed: number, of: number): string =>
    `${capital(numberWord(changed))} ${plural(changed, 'item', 'items')} of ${of}. The other items are the same.`,
  asSigned: (number: number, title: string): string => `${number}. ${title}, as you signed it`,
  asNow: 'As it is now',
  firstVersion: (day: When): string => `First version, ${day}. SharePoint still keeps it, and it fits your receipt.`,
  nothingNow: 'Nothing stands here now.',
  thenGone: 'The words of then are no longer here. Your printed copy has them.',
  thenHidden: 'SharePoint does not let you read earlier versions here. Your printed copy has the words of then.',
  thenNotFitting:
    'What SharePoint keeps as the first version does not fit your receipt, so it is not shown. Your printed copy has the words of then.',
  /** "The words: item 41, of Hannah Okafor, was written again on 12 November 2026, 17:40." */
  item: (what: 'text' | 'other', id: number, author: string, when: When): string =>
    `${what === 'text' ? 'The words' : 'A signature'}: item ${id}, by ${author}, was written again on ${when}. The stamp is a hint: an administrator can set it.`,
  stampedBack: (id: number, author: string): string =>
    `Item ${id}, by ${author}, was stamped back by somebody with full rights: it came after items that say they are later.`,
  who: 'Who could have done it',
  whoLead: 'From the rights in SharePoint today. This is no proof that any of them did.',
  keepers: 'Record keepers',
  keepersText: (names: readonly string[]): string =>
    `${joined(names)}${names.length > 0 ? '. ' : ''}They manage the rights of this folder, and so could give themselves more.`,
  administrators: 'Administrators of the site',
  administratorsText: (names: readonly string[]): string =>
    `${joined(names)}${names.length > 0 ? '. ' : ''}An administrator can also set the name on a change.`,
  you: 'You',
  youText: {
    couldNot: (time: When): string =>
      `Your rights in this folder are reading and adding, never changing. Read from SharePoint at ${time}.`,
    could: (time: When): string =>
      `Your rights in this folder include changing what stands there. Read from SharePoint at ${time}.`,
    notKnown: 'SharePoint did not say what your rights here are.',
  },
  othersRights: (names: readonly string[]): string => joined(names),
  othersRightsText: 'The Hub gives them reading and adding. Only a record keeper can read whether they have more.',
  tell: 'Write to somebody about it',
  tellNote:
    'A draft opens; you choose who gets it and send it. A remark stands beside the record and changes nothing in it.',
  tellSubject: 'A record that is not as it was signed',
  tellBody: (day: When, link: string): string =>
    `The record of ${day} is not as it was signed. The check shows what differs: ${link}`,
  toRecord: 'Open the record',
  goesOn: 'What goes on',
  goesOnText: 'The record stays open to its people, with this marked on it, and counts as held.',
  fingerprint: (hash: string): string => `Fingerprint of the words (SHA-256): ${hash}`,
};
