/**
 * Widths at which pages change, as media queries for makeStyles. 640 is also 400 % zoom of a 2560 screen; 320 must
 * still work.
 */
export const phone = '@media (max-width: 639.9px)';
export const oneColumn = '@media (max-width: 959.9px)';
/** Windows high contrast: fills vanish, so what only a fill says needs a border or `Highlight`. */
export const forcedColors = '@media (forced-colors: active)';
