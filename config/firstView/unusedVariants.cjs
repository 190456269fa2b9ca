'use strict';
const colours = ['brand', 'danger', 'important', 'informative', 'severe', 'subtle', 'success', 'warning'];
const of = (appearance, ...used) =>
  colours.filter((colour) => !used.includes(colour)).map((colour) => `${appearance}-${colour}`);

/**
 * Variants of Fluent's components that no page asks for, by the file of their styles; their rules are not shipped.
 * A house test (tests/house/firstView.test.ts) refuses a page that asks for one of them.
 */
module.exports = {
  'useButtonStyles.styles.js': ['square', 'transparent'],
  'useBadgeStyles.styles.js': [
    ...['tiny', 'extra-small', 'small', 'large', 'extra-large', 'fontSmallToTiny', 'roundedSmallToTiny'],
    ...['square', 'circular', 'borderGhost', 'ghost', 'afterText', 'beforeTextXL', 'afterTextXL'],
    ...of('filled', 'danger'),
    ...of('ghost'),
    ...of('outline', 'informative'),
    ...of('tint', 'brand', 'danger', 'informative', 'success', 'warning'),
  ],
  'useCheckboxStyles.styles.js': ['mixed', 'large', 'circular', 'before'],
  'useLinkStyles.styles.js': ['subtle', 'inverted', 'brand'],
  'useTextStyles.styles.js': [
    ...['nowrap', 'truncate', 'block', 'italic', 'underline', 'strikethrough', 'strikethroughUnderline'],
    ...['base100', 'base200', 'base400', 'base500', 'base600', 'hero700', 'hero800', 'hero900', 'hero1000'],
    ...['monospace', 'numeric', 'weightMedium', 'weightSemibold', 'weightBold', 'alignCenter', 'alignEnd'],
    'alignJustify',
  ],
};
