/**
 * What Fluent asks of `react/jsx-runtime`. React is the page's own, but that entry of it is not, and would be shipped
 * whole, with a copy of Object.assign for browsers that have none.
 */
import { createElement, Fragment } from 'react';

const jsx = (type, props, key) => createElement(type, key === undefined ? props : { ...props, key });

export { Fragment, jsx, jsx as jsxs };
