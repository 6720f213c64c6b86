import type { OfficeToCreate } from '#electron/data/use-cases/office/create-office.ts';
import { newOffice, OFFICER, type TestOffice } from './office.ts';

/** What the set-up screen sends for a school, the password hash left out of the way. */
const schoolToCreate = (office: Partial<OfficeToCreate['office']> = {}): OfficeToCreate => ({
  office: {
    kind: 'school',
    practice: true,
    name: 'SR Terpadu Bukit Biru',
    code: 'LATIHAN',
    example: 'bukit-biru',
    user: {
      login: 'siti',
      fullName: 'Siti Norhayati',
      jobTitle: 'Petugas',
      password: 'latihan-2026',
    },
    backupPassphrase: 'kunci latihan 2026',
    ...office,
  },
  passwordHash: 'test',
  sessionToken: OFFICER,
  backupKey: { recipient: 'age1test', wrapped: 'test' },
});

/** Practice offices as they were made, by what was asked for: each is made once a worker. */
const made = new Map<string, Buffer>();

/** The practice office as set-up makes it: 640 candidates, 210 pupils, 270 free places. */
export async function newPracticeOffice(
  options: { path?: string } & Partial<OfficeToCreate['office']> = {},
): Promise<TestOffice> {
  const { path, ...asked } = options;
  const key = JSON.stringify(asked);
  const image = path === undefined ? made.get(key) : undefined;
  if (image) return newOffice({ image });
  const office = newOffice({ empty: true, ...(path === undefined ? {} : { path }) });
  await office.step('office.create', schoolToCreate(asked));
  if (path === undefined) made.set(key, office.raw.serialize());
  return office;
}
