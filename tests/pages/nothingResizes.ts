/** jsdom lays nothing out; Fluent's MessageBar asks for this to wrap its words. */
class NothingResizes implements ResizeObserver {
  observe(): void {
    /* nothing is laid out */
  }
  unobserve(): void {
    /* nothing is laid out */
  }
  disconnect(): void {
    /* nothing is laid out */
  }
}
if (!('ResizeObserver' in globalThis))
  Object.defineProperty(globalThis, 'ResizeObserver', { value: NothingResizes, writable: true });

export {};
