/** In place of a person's key, where further support goes to the line manager of whoever it is for. */
export const lineManager = 'lineManager';
