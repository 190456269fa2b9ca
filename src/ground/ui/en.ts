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
