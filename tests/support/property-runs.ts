/** How many cases a property test tries: 100 while working, all of them with TAMPUNG_PROPERTY=full. */
export const propertyRuns = (full: number): number =>
  process.env['TAMPUNG_PROPERTY'] === 'full' ? full : 100;
