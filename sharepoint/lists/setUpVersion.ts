/**
 * Number of the latest upgrade of what a site must contain. Raise it with every column or list that is added (see
 * `since`), and when content or rows of an existing site have to change; add such a change to planContent. Levels,
 * groups and permissions are compared with the list data on every run and need no number.
 * 1: the starting content. 2: sessions record what is under way with them, in the lists of earlier years too; release
 * 0.1.0 began here. 3: the keepers' lists of belonging; receipts of what was signed; editors, their level, and rights of
 * their own for reference lists. 4: the counters of trust leads; the clauses of the supervision agreement. 5: why staff
 * should have supervision; numbers and days of schools; the looks of record keepers, and their level there; what is
 * asked of whoever is on duty, their group and its level; further support as rows of the catalogue. 6: what
 * trust leads publish, and what they are still working on. 7: the library of policies and who has read them; the level of
 * trust leads there; lessons, in the two lists of 6, and what people offer; agencies; further support that somebody asked
 * for; what was approved to be removed, held and done.
 */
export const setUpVersion = 7;
