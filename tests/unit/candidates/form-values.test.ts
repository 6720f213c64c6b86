import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf, withValue } from '#shared/domain/candidates/form-values.ts';
import { RECORD_FIELDS, recordField } from '#shared/domain/candidates/record-fields.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const anyField = fc.constantFrom(...RECORD_FIELDS.filter(({ kind }) => kind === 'text'));
const form = candidateForm();

describe('a single value of a form', () => {
  it('is read back as it was written, and every other value stays', () => {
    fc.assert(
      fc.property(anyField, fc.string({ minLength: 1 }), (field, value) => {
        const after = withValue(form, field, value);
        expect(valueOf(after, field)).toBe(value);
        for (const other of RECORD_FIELDS)
          if (other.id !== field.id) expect(valueOf(after, other)).toBe(valueOf(form, other));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('takes the status of a NIK along', () => {
    const nik = recordField('nik');
    const status = recordField('nik_status');
    if (!nik || !status) throw new Error('fields missing');
    const without = withValue(form, nik, '');
    expect(without.person.nikStatus).toBe('unknown');
    const again = withValue(without, nik, '6402050403130004');
    expect(again.person.nikStatus).toBe('present');
    const inProcess = withValue(again, status, 'in_process');
    expect(inProcess.person).toMatchObject({ nik: '', nikStatus: 'in_process' });
  });

  it('adds a parent who is named, and ends one whose name is taken away', () => {
    const father = recordField('father_name');
    if (!father) throw new Error('field missing');
    const named = withValue(form, father, 'Ruslan');
    expect(named.guardians.map(({ name }) => name)).toEqual(['Masitah', 'Ruslan']);
    const taken = withValue(named, father, '');
    expect(taken.guardians.map(({ name }) => name)).toEqual(['Masitah']);
    expect(withValue(form, father, '')).toBe(form);
  });
});
