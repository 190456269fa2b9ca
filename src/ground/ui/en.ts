import type { When } from '../words/dates';
export const saveStrings = {
  saved: (at: When): string => `Saved at ${at}.`,
  saving: 'Saving.',
  notSaved: {
    offline: 'Not saved yet: you are offline.',
    throttled: 'Not saved yet: SharePoint asked us to wait a little.',
    refused: 'Not saved: SharePoint refused.',
    choose: 'Not saved yet: there are two versions to choose from.',
    failed: 'Not saved yet.',
  },
  notSent: 'Not sent yet.',
  kept: { device: 'Your words are kept on this device.', window: 'Please keep this window open.' },
  tryNow: 'Try now',
};

/** One person out of many, found by a part of the name. */
export const personFieldStrings = {
  shown: (shown: number, found: number): string => {
    if (found === 0) return 'No such name';
    return shown < found ? `${shown} of ${found}. Write a part of the name` : `${found} found`;
  },
};
