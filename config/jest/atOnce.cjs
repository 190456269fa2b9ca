'use strict';
// PnPjs begins every request with setTimeout(0), which Node makes a millisecond, and tests send tens of thousands one
// after the other. Here a wait of nothing is none: the next turn of the event loop.
const { setTimeout: wait, clearTimeout: forget } = globalThis;

globalThis.setTimeout = Object.assign(
  (work, delay, ...given) => (delay > 0 ? wait(work, delay, ...given) : setImmediate(work, ...given)),
  wait,
);
globalThis.clearTimeout = (timer) => {
  forget(timer);
  clearImmediate(timer);
};
