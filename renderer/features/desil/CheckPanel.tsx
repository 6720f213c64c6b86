import { Button, Select, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { DESIL_SOURCES, type DesilInput } from '#shared/contract/candidate-facts.ts';
import { checkState } from '#shared/domain/desil/desil-check.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import classes from './Desil.module.css';
import { useDesilWords } from './use-check-columns.tsx';
import type { CheckListRow, useRound } from './use-round.ts';

type Round = ReturnType<typeof useRound>;

interface CheckPanelProps {
  row: CheckListRow;
  round: Round;
  period: string;
  source: DesilInput['source'];
  onSource: (source: DesilInput['source']) => void;
  onProposal: (of: CheckListRow) => void;
  /** Only who may write has the field and the keys. */
  mayWrite: boolean;
}

/** The child the keys are meant for: what is looked up, what was seen, and the proof of it. */
export function CheckPanel(props: CheckPanelProps) {
  const { row, mayWrite } = props;
  const t = useTranslations('desil.panel');
  const go = useGo();
  return (
    <SidePanel
      title={row.name}
      subtitle={[row.code, row.sex, row.level].join(' · ')}
      foot={
        <button type="button" className="quiet-link" onClick={() => go(`/calon/${row.uid}`)}>
          {t('page')}
        </button>
      }
    >
      {mayWrite ? <Answer {...props} /> : null}
      <PanelSection>
        <Facts row={row} />
      </PanelSection>
      <Proposal {...props} />
    </SidePanel>
  );
}

/** The field, the source, and each act with its key. */
function Answer({ round, period, source, onSource }: CheckPanelProps) {
  const t = useTranslations('desil.panel');
  const sources = useTranslations('candidates.sources');
  const id = useId();
  return (
    <PanelSection>
      <form
        className={classes['answer']}
        onSubmit={(event) => {
          event.preventDefault();
          round.save();
        }}
      >
        <TextInput
          id={id}
          className={classes['field'] ?? ''}
          label={t('field')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          value={round.typed}
          onChange={(event) => round.type(event.currentTarget.value.replaceAll(/\D/g, ''))}
        />
        <Button type="submit" variant="outline" disabled={round.typed === ''}>
          <Keyed text={t('save')} at={t('keys.save')} />
        </Button>
      </form>
      <p className="source">{t('hint', { period: periodLabel(period) })}</p>
      <div className={classes['acts']}>
        <Button onClick={() => round.copy('nik')}>
          <Keyed text={t('copyNik')} at={t('keys.nik')} />
        </Button>
        <Button onClick={() => round.copy('kk')}>
          <Keyed text={t('copyKk')} at={t('keys.kk')} />
        </Button>
        <Button onClick={round.absent}>
          <Keyed text={t('absent')} at={t('keys.absent')} />
        </Button>
      </div>
      <Select
        label={t('source')}
        allowDeselect={false}
        data={DESIL_SOURCES.map((value) => ({ value, label: sources(value) }))}
        value={source}
        onChange={(value) => onSource(value as DesilInput['source'])}
      />
    </PanelSection>
  );
}

/** Of a family that is not in DTSEN: what was proposed, and the way on. */
function Proposal({ row, period, mayWrite, onProposal }: CheckPanelProps) {
  const t = useTranslations('desil.proposal');
  const { proposal } = row;
  if (proposal === null && checkState(row, period) !== 'absent') return null;
  return (
    <PanelSection title={t('section')}>
      <p className="source">
        {proposal === null
          ? t('none')
          : t('line', {
              on: shortDate(proposal.on),
              to: proposal.to,
              date: shortDate(proposal.checkOn),
            })}
      </p>
      {mayWrite ? (
        <Button variant="outline" fullWidth mt={8} onClick={() => onProposal(row)}>
          {t(proposal === null ? 'make' : 'end')}
        </Button>
      ) : null}
    </PanelSection>
  );
}

/** The words of a button and the key that does the same. */
function Keyed({ text, at }: { text: ReactNode; at: string }) {
  return (
    <>
      {text}
      <kbd className={classes['key']} aria-hidden="true">
        {at}
      </kbd>
    </>
  );
}

function Facts({ row }: { row: CheckListRow }) {
  const t = useTranslations('desil.panel');
  const desilWords = useDesilWords();
  const record = useRead('candidates.show', { uid: row.uid }, { keepPrevious: false }).data;
  const proofs = record?.attachments.filter(({ kind }) => kind === 'desil_proof').length;
  const names = record?.siblings.map(({ name }) => name).join(', ') ?? '';
  return (
    <>
      <FactList
        facts={[
          { id: 'nik', term: t('nik'), value: row.nikMasked ?? t('noId') },
          { id: 'kk', term: t('kk'), value: row.kkMasked ?? t('noId') },
          { id: 'before', term: t('before'), value: desilWords(row) },
        ]}
      />
      {names === '' ? null : <p className="source">{t('siblings', { names })}</p>}
      {proofs === undefined ? null : (
        <p className="source">
          {proofs === 0 ? t('noProof') : t('proofs', { count: proofs })}. {t('paste')}
        </p>
      )}
    </>
  );
}
