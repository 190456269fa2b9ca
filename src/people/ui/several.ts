/** Whether a role may have several supervisors, as it is chosen and said. */
export const severals = ['notSaid', 'one', 'many'] as const;
export type Several = (typeof severals)[number];

/** As it is kept in the role; nothing is kept where it is not said. */
export const severalKept = { notSaid: undefined, one: false, many: true } as const satisfies Record<
  Several,
  boolean | undefined
>;

export const severalOf = (kept: boolean | undefined): Several =>
  severals.find((one) => severalKept[one] === kept) ?? 'notSaid';
