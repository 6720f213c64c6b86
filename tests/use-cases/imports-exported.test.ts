import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { newImportOffice, valueOf } from '#tests/support/import-office.ts';

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
      const { path } = await office.list('usulan.xlsx', { rows: 200, seed, eligible: 50 });
      const first = await office.tryOut(path);
      expect(first.fresh).toBe(200);
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
      expect(valueOf(written)).toMatchObject({ rows: 200 });
      const again = await office.tryOut(file);
      expect(again).toMatchObject({ total: 200, same: 200, fresh: 0, changed: 0, faulty: 0 });
      valueOf(await office.save(again.job));
      expect(contentHash(office.raw)).toBe(before);
    } finally {
      office.close();
    }
  },
);
