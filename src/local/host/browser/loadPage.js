// Starts the real SPFx loader on what the server preloaded, as SharePoint's own page does.
(function () {
  'use strict';
  const failed = (error) => {
    document.body.dataset.failed = 'true';
    const place = document.getElementById('page-trouble');
    place.hidden = false;
    place.textContent = `The SPFx runtime could not start this page: ${error && error.message ? error.message : error}`;
    console.error(error && error.stack ? error.stack : error);
  };
  const data = JSON.parse(document.getElementById('preloaded-data').textContent);
  // The loader does this itself where it brings RequireJS; here the page did (see answers.ts).
  window.requirejs.config({ baseUrl: 'https://relative-path.invalid' });
  window.spModuleLoader._isTelemetryDisabled = true; // nothing may be uploaded from here
  window.moduleLoaderPromise = window.spModuleLoader.start(data, failed);
  window.moduleLoaderPromise.then((application) => {
    window.localApplication = application;
  }, failed);
})();
