/** The way into a meeting. */
export const joinStrings = {
  join: 'Join',
  joinWith: (name: string): string => `Join the meeting with ${name}`,
  notJoined: (address: string): string =>
    `The address kept for joining is not one of Teams, so it is not opened from here: ${address}`,
};
