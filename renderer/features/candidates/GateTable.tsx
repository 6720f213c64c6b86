import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { PageSection } from '#renderer/ui/RecordPage.tsx';
import { dialogOf, type OpenDialog } from './RecordDialog.tsx';
import { useReasonWords, useSourceWords } from './use-words.ts';
import classes from './Candidates.module.css';

interface GateTableProps {
  gates: CandidateRecord['gates'];
  open: ((dialog: OpenDialog) => void) | undefined;
}

/** Every gate of the intake: how it stands, who said so and when, and by when it is needed. */
export function GateTable({ gates, open }: GateTableProps) {
  const t = useTranslations('candidates');
  return (
    <PageSection title={t('page.gates')}>
      <table className={classes['gates']}>
        <thead>
          <tr>
            <th scope="col">{t('gateDialog.gate')}</th>
            <th scope="col">{t('gateDialog.value')}</th>
            <th scope="col">{t('gateDialog.source')}</th>
          </tr>
        </thead>
        <tbody>
          {gates.map((gate) => (
            <GateRow key={gate.gate} gate={gate} open={open} />
          ))}
        </tbody>
      </table>
    </PageSection>
  );
}

interface GateRowProps {
  gate: CandidateRecord['gates'][number];
  open: ((dialog: OpenDialog) => void) | undefined;
}

function GateRow({ gate, open }: GateRowProps) {
  const t = useTranslations('candidates');
  const reason = useReasonWords();
  const source = useSourceWords();
  const name = t(`gates.${gate.gate}`);
  const said = [
    gate.byRecord ? t('sources.byRecord') : '',
    !gate.byRecord && gate.value !== 'open' && gate.answeredOn !== null
      ? t('sources.answered', { date: longDate(gate.answeredOn), by: gate.answeredBy ?? '' })
      : '',
    gate.source === '' ? '' : source(gate.source),
    gate.reason === null ? '' : reason(gate.reason),
    gate.dueOn === null ? '' : `${t('gateDialog.dueOn')} ${longDate(gate.dueOn)}`,
  ].filter((part) => part !== '');
  return (
    <tr>
      <th scope="row">
        {open === undefined ? (
          name
        ) : (
          <button
            type="button"
            className="quiet-link"
            onClick={() => open(dialogOf(gate.gate, gate.value))}
          >
            {name}
          </button>
        )}
        <div className="source">{t(`needs.${gate.need}`)}</div>
      </th>
      <td>{t(`gateValues.${gate.value}`)}</td>
      <td className="source">{said.join(' · ')}</td>
    </tr>
  );
}
