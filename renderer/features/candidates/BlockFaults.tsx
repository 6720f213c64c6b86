import { Button, Modal } from '@mantine/core';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useReachable } from '#renderer/ui/use-reachable.ts';
import type { ToldFault } from './use-block-cells.ts';
import classes from './Candidates.module.css';

/** More than these nobody reads one by one: they share a cause. */
const MOST_SHOWN = 50;

/** Why a block was not stored: each cell at fault by its row, person and column. */
export function BlockFaults(props: { faults: readonly ToldFault[]; onClose: () => void }) {
  const { faults, onClose } = props;
  const t = useTranslations('candidates.cells.block');
  const kit = useTranslations('kit');
  if (faults.length === 0) return null;
  const more = faults.length - MOST_SHOWN;
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      withCloseButton={false}
      title={t('faultsTitle', { count: faults.length })}
    >
      <p className={classes['faultsLead']}>{t('faultsLead')}</p>
      <FaultTable faults={faults.slice(0, MOST_SHOWN)} />
      {more > 0 ? <p>{t('more', { count: more })}</p> : null}
      <div className={classes['faultsFoot']}>
        <Button variant="filled" data-autofocus onClick={onClose}>
          {kit('close')}
        </Button>
      </div>
    </Modal>
  );
}

function FaultTable({ faults }: { faults: readonly ToldFault[] }) {
  const t = useTranslations('candidates.cells');
  const box = useRef<HTMLDivElement>(null);
  const reachable = useReachable(box);
  return (
    <div ref={box} className={`${classes['faults']} scrolls`} {...reachable}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('block.row')}</th>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col">{t('block.cell')}</th>
            <th scope="col">{t('block.why')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ row, name, column, text, sentence }) => (
            <tr key={`${row} ${column}`}>
              <td>{row}</td>
              <th scope="row">{name}</th>
              <td>
                {column}: {text === '' ? t('empty') : text}
              </td>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
