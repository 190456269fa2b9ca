/**
 * Number of the latest upgrade of what a site must contain. Lists, columns, levels and permissions are compared with
 * the list data on
 * every run and need no number; raise it when content or rows of an existing site have to change, and add the change to
 * planContent.
 * 1: the starting content. 2: sessions record what is under way with them, in the lists of earlier years too.
 */
export const setUpVersion = 2;
