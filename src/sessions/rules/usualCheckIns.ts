/** After how many days somebody is to look in again where the trust has not said otherwise. */
export const usualCheckIns: readonly number[] = [2, 14];
