'use strict';
// Stands in for @msinternal/* and @ms/*, which the published sp-* packages import but npm does not carry.
function make(label) {
  class Inert {}
  return new Proxy(Inert, {
    get(target, key) {
      if (key === '__esModule') return true;
      if (typeof key === 'symbol' || key === 'then') return undefined;
      if (key === 'prototype') return target.prototype;
      target[`$${key}`] ??= make(`${label}.${key}`);
      return target[`$${key}`];
    },
    apply: () => undefined,
  });
}

module.exports = make('internal');
