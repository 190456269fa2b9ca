import type { AddressForm } from '../../ground/ui/addresses';

/** Also for the web part, which leads there. */
export const policiesAddress: AddressForm<'policies'> = {
  write: ({ path = [] }) => ({ parts: path }),
  read: (path) => ({ path }),
};
