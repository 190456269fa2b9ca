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
    `${group ? "You, the person you ask, the others of your group and the record keepers can see this, because it is kept in your group's folder." : 'Only you, the person you ask and the record keepers can see this.'} The trust sees only ${what === 'debrief' ? 'a number' : 'that it took place'}.`,
  ask: 'Ask now',
  asking: 'Asking',
  notNow: 'Not now',
  asked: (name: string): string =>
    `Asked. ${name} sees it on opening the Hub, or within minutes where it is open. You need do nothing else.`,
  close: 'Close',
  nobody:
    'You have no supervisor in the Hub yet. Please speak with your designated safeguarding lead; they can be with you today.',
};
