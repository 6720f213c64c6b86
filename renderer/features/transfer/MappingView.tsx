import { NativeSelect, NumberInput } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportList, Mapping } from '#shared/domain/imports/columns.ts';
import { missingFields } from '#shared/domain/imports/missing-fields.ts';
import type { Level } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useLevelForAll } from '#renderer/features/transfer/use-level-for-all.tsx';
import { MappingTable } from '#renderer/features/transfer/MappingTable.tsx';
import { PeriodSelect } from '#renderer/features/transfer/PeriodSelect.tsx';
import type { ImportWay, Inspected } from '#renderer/features/transfer/use-import.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import classes from './MappingView.module.css';

interface MappingViewProps {
  way: ImportWay;
  file: string;
  list: ImportList;
  inspected: Inspected;
}

/** Which column holds what: guessed, remembered, corrected by the person; then the list is tried. */
export function MappingView({ way, file, list, inspected }: MappingViewProps) {
  const t = useTranslations('transfer.mapping');
  const kit = useTranslations('kit');
  const [mapping, setMapping] = useState<Mapping>(inspected.columns.map(({ field }) => field));
  const [period, setPeriod] = useState<string | null>(null);
  const [chosenIntake, setIntake] = useState<string | null>(null);
  const targets = useRead('imports.targets', {}).data ?? [];
  const intake = chosenIntake ?? targets[0]?.uid ?? '';
  const used = mapping.filter((field) => field !== null).length;
  const { headerRow } = inspected;
  const { level, said, field } = useLevelForAll(list, mapping);
  const isReady =
    headerRow !== null &&
    missingFields(mapping, list, { level }).length === 0 &&
    (list !== 'candidates' || intake !== '');
  const needsPeriod =
    mapping.includes('desil') &&
    !mapping.includes('desil_period') &&
    !mapping.includes('desil_date');
  const check = (): void => {
    if (headerRow === null) return;
    void way.tryOut(inspected, {
      file,
      sheet: inspected.sheet,
      headerRow,
      list,
      ...(list === 'candidates' ? { intake } : {}),
      mapping: [...mapping],
      desilPeriod: period,
      ...said,
      repairs: [],
      edits: [],
    });
  };
  return (
    <>
      <NumberHeader
        label={t('label', { file: inspected.fileName, sheet: inspected.sheet })}
        terms={[
          { id: 'used', value: used, word: t('mapped') },
          { id: 'unused', value: mapping.length - used, word: t('unused'), sign: '+' },
          { id: 'all', value: mapping.length, sign: '=' },
        ]}
        limit={<State inspected={inspected} list={list} mapping={mapping} level={level} />}
        actions={[
          { id: 'cancel', label: kit('cancel'), onClick: way.toStart },
          {
            id: 'check',
            label: t('check'),
            onClick: check,
            disabled: !isReady || way.trial.busy,
            main: true,
          },
        ]}
      />
      <ScreenBody
        bar={
          <div className={classes['choices']}>
            {inspected.sheets.length > 1 ? (
              <NativeSelect
                label={t('sheet')}
                value={inspected.sheet}
                data={inspected.sheets.map(({ name }) => name)}
                onChange={(event) =>
                  void way.look(file, list, { sheet: event.currentTarget.value })
                }
              />
            ) : null}
            <HeaderRow key={headerRow} way={way} file={file} list={list} inspected={inspected} />
            {list === 'candidates' && targets.length > 1 ? (
              <NativeSelect
                label={t('intake')}
                value={intake}
                data={targets.map(({ uid, name, code }) => ({
                  value: uid,
                  label: `${name} (${code})`,
                }))}
                onChange={(event) => setIntake(event.currentTarget.value)}
              />
            ) : null}
            {field}
            {needsPeriod ? <PeriodSelect value={period} onChange={setPeriod} /> : null}
          </div>
        }
      >
        <MappingTable
          list={list}
          columns={inspected.columns}
          mapping={mapping}
          onChange={setMapping}
        />
      </ScreenBody>
    </>
  );
}

/** The row that holds the column titles; another number reads the sheet anew. */
function HeaderRow({ way, file, list, inspected }: MappingViewProps) {
  const t = useTranslations('transfer.mapping');
  const [row, setRow] = useState<number | string>(inspected.headerRow ?? '');
  const look = (): void => {
    if (typeof row !== 'number' || row === inspected.headerRow) return;
    void way.look(file, list, { sheet: inspected.sheet, headerRow: row });
  };
  return (
    <NumberInput
      label={t('headerRow')}
      className={classes['row'] ?? ''}
      min={0}
      max={500}
      allowDecimal={false}
      value={row}
      onChange={setRow}
      onBlur={look}
      onKeyDown={(event) => {
        if (event.key === 'Enter') look();
      }}
    />
  );
}

const bold = { b: (text: ReactNode) => <b>{text}</b> };

/** Whether the list can be tried, and what is missing. */
function State({
  inspected,
  list,
  mapping,
  level,
}: {
  inspected: Inspected;
  list: ImportList;
  mapping: Mapping;
  level: Level | null;
}) {
  const t = useTranslations('transfer.mapping');
  const fields = useTranslations('imports.fields');
  const missing = missingFields(mapping, list, { level });
  if (inspected.headerRow === null)
    return (
      <LimitSentence icon={IconAlertTriangle} tone="warning">
        {t.rich('noHeader', bold)}
      </LimitSentence>
    );
  if (missing.length > 0) {
    const names = missing.map((group) => group.map((field) => fields(field)).join(' / '));
    return (
      <LimitSentence icon={IconAlertTriangle} tone="warning">
        {t.rich('missing', { ...bold, fields: names.join(', ') })}
      </LimitSentence>
    );
  }
  if (inspected.headerRow === 0)
    return <LimitSentence icon={IconShieldCheck}>{t.rich('untitled', bold)}</LimitSentence>;
  return (
    <LimitSentence icon={IconShieldCheck}>
      {t.rich(inspected.remembered ? 'remembered' : 'complete', bold)}
    </LimitSentence>
  );
}
