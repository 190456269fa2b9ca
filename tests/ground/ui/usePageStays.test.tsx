import { render } from '@testing-library/react';
import * as React from 'react';
import { usePageStays } from '../../../src/ground/ui/usePageStays';

function Behind({ open }: { readonly open: boolean }): null {
  usePageStays(open);
  return null;
}
const page = document.documentElement;

test('while a dialog is open the page keeps its scroll bar, so nothing shifts and no strip is left', () => {
  // as Fluent does while its dialog is open
  const style = document.createElement('style');
  style.textContent = '.shut { overflow-y: hidden; }';
  document.head.append(style);
  const { rerender } = render(<Behind open={false} />);
  rerender(<Behind open />);
  page.classList.add('shut');
  expect(getComputedStyle(page).overflowY).toBe('auto');
  page.classList.remove('shut');
  rerender(<Behind open={false} />);
  expect(page.style.overflowY).toBe('');
  expect(document.body.style.overflowY).toBe('');
});

test('also one that is open from the first drawing on', () => {
  const { rerender } = render(<Behind open />);
  expect(page.style.overflowY).toBe('auto');
  rerender(<Behind open={false} />);
  expect(page.style.overflowY).toBe('');
});

test('a page that does not scroll itself is left alone', () => {
  page.style.overflowY = 'hidden';
  const { rerender } = render(<Behind open={false} />);
  rerender(<Behind open />);
  expect(page.style.overflowY).toBe('hidden');
});
