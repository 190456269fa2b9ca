// The least a web part can be: what the runtime itself costs, for the bench to compare the Hub with.
define(['@microsoft/sp-webpart-base'], function (webPartBase) {
  'use strict';
  class EmptyWebPart extends webPartBase.BaseClientSideWebPart {
    render() {
      const heading = document.createElement('h1');
      heading.textContent = 'Empty';
      this.domElement.replaceChildren(heading);
    }
  }
  return { default: EmptyWebPart, __esModule: true };
});
