import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { candidateForms } from '#tests/support/arbitrary-candidates.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const SEEDS = [1, 20260608, 77];

test.each(
  SEEDS.flatMap((seed) => [
    { seed, format: 'xlsx' as const },
    { seed, format: 'csv' as const },
  ]),
)(
  '[C3] export → import → content hash unchanged ($format, seed $seed)',
  async ({ seed, format }) => {
    const office = newImportOffice({ today: '2026-06-08' });
    try {
      const { path } = await office.list('usulan.xlsx', { rows: 120, seed, eligible: 40 });
      const first = await office.tryOut(path);
      expect(first.fresh).toBe(120);
      valueOf(await office.save(first.job));
      const before = contentHash(office.raw);
      const file = join(office.folder, `calon.${format}`);
      const list = { what: 'candidates' as const, intake: office.intake.uid, filter: {}, text: '' };
      const purpose = 'Rapat penetapan';
      const written = await exportsTasks.writeList(office.context(), {
        list,
        file,
        format,
        fullIds: true,
        purpose,
      });
      expect(valueOf(written)).toMatchObject({ rows: 120 });
      const again = await office.tryOut(file);
      expect(again).toMatchObject({ total: 120, same: 120, fresh: 0, changed: 0, faulty: 0 });
      valueOf(await office.save(again.job));
      expect(contentHash(office.raw)).toBe(before);
    } finally {
      office.close();
    }
  },
);

/** Writes all candidates of the office, reads them again and saves what is new: nothing must be. */
async function thereAndBack(office: ImportOffice, format: 'xlsx' | 'csv') {
  const file = join(office.folder, `calon.${format}`);
  const list = { what: 'candidates' as const, intake: office.intake.uid, filter: {}, text: '' };
  const purpose = 'Rapat penetapan';
  const request = { list, file, format, fullIds: true, purpose };
  const { rows } = valueOf(await exportsTasks.writeList(office.context(), request));
  const { total, fresh, changed, faulty, job } = await office.tryOut(file);
  valueOf(await office.save(job));
  return { rows, total, fresh, changed, faulty };
}

test('[C3] export → import → content hash unchanged, whatever people and texts an office holds', async () => {
  let people = 0;
  const cases = fc.record({
    forms: candidateForms(8),
    format: fc.constantFrom('xlsx' as const, 'csv' as const),
    desils: fc.array(fc.constantFrom(null, 1, 2, 5, 10), { minLength: 8, maxLength: 8 }),
    closed: fc.nat(8),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ forms, format, desils, closed }) => {
      const office = newImportOffice({ today: '2026-06-08' });
      try {
        const added = forms.flatMap((form) => {
          const reply = office.call('candidates.add', {
            intake: office.intake.uid,
            form,
            samePerson: 'different',
          });
          return reply.ok ? [(reply.value as { uid: string }).uid] : [];
        });
        added.forEach((uid, at) => {
          const fact = { period: '2026-1', asOf: '2026-05-04', source: 'siks_ng', seenBy: 'Agus' };
          const desil = desils[at] ?? null;
          if (at % 2 === 0)
            office.call('candidates.recordDesil', { uid, fact: { ...fact, desil } });
          const ended = { uid, reason: 'moved_away', closedOn: '2026-06-01', note: '' };
          if (at === closed) office.must('candidates.close', ended);
        });
        const before = contentHash(office.raw);
        const back = await thereAndBack(office, format);
        expect(back).toMatchObject({
          rows: added.length,
          total: added.length,
          fresh: 0,
          changed: 0,
          faulty: 0,
        });
        expect(contentHash(office.raw)).toBe(before);
        people += added.length;
      } finally {
        office.close();
      }
    }),
    // A case is an office, an export and an import, some 60 ms: 20 while working, 100 in full.
    { numRuns: propertyRuns(500) / 5 },
  );
  expect(people).toBeGreaterThan(50);
});

test('[C3] children of whom a list says little are found again by the code in the exported file', async () => {
  const office = newImportOffice({ today: '2026-06-08' });
  try {
    const path = join(office.folder, 'usulan.csv');
    writeFileSync(path, 'Nama;L/P;Jenjang\r\nNur Aini;P;SMP\r\nNur Aini;P;SMP\r\nBudi;L;SD\r\n');
    valueOf(await office.save((await office.tryOut(path)).job));
    const before = contentHash(office.raw);
    const back = await thereAndBack(office, 'xlsx');
    expect(back).toEqual({ rows: 3, total: 3, fresh: 0, changed: 0, faulty: 0 });
    expect(contentHash(office.raw)).toBe(before);
    // A column of the same name in the list of another office is about something else.
    const other = join(office.folder, 'lain.csv');
    writeFileSync(other, 'Kode;Nama;L/P;Jenjang\r\n64.02;Siti;P;SMP\r\n64.02;Rina;P;SMP\r\n');
    expect(await office.tryOut(other)).toMatchObject({ fresh: 2, faulty: 0 });
  } finally {
    office.close();
  }
});
