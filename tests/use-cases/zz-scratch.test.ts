import { it } from 'vitest';
import { newPracticeOffice } from '../support/practice-office.ts';
import { REPORT_IDS } from '#shared/domain/reports/report.ts';
it('x', async () => {
  const office = await newPracticeOffice({ kind: 'facility', name: 'Panti Latihan', example: 'rapak-dalam' });
  for (const report of REPORT_IDS) for (const audience of ['office','public']) {
    const t = performance.now();
    const r: any = office.must('reports.show', { report, kind: 'quarter', audience });
    const ms = performance.now() - t;
    const c = (f: any) => f.hidden ? (f.hidden === 'few' ? '<5' : '*') : f.value + (f.of === null ? '' : '/' + f.of);
    console.log(`${report} ${audience} ${ms.toFixed(0)}ms: ` + r.headline.map((h: any) => h.key + ' ' + c(h.figure)).join(', ') + '\n' +
      r.groups.map((g: any) => `  [${g.key}] ` + g.lines.map((l: any) => l.label.text + ': ' + l.figures.map(c).join(' ')).join(' | ') + ' = ' + (g.total?.map(c).join(' ') ?? '')).join('\n') + '\n  names ' + r.names.map((n: any) => n.key + ' ' + n.people.length).join(', '));
  }
  console.log(office.incidents);
}, 60000);
