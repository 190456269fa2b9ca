import type { When } from '../../ground/words/dates';
import { firstNameOf } from '../../ground/rules/names';
import { joined } from '../../ground/words/words';

type What = 'debrief' | 'adHoc';

export const debriefStrings = {
  title: (what: What): string => (what === 'debrief' ? 'Ask for a debrief' : 'Ask for ad-hoc supervision'),
  who: 'Who would you like to talk to?',
  supervisor: (name: string, offer: string): string =>
    `${name}, your supervisor (${offer.charAt(0).toLowerCase()}${offer.slice(1)})`,
  onlyOne: (name: string): string => `${name}, your supervisor, will see it.`,
  message: (name: string, what: What): string =>
    `They see in the Hub: “${name} has asked for ${what === 'debrief' ? 'a debrief' : 'ad-hoc supervision'}.” Nothing else is written.`,
  private: (what: What, group: boolean): string =>
    `${group ? "You, the person you ask, the others of your group and the record keepers can see this, because it is kept in your group's folder." : 'You, the person you ask and the record keepers can see this.'} The trust sees only ${what === 'debrief' ? 'a number' : 'that it took place'}.`,
  urgency: 'How soon?',
  urgencies: { today: 'Today', thisWeek: 'This week', noHurry: 'No hurry' },
  ask: 'Ask now',
  asking: 'Asking',
  notNow: 'Not now',
  asked: (name: string): string =>
    `Asked. ${name} sees it on opening the Hub, or within minutes where it is open. You need do nothing else.`,
  askedOnDuty: 'Asked. Those who take debriefs see it on opening the Hub. You need do nothing else.',
  seeHow: 'See how it stands',
  close: 'Close',
  nobody:
    'You have no supervisor in the Hub yet. Please speak with your designated safeguarding lead; they can be with you today.',
};

/** A meeting of which the fact alone is kept. */
export const factOnlyStrings = {
  title: (offer: string, names: readonly string[]): string => `${offer} with ${joined(names.map(firstNameOf))}`,
  lead: (day: When, from: string, to: string, place: string): string => `${day}, ${from} to ${to}. ${place}.`,
  spoken: 'When you have spoken',
  onePress: 'One press, so that it counts, and so that Home asks you to look in again.',
  theyNote: (name: string): string => `${name} notes that it took place. You need do nothing.`,
  tookPlace: 'It took place',
  noted: 'Noted. The register says only that it took place.',
  anotherTime: 'Find another time',
  kept: 'That it took place, and the day. There is nothing to write, nothing to sign and no record.',
  held: 'It took place.',
  cancelled: 'It was cancelled.',
  missed: (why: string): string => `It did not happen.${why === '' ? '' : ` ${why}.`}`,
  notHeld: 'If it did not happen',
  whyNot: 'Why it did not happen',
  reasons: {
    notNeeded: 'It was not needed any more',
    anotherTime: 'Another time is better',
    personAway: 'Whoever asked could not come',
    supervisorAway: 'Whoever offered it could not come',
  },
  notHeldButton: 'It did not happen',
  notHeldNoted: 'Noted. A new time can be offered from Home while it is still asked for.',
  yourPlan: 'Your own plan',
  yourPlanLead: 'On a page of its own, for you.',
  theirPlan: (name: string): string => `${name}’s own plan`,
  theirPlanLead: 'On a page of their own. You see the questions, not the answers.',
  openPlan: 'Open your plan',
  lookingIn: 'Looking in again',
  lookInYou: 'Once it took place, Home asks you to look in again on',
  lookInThey: (name: string): string => `Once it took place, ${name} is asked to look in on you again on`,
};

/** What one will do for oneself after a debrief. */
export const ownPlanStrings = {
  title: 'Your own plan',
  lead: 'For you. Your supervisor sees the questions and not what you write.',
  section: 'What I will do',
  fields: { today: 'Today, I will', thisWeek: 'This week, I will', turnTo: 'If it stays, I will turn to' },
  save: 'Keep it',
  saved: 'Kept, for you.',
  takeAway: 'Take it away',
  takenAway: 'Taken away.',
  whose: (administrators: readonly string[]): string =>
    `It lies in a list that shows each person what they wrote themselves. ${administrators.length > 0 ? joined(administrators) : 'The administrators of the site'} could open it; supervisors, record keepers and leads cannot.`,
};

/** What somebody is entitled to, and what the policy says when a session is late. */
export const entitlementStrings = {
  titleLate: 'Your session is late',
  title: 'What you are entitled to',
  lateLead: (due: When): string => `It was due by ${due}, and nothing is booked yet. Here is what you can do.`,
  bookedLead: (day: When, time: When): string => `It is booked: ${day} at ${time}.`,
  lead: 'Nothing of yours is late. Here is what the policy says if it ever is.',
  private: 'Only you see this page. Nobody is told that you opened it, and nothing is sent until you send it yourself.',
  steps: {
    title: 'In the policy’s own order',
    lead: 'Begin where it feels right. You may go to any step at once.',
    none: 'Your trust has not entered its steps yet',
    noneWords: 'Your supervisor or head of safeguarding can tell you.',
    named: (title: string, name: string): string => `${title}, ${name}`,
    from: (day: When): string => `From ${day}`,
    notNamed: 'Your trust has still to name the person for this step.',
    ask: (name: string): string => `Ask ${name} for some time`,
    askWords: (name: string): string => `${name} sees in the Hub that you asked. It needs no reason.`,
    words: 'Words you could use. Change them as you like.',
    open: (name: string): string => `See the words and write to ${name}`,
    close: (name: string): string => `Close the words to ${name}`,
    outlook: 'Open in Outlook',
    teams: 'Open in Teams',
    sent: 'I have sent it',
    sentNoted: 'Noted, for you alone.',
    notSent: 'The Hub sends nothing. What you send is yours, and nobody is told otherwise.',
    toSupervisor: (name: string, due: When, me: string): string =>
      `Hello ${name}, my supervision was due by ${due} and we have no date yet. Could we find one? ${me}`,
    toOther: (name: string, supervisor: string, due: When, me: string): string =>
      `Hello ${name}, my supervision with ${supervisor} was due by ${due} and no date has been found yet. Could you help us find one? ${me}`,
    subject: 'A date for supervision',
  },
  about: (name: string): string => `Is it about ${name}?`,
  aboutWords: (name: string): string => `Then begin with step two. The Hub tells ${name} nothing.`,
  meanwhile: 'Meanwhile',
  meanwhileWords: 'You need not wait for a session to be heard.',
  debrief: 'Ask for a debrief',
  adHoc: 'Ask for ad-hoc supervision',
  mine: {
    title: 'My entitlement',
    had: 'Had',
    coming: 'Coming',
    nothing: 'Nothing yet.',
    nothingBooked: 'Nothing is booked.',
    offers: 'What the trust offers your role',
    offer: (title: string, cadence: string): string => (cadence === '' ? title : `${title}: ${cadence}`),
  },
  did: {
    title: 'What you did',
    lead: (administrators: readonly string[]): string =>
      `Kept for you alone, in a list that shows each person what they wrote themselves. ${administrators.length > 0 ? joined(administrators) : 'The administrators of the site'} could open it; supervisors, record keepers and leads cannot.`,
    none: 'Nothing is noted.',
    one: (to: string, day: When): string => `Wrote to ${to}, ${day}`,
    clear: 'Clear this list',
    cleared: 'Cleared.',
  },
  notYours: 'This is read by the person it is about.',
};
