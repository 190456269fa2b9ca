/** jsdom has no media queries: says that the page is as narrow as a phone. */
export function onPhone(): () => void {
  const media = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, 'matchMedia', { value: () => media, configurable: true });
  return () => Reflect.deleteProperty(window, 'matchMedia');
}
