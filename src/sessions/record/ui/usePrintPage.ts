import { makeStaticStyles } from '@fluentui/react-components';

/** Marks the element that is printed; everything else on the page is not. */
export const printRootAttribute = 'data-supervision-print';

/** Only the record goes to paper, whatever page it is opened in. Page numbers come from the browser. */
export const usePrintPage = makeStaticStyles([
  `@media screen { [${printRootAttribute}] { display: none; } }`,
  `@media print { body:has(> [${printRootAttribute}]) > *:not([${printRootAttribute}]) { display: none !important; } }`,
  '@page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }',
]);
