/** The printers of the office, and where what they print comes out. */
export const OFFICE = 'Kantor';
export const EMPTY = 'Kosong';
export const OUT = '/tmp/tampung-printers';
