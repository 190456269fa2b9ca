/** Where further support is asked for and handed on: a page of its own under Support. */
export const furtherRoute = { place: 'support', planKey: 'further' } as const;
