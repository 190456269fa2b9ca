/** Asked before words that are not saved are left behind. */
export const leaving = {
  title: 'Some words are not saved yet.',
  text: 'If you go now, they are lost.',
  stay: 'Stay here',
  go: 'Go without saving'
};
