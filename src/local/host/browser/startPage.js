// Runs before the SPFx loader: the tenant's clock, the Graph address and the components npm does not publish.
(function () {
  'use strict';
  const page = JSON.parse(document.getElementById('page-data').textContent);
  window.localPage = page;

  // Read by load-themed-styles (every SPFx style sheet) and by the Hub's own frame; only this script sees it.
  window.CSPSettings = { nonce: document.currentScript.nonce };

  // Without this the loader leaves a page that failed to start, and the reason with it.
  const address = new URL(location.href);
  if (!address.searchParams.has('noredir')) {
    address.searchParams.set('noredir', 'true');
    history.replaceState(history.state, '', address);
  }

  // "Today" is the tenant's today: the page's clock runs from the moment the server wrote down, and follows when the
  // tenant's clock is set while the page is open.
  const RealDate = Date;
  let ahead = RealDate.parse(page.now) - RealDate.now();
  window.Date = class Date extends RealDate {
    constructor(...when) {
      if (when.length === 0) super(RealDate.now() + ahead);
      else super(...when);
    }
    static now() {
      return RealDate.now() + ahead;
    }
  };
  const saysTenantTime = /\/(_api|graph)\//;
  const follow = (response) => {
    if (!saysTenantTime.test(new URL(response.url, location.href).pathname)) return response;
    const there = RealDate.parse(response.headers.get('date') || '') - RealDate.now();
    if (Math.abs(there - ahead) > 60000) ahead = there;
    return response;
  };

  // Product code and the Graph library keep Microsoft's address (the library sends tokens nowhere else);
  // only the bytes come to this machine.
  const realFetch = window.fetch.bind(window);
  const here = {
    'https://graph.microsoft.com/': `${location.origin}/graph/`,
    'https://res.cdn.office.net/teams-js/validDomains/json/': `${location.origin}/_host/`,
  };
  const redirect = (address) => {
    for (const [from, to] of Object.entries(here)) if (address.startsWith(from)) return to + address.slice(from.length);
    return address;
  };
  window.fetch = function (input, init) {
    if (typeof input === 'string') return realFetch(redirect(input), init).then(follow);
    if (input instanceof URL) return realFetch(redirect(input.href), init).then(follow);
    const to = redirect(input.url);
    return realFetch(to === input.url ? input : new Request(to, input), init).then(follow);
  };

  // The runtime refers to two dozen Microsoft-internal components that npm does not carry. None is needed to show a
  // web part; each use is counted so that one that starts to matter is seen.
  window.localInertUse = {};
  window.localInert = function (name) {
    const make = (label) =>
      new Proxy(
        function () {
          window.localInertUse[label] = (window.localInertUse[label] || 0) + 1;
          return undefined;
        },
        {
          get(target, key) {
            if (key === '__esModule') return true;
            if (key === 'then' || typeof key === 'symbol') return undefined;
            if (key === 'prototype') return target.prototype;
            const at = `$${key}`;
            if (!target[at]) target[at] = make(`${label}.${key}`);
            return target[at];
          },
        },
      );
    return make(name);
  };
})();
