'use strict';
// A view that is loaded when it is opened takes longer than Testing Library's one second on a busy machine.
const { configure } = require('@testing-library/react');

configure({ asyncUtilTimeout: 10_000 });
