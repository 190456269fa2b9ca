// Answers the real teams-js over postMessage, as the Teams client does. Wire form: teams-js 2.36
// private/messageObjects.
(function () {
  'use strict';
  const data = JSON.parse(document.getElementById('teams-data').textContent);
  const frame = document.querySelector('iframe');
  const chooser = document.getElementById('theme');
  const notice = document.getElementById('notice');
  const wireTheme = { light: 'default', dark: 'dark', contrast: 'contrast' };
  const say = (words) => {
    notice.textContent = words;
  };
  window.teamsMessages = [];

  const context = () => ({
    appSessionId: 'app-session',
    appLaunchId: 'launch',
    sessionId: 'session',
    locale: 'en-gb',
    theme: wireTheme[chooser.value],
    entityId: 'hub',
    subEntityId: data.sessionCode,
    isFullScreen: false,
    hostClientType: 'web',
    hostName: 'Teams',
    frameContext: 'content',
    ringId: 'general',
    userObjectId: data.objectId,
    userPrincipalName: data.userPrincipalName,
    loginHint: data.userPrincipalName,
    tid: data.tenantId,
    userTeamRole: 0,
    teamSiteUrl: data.siteUrl,
    teamSiteDomain: location.hostname,
    teamSitePath: new URL(data.siteUrl).pathname,
  });
  const supports = {
    pages: { appButton: {}, tabs: {}, config: {}, backStack: {}, fullTrust: {} },
    dialog: { card: {}, url: {}, update: {} },
    logs: {},
    teamsCore: {},
  };

  function openLink(address) {
    const url = new URL(address, location.href);
    if (url.origin === location.origin) {
      window.open(url.href, '_self');
      return;
    }
    say(`Teams would now open ${url.hostname}. Nothing outside this machine is called.`);
  }

  const answers = {
    initialize: () => [
      'content',
      'web',
      JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports }),
      '2.36.0',
    ],
    getContext: () => [context()],
    shareDeepLink: ([subPageId, label]) => {
      const address = `${data.origin}/teams?session=${encodeURIComponent(subPageId)}`;
      const shown = Object.assign(document.createElement('a'), { href: address, textContent: address });
      notice.replaceChildren(`Link to ${label || 'this session'}: `, shown);
      return [true];
    },
    'app.openLink': ([address]) => {
      openLink(address);
      return [true];
    },
    executeDeepLink: ([address]) => {
      openLink(address);
      return [true];
    },
  };

  window.addEventListener('message', (event) => {
    const message = event.data;
    if (
      event.source !== frame.contentWindow ||
      event.origin !== location.origin ||
      !message ||
      typeof message.func !== 'string'
    )
      return;
    window.teamsMessages.push(message.func);
    if (message.id === undefined) return;
    const answer = answers[message.func];
    event.source.postMessage(
      {
        id: message.id,
        uuid: message.uuid,
        uuidAsString: message.uuidAsString,
        args: answer ? answer(message.args ?? []) : [true],
      },
      event.origin,
    );
  });

  chooser.addEventListener('change', () => {
    document.documentElement.dataset.theme = chooser.value;
    const here = new URL(location.href);
    here.searchParams.set('theme', chooser.value);
    history.replaceState(undefined, '', here);
    for (const to of document.querySelectorAll('input[name=to]')) to.value = here.pathname + here.search;
    frame.contentWindow.postMessage({ func: 'themeChange', args: [wireTheme[chooser.value]] }, location.origin);
  });
})();
