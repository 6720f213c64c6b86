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

/** The practice office as set-up makes it: 640 candidates, 210 pupils, 270 free places. */
export async function newPracticeOffice(
  options: { path?: string } & Partial<OfficeToCreate['office']> = {},
): Promise<TestOffice> {
  const { path, ...asked } = options;
  const office = newOffice({ empty: true, ...(path === undefined ? {} : { path }) });
  await office.step('office.create', schoolToCreate(asked));
  return office;
}
