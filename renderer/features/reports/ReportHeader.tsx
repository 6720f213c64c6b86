import { IconDeviceFloppy, IconFileText, IconPrinter, IconTableExport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { InputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import {
  figureText,
  headlineTexts,
  reportName,
  spanText,
  type Say,
} from '#shared/domain/reports/report-text.ts';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader, type NumberTerm } from '#renderer/ui/NumberHeader.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import { type Report, useSay } from './report-words.ts';
import { useReportPaper } from './use-report-paper.ts';

interface ReportHeaderProps {
  report: Report;
  request: InputOf<Contract['reports']['show']>;
}

/** The number looked for with its denominator, large; the others and the days they are of beneath. */
export function ReportHeader({ report, request }: ReportHeaderProps) {
  const t = useTranslations('reports');
  const say = useSay();
  const [exporting, setExporting] = useState(false);
  const paper = useReportPaper(request);
  const name = reportName(say, report);
  const narrow = useScreenSize() === 'narrow';
  const first = firstOf(report);
  const others = report.headline.filter((one) => one !== first && one.figure.of !== 0);
  // In a narrow window the tables say the rest.
  const facts = [...(narrow ? [] : headlineTexts(say, others)), spanText(say, report)];
  return (
    <>
      <NumberHeader
        label={name}
        terms={termsOf(say, first)}
        limit={<LimitSentence icon={IconFileText}>{facts.join(' · ')}</LimitSentence>}
        actions={[
          {
            id: 'xlsx',
            label: t('actions.xlsx'),
            icon: IconTableExport,
            onClick: () => setExporting(true),
          },
          {
            id: 'print',
            label: t('actions.print'),
            icon: IconPrinter,
            disabled: paper.busy,
            onClick: () => void paper.print(name),
          },
          {
            id: 'pdf',
            label: t('actions.pdf'),
            icon: IconDeviceFloppy,
            main: true,
            disabled: paper.busy,
            onClick: () => void paper.save(name),
          },
        ]}
      />
      {exporting ? (
        <ExportDialog list={{ what: 'report', ...request }} onClose={() => setExporting(false)} />
      ) : null}
    </>
  );
}

/** The number looked for; in public the first that is told. */
const firstOf = ({ headline }: Report): Report['headline'][number] | undefined =>
  headline.find(({ figure }) => figure.hidden === null) ?? headline[0];

/** "12 dari 33 yang masuk berdesil 1–2". */
function termsOf(say: Say, first: ReturnType<typeof firstOf>): NumberTerm[] {
  if (!first) return [];
  const { figure, unit, key } = first;
  const word = say(`headline.${key}`);
  const own = { ...figure, of: null };
  const value = { id: key, value: figure.value ?? 0, text: figureText(say, own, unit) };
  if (figure.of === null) return [{ ...value, word }];
  const sign = say('of', { value: '', of: '' }).trim();
  return [value, { id: 'of', sign, value: figure.of, word }];
}
