/** Asked before words that are not saved are left behind. */
export const leavingStrings = {
  title: 'Some words are not saved yet.',
  changes: 'Some changes are not saved yet.',
  text: 'If you go now, they are lost.',
  kept: 'They are kept on this device, encrypted, for a day: come back here, and they are put back.',
  stay: 'Stay here',
  go: 'Go without saving',
};
