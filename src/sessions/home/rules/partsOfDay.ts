/** When the afternoon and the evening begin, in minutes after midnight. */
export const afternoonFrom = 12 * 60;
export const eveningFrom = 17 * 60;
