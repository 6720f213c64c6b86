import type { PaperKind } from '#shared/contract/paper-kinds.ts';
import { PaperRequest } from '#shared/contract/papers.ts';
import type { LetterChoices } from '#renderer/features/papers/letter-request.ts';
import type { PaperChoices } from '#renderer/features/papers/paper-request.ts';
import { attendanceList } from '#shared/documents/attendance-list.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import { dtsenProposal } from '#shared/documents/dtsen-proposal.ts';
import { attendedStatements, trainingCertificates } from '#shared/documents/letters/certificate.ts';
import { introductionLetter } from '#shared/documents/letters/introduction-letter.ts';
import type { SheetCell } from '#shared/domain/training/attendance-sheet.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { sampleAttendance } from './attendance-samples.ts';
import { paperOf } from './built-paper.ts';
import { sampleCertificates, sampleIntroduction } from './letter-samples.ts';
import type { TestOffice } from './office.ts';
import { newPracticeOffice } from './practice-office.ts';
import { sampleProposals } from './proposal-samples.ts';

const DAY = '2026-06-11';
const A4 = { size: 'A4', orientation: 'portrait' } as const;

/** A paper as the screen asks for it: what is not named is as it stands when the screen opens. */
const paperIn =
  (office: TestOffice) =>
  (document: PaperKind, request: object = {}): Promise<AnyPaper> =>
    paperOf(office, PaperRequest.parse({ document, ...A4, ...request }));

/** A practice school that has decided, and whose first children have come. */
async function decidedSchool(): Promise<{ office: TestOffice; run: string; decree: string }> {
  const office = await newPracticeOffice();
  office.must('office.setPracticeToday', { today: DAY });
  const intake = office.must<{ uid: string }[]>('intakes.list')[0]?.uid;
  office.must('intakes.closeList', { intake });
  const run = office.must<{ uid: string }>('runs.make', { intake }).uid;
  const minutes = { minutesNo: 'BA-01/SRBB/2026', minutesOn: DAY, secondName: 'Rina Handayani' };
  office.must('runs.ratify', { run, ...minutes });
  const decree = office.must<{ uid: string }>('decrees.record', {
    run,
    scope: 'proposal',
    levels: LEVELS,
    number: '400.3/118/2026',
    signedOn: DAY,
    issuer: 'Gubernur Kalimantan Timur',
    signer: 'Dr. H. Rahmat Effendi',
    struck: [],
    added: [],
  }).uid;
  return { office, run, decree };
}

async function schoolPapers() {
  const { office, run, decree } = await decidedSchool();
  const list = office.must<{ uid: string }>('lists.add', {
    name: 'Pembagian seragam',
    design: {
      people: { of: 'pupils', level: 'SD', class: null },
      columns: [
        { kind: 'known', field: 'name' },
        { kind: 'known', field: 'sex' },
        { kind: 'empty', heading: 'Ukuran baju', width: 'narrow' },
        { kind: 'empty', heading: 'Tanda tangan', width: 'wide' },
      ],
      group: 'none',
      pages: false,
      sort: 'name',
      title: 'Pembagian Seragam',
      signers: 'both',
      tall: true,
      size: 'A4',
      orientation: 'portrait',
    },
  }).uid;
  const paper = paperIn(office);
  /** To one family: what a second letter shows, the first one has shown. */
  const letter = (document: PaperKind, from: 'run' | 'decree') => {
    const source = { document, from, uid: from === 'run' ? run : decree };
    const { children } = office.must<LetterChoices>('papers.letterChoices', source);
    const candidates = children.slice(0, 1).map(({ uid }) => uid);
    return paper(document, { ...source, candidates });
  };
  const papers = {
    'class-roster': await paper('class-roster', { classes: null }),
    'candidate-list': await paper('candidate-list', { level: 'SMP', orientation: 'landscape' }),
    'reserve-list': await paper('reserve-list', { run }),
    'visit-form': await paper('visit-form', { whom: 'blank' }),
    'ordered-list': await paper('ordered-list', { run, audience: 'meeting' }),
    'plenary-minutes': await paper('plenary-minutes', { run }),
    'order-sheet': await paper('order-sheet', { run }),
    'test-page': await paper('test-page', { printer: 'EPSON L3210 Series' }),
    'decree-appendix': await paper('decree-appendix', { from: 'decree', uid: decree }),
    'arrival-list': await paper('arrival-list', { level: 'SMP' }),
    'call-list': await paper('call-list', {
      whom: 'expected',
      officer: null,
      orientation: 'landscape',
    }),
    'transport-list': await paper('transport-list', { regency: null }),
    'supply-list': await paper('supply-list', {
      by: 'class',
      of: null,
      goods: 'Seragam',
      sizes: ['Baju', 'Celana', 'Sepatu'],
    }),
    'acceptance-letter': await letter('acceptance-letter', 'decree'),
    'reserve-letter': await letter('reserve-letter', 'run'),
    'not-accepted-letter': await letter('not-accepted-letter', 'run'),
    'reregistration-letter': await letter('reregistration-letter', 'decree'),
    'parent-statement': await letter('parent-statement', 'decree'),
    'own-list': await paper('own-list', { list }),
  };
  office.close();
  return papers;
}

async function housePapers() {
  const office = await newPracticeOffice({
    kind: 'facility',
    name: 'Panti Latihan',
    example: 'rapak-dalam',
  });
  const { house } = office.must<PaperChoices>('papers.choices');
  const [served, leave] = [house?.served[0]?.uid, house?.leaves[0]?.uid];
  const month = house?.months[0];
  const of = { kind: 'stays', stays: [served] };
  const paper = paperIn(office);
  const papers = {
    'daily-sheet': await paper('daily-sheet'),
    'driver-list': await paper('driver-list'),
    'resident-list': await paper('resident-list'),
    'emergency-list': await paper('emergency-list'),
    'monthly-report': await paper('monthly-report', { month, audience: 'office' }),
    'meal-recap': await paper('meal-recap', { month, orientation: 'landscape' }),
    'waiting-list': await paper('waiting-list', { audience: 'meeting' }),
    'receipt-list': await paper('receipt-list', {
      whom: { of: 'house' },
      goods: 'Sabun',
      quantity: '1',
    }),
    'facility-report': await paper('facility-report', {
      report: 'occupancy',
      kind: 'month',
      audience: 'office',
    }),
    'handover-record': await paper('handover-record', { direction: 'in', of }),
    'service-agreement': await paper('service-agreement', { of }),
    'resident-card': await paper('resident-card', { of: { kind: 'all' } }),
    'leave-slip': await paper('leave-slip', { of: { kind: 'leave', uid: leave } }),
  };
  office.close();
  return papers;
}

const H: SheetCell = { kind: 'code', code: 'H', late: false };
const OPEN: SheetCell = { kind: 'open' };

/** One of every kind of paper: of practice offices where they hold enough, else of samples. */
export async function allPapers(): Promise<Readonly<Record<PaperKind, AnyPaper>>> {
  const lying = { ...A4, orientation: 'landscape' } as const;
  return {
    ...(await schoolPapers()),
    ...(await housePapers()),
    'attendance-list': attendanceList(
      sampleAttendance(
        Array.from({ length: 12 }, () => [H, H, H, H, OPEN, OPEN, OPEN, OPEN]),
        4,
      ),
    ),
    'dtsen-proposal': dtsenProposal(sampleProposals('A4', 12)),
    certificate: trainingCertificates(sampleCertificates(lying, 1)),
    attended: attendedStatements(sampleCertificates(A4, 1)),
    'introduction-letter': introductionLetter(sampleIntroduction(A4)),
  };
}
