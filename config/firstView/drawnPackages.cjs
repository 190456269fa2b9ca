'use strict';

/**
 * Packages of Fluent whose components the Hub draws. The build's check (config/tasks/firstView.mjs) says when one is
 * missing here.
 */
module.exports = [
  ...['badge', 'button', 'checkbox', 'dialog', 'drawer', 'field', 'icons', 'input', 'label', 'link', 'message-bar'],
  ...['progress', 'provider', 'radio', 'select', 'spinner', 'switch', 'tabster', 'text', 'textarea'],
].map((name) => `node_modules/@fluentui/react-${name}/lib`);
