import * as React from 'react';

/**
 * Fluent takes the page's scroll bar away while a dialog is open and keeps its room free: where bars take room that
 * leaves a blank strip. Behind our dialog the page keeps its bar and stays where it is. A page that did not scroll
 * itself, as SharePoint's, is left alone.
 */
export function usePageStays(open: boolean): void {
  const scrolled = React.useRef(false);
  const wasOpen = React.useRef(false);
  // the dialog may be open from its first drawing on: Fluent's own change comes after it
  if (!wasOpen.current)
    scrolled.current = !['hidden', 'clip'].includes(getComputedStyle(document.documentElement).overflowY);
  wasOpen.current = open;
  React.useLayoutEffect(() => {
    if (!open || !scrolled.current) return undefined;
    const { documentElement: page, body } = document;
    const wanted = [
      { style: page.style, name: 'overflow-y', value: 'auto' },
      { style: page.style, name: 'scrollbar-gutter', value: 'auto' },
      { style: body.style, name: 'overflow-y', value: 'visible' },
    ];
    const before = wanted.map(({ style, name }) => style.getPropertyValue(name));
    wanted.forEach(({ style, name, value }) => style.setProperty(name, value));
    // one by one: a page that lets no style be written as text refuses the whole attribute
    return () => wanted.forEach(({ style, name }, index) => style.setProperty(name, before[index] ?? ''));
  }, [open]);
}
