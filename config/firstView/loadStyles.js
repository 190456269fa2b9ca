/**
 * What SPFx's style sheets ask of `@microsoft/load-themed-styles`: ours names Fluent's own variables and none of the
 * page's theme slots, so nothing has to be written anew when the theme changes. The nonce is where SPFx looks for it.
 */
export function loadStyles(rules) {
  const sheet = document.createElement('style');
  const nonce = window.CSPSettings?.nonce;
  if (nonce) sheet.setAttribute('nonce', nonce);
  sheet.append(rules);
  document.head.append(sheet);
}
