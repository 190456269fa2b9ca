// The page's client-side application. It subclasses the framework's own BaseApplication and loads web parts through the
// framework's own manager and Teams-aware host, so a web part cannot tell this page from SharePoint's.
define([
  '@microsoft/sp-application-base',
  '@microsoft/sp-webpart-base',
  '@microsoft/sp-component-base',
  '@microsoft/sp-http-base',
  '@microsoft/sp-loader',
  '@microsoft/sp-core-library',
  '@microsoft/sp-property-pane',
], function (applicationBase, webPartBase, componentBase, httpBase, loader, core, propertyPane) {
  'use strict';
  const page = window.localPage;

  // Tokens: what SharePoint gets from Entra, this page gets from the tenant for the signed-in person.
  const noEvent = { add() {}, remove() {} };
  const getToken = async (resource) => {
    const answer = await fetch(`/_host/token?resource=${encodeURIComponent(resource)}`);
    if (!answer.ok) throw new Error(`No token for ${resource}: ${answer.status}`);
    return (await answer.json()).accessToken;
  };
  const provider = {
    getToken,
    _getTokenInternal: getToken,
    _ensureState: () => Promise.resolve(),
    tokenAcquisitionEvent: noEvent,
    onBeforeRedirectEvent: noEvent,
    popupEvent: noEvent,
  };
  httpBase._AadTokenProviders._initialize(provider, httpBase._AadTokenProviders.preAuthorizedConfiguration);

  const brand = { themePrimary: '#5b5fc7', themeDark: '#444791', themeLighter: '#e8ebfa' };
  const light = {
    isInverted: false,
    palette: { ...brand, white: '#ffffff', neutralPrimary: '#242424' },
    semanticColors: { bodyBackground: '#ffffff', bodyText: '#242424', link: '#4f52b2' },
  };
  const dark = {
    isInverted: true,
    palette: { ...brand, white: '#1f1f1f', neutralPrimary: '#f5f5f5' },
    semanticColors: { bodyBackground: '#1f1f1f', bodyText: '#f5f5f5', link: '#aab1fa' },
  };

  // Settings an author changes stay for this browser tab, as a page's draft would.
  const draftKey = (id) => `page-draft:${location.pathname}:${id}`;
  const draftOf = (id) => JSON.parse(sessionStorage.getItem(draftKey(id)) ?? '{}');

  class LocalPage extends applicationBase.BaseApplication {
    _getPageChromeProvider() {
      return undefined;
    }

    async onLoad() {
      const scope = this.context.serviceScope;
      this.themes = scope.consume(componentBase.ThemeProvider.serviceKey);
      this.themes._setTheme(page.theme === 'light' ? light : dark);
      this.pane = window.createPlainPropertyPane(propertyPane.PropertyPaneFieldType, (webPart) =>
        sessionStorage.setItem(draftKey(webPart.manifest.id), JSON.stringify(webPart.properties)),
      );
      scope.consume(webPartBase._PropertyPaneLoader.serviceKey)._propertyPaneController = this.pane;
      this.manager = new webPartBase._ClientSideWebPartManager(new webPartBase._TeamsAwareWebPartHost(scope));
      await Promise.all([...document.querySelectorAll('[data-web-part]')].map((place) => this.load(place)));
      document.body.dataset.ready = 'true';
    }

    async load(place) {
      const id = place.dataset.webPart;
      const manifest = loader.SPComponentLoader.tryGetManifestById(id);
      if (!manifest) throw new Error('The web parts are not built yet: run npm run build.');
      const entry = manifest.preconfiguredEntries[0];
      const instanceId = core.Guid.newGuid().toString();
      const settings = { ...entry.properties, ...draftOf(id) };
      await this.manager.loadWebPart({
        domElement: place,
        instanceId,
        manifest,
        displayMode: page.edit ? core.DisplayMode.Edit : core.DisplayMode.Read,
        pageLayoutType: page.teams ? 'Teams' : page.fullPage ? 'SingleWebPartAppPageLayout' : 'Article',
        addedFromPersistedData: false,
        webPartData: { id, instanceId, title: entry.title.default, dataVersion: '1.0', properties: settings },
      });
      const opener = document.querySelector(`[data-settings-of="${id}"]`);
      opener?.addEventListener('click', () => this.pane.open(instanceId));
    }
  }
  return { default: LocalPage, __esModule: true };
});
