/** Marks a SQLite file as Tampung's own (`PRAGMA application_id`); 'TPNG' in ASCII. */
export const APPLICATION_ID = 0x54504e47;
