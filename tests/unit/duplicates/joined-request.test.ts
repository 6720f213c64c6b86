import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  joinedRequest,
  type OpenRequest,
  type RequestFacts,
  requestThatEnds,
  waitingSince,
} from '#shared/domain/duplicates/joined-request.ts';
import type { ServiceMode } from '#shared/vocabulary.ts';

const request = (changes: Partial<OpenRequest> = {}): OpenRequest => ({
  mode: 'residential',
  state: 'waiting',
  parked: false,
  ...changes,
});

describe('which of two open requests of one person ends', () => {
  test.each<[string, OpenRequest | null, OpenRequest | null, ServiceMode | null, string | null]>([
    ['none where the other has none', request(), null, null, null],
    ['none where only the other has one', null, request(), null, null],
    ['that of the entry that goes', request(), request(), null, 'other'],
    ['the one less far', request({ state: 'documents' }), request(), null, 'kept'],
    ['the one that is put aside', request({ parked: true }), request(), null, 'kept'],
    ['the one put aside, of the other', request(), request({ parked: true }), null, 'other'],
    ['the called one never', request({ parked: true }), request({ state: 'called' }), null, 'kept'],
    ['a request of who lives here', null, request(), 'residential', 'other'],
    ['not one for something else', null, request(), 'home', null],
    [
      'beside a wish to come back',
      request({ parked: true }),
      request({ state: 'conference' }),
      'residential',
      'other',
    ],
  ])('%s', (_, kept, other, stay, ends) => {
    expect(requestThatEnds(kept, other, stay)).toBe(ends);
  });
});

const day = fc.constantFrom('2026-01-05', '2026-02-01', '2026-05-04');
const facts: fc.Arbitrary<RequestFacts> = fc
  .record({
    letter: fc.option(
      fc.record({ letter_no: fc.constantFrom('460/1', '460/2'), letter_date: day }),
    ),
    received_on: day,
    referrer: fc.constantFrom('', 'Dinsos Kukar'),
    note: fc.constantFrom('', 'Titipan'),
    contact_name: fc.constantFrom('', 'Masitah'),
    contact_phone: fc.constantFrom('', '0812'),
    emergency: fc.constantFrom('none', 'open', 'approved'),
    vulnerability: fc.nat({ max: 3 }),
    returning_stay_id: fc.constantFrom(null, 7),
  })
  .map(({ letter, emergency, ...rest }) => ({
    ...rest,
    letter_no: letter?.letter_no ?? null,
    letter_date: letter?.letter_date ?? null,
    emergency: Number(emergency !== 'none'),
    emergency_note: emergency === 'none' ? null : 'Di terminal',
    emergency_approved_by: emergency === 'approved' ? 'Kepala' : null,
    emergency_approved_on: emergency === 'approved' ? '2026-05-05' : null,
  }));

test('nobody waits shorter, is less urgent or less vulnerable for having been entered twice', () => {
  fc.assert(
    fc.property(facts, facts, (goes, ends) => {
      const joined = joinedRequest(goes, ends);
      expect(waitingSince(joined)).toBe([waitingSince(goes), waitingSince(ends)].toSorted()[0]);
      expect(joined.emergency).toBe(Math.max(goes.emergency, ends.emergency));
      expect(joined.emergency_approved_on ?? '').toBe(
        [goes, ends].map((one) => one.emergency_approved_on ?? '').toSorted()[1],
      );
      expect(joined.vulnerability).toBe(Math.max(goes.vulnerability, ends.vulnerability));
      // What the one that goes on says itself stays; the checks of the table hold.
      for (const field of ['referrer', 'note'] as const)
        expect(joined[field]).toBe(goes[field] === '' ? ends[field] : goes[field]);
      expect(joined.letter_no === null).toBe(joined.letter_date === null);
      expect(joined.emergency === 0 || joined.emergency_note !== null).toBe(true);
      expect(joinedRequest(joined, ends)).toEqual(joined);
    }),
  );
});
