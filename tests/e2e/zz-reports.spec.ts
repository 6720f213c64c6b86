import { expect, test } from '@playwright/test';
import { newPracticeOffice } from '../support/practice-office.ts';
import { openFacility } from './support/facility-office.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { layoutFaults } from './support/layout.ts';
import { resizePage } from './support/launch.ts';
import { newFolder, removeFolder } from './support/office-window.ts';
import { LOOKS, VIEWS, WIDE } from './support/views.ts';
import { reports } from '#shared/i18n/id/reports.ts';
import { chooseTarget } from './support/dialogs.ts';

test('look', async () => {
  test.setTimeout(200000);
  const folder = newFolder('zz');
  const prepared = await newPracticeOffice({ kind: 'facility', name: 'Panti Latihan', example: 'rapak-dalam' });
  const s = prepared.raw.prepare('SELECT id, person_id FROM stay ORDER BY id').all() as any[];
  const items = ['food','clothing','housing','aids','health_supplies','guidance','daily_living','civil_papers','education_health','family_search','reunification'];
  s.forEach((x, i) => items.forEach((it, k) => { if (k <= (i % 13)) prepared.raw.prepare("INSERT INTO service_item (uid, stay_id, item, met_on, by_name) VALUES (?,?,?,?,?)").run(`si${i}-${k}`, x.id, it, '2026-06-02', 'a'); }));
  s.slice(0, 40).forEach((x, i) => [3,6,12].forEach((m) => prepared.raw.prepare("INSERT INTO follow_up (uid, person_id, basis_on, months, due_on, done_on, way, outcome, related) VALUES (?,?,?,?,?,?,?,?,?)").run(`fu${i}-${m}`, x.person_id, '2025-06-01', m, '2026-05-0'+(1+i%9), i%4 ? '2026-05-10' : null, i%4 ? 'visit' : null, i%4 ? ['formal','self_employed','none','untraceable','supported'][(i+m)%5] : null, i%4 ? 1 : null)));
  const launched = await openFacility(folder, prepared, { today: '2026-06-08', size: WIDE });
  const { page } = launched;
  await page.getByRole('link', { name: 'Laporan' }).click();
  const faults: string[] = [];
  const only = (process.env['ONLY'] ?? '').split(',').filter(Boolean);
  for (const [id, name] of Object.entries(reports.kinds)) {
    if (only.length && !only.includes(id)) continue;
    await resizePage(launched, WIDE);
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByText('Triwulan', { exact: true }).click();
    await page.waitForTimeout(300);
    for (const view of VIEWS) {
      await resizePage(launched, view);
      for (const look of LOOKS) {
        if (look === 'dark' && id !== 'occupancy' && id !== 'employment') continue;
        await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
        await page.waitForTimeout(120);
        for (const f of [...(await accessibilityFaults(page)), ...(await layoutFaults(page))]) faults.push(`${id} ${view.width} ${look}: ${f}`);
        await page.screenshot({ path: `/tmp/shots-reports/${id}-${view.width}-${look}.png` });
      }
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await resizePage(launched, WIDE);
    await chooseTarget(launched.app, `/tmp/shots-reports/${id}.pdf`);
    await page.getByRole('button', { name: reports.actions.pdf }).click();
    await expect(page.getByText(/disimpan\./)).toBeVisible();
    await page.waitForTimeout(100);
    await page.getByRole('button', { name: /Tutup/ }).first().click().catch(() => undefined);
  }
  console.log(faults.join('\n') || 'NO FAULTS');
  await launched.close();
  removeFolder(folder);
});
