import { Button, Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ToldFault } from './use-block-cells.ts';
import classes from './Candidates.module.css';

/** More than these nobody reads one by one: they share a cause. */
const MOST_SHOWN = 50;

/** Why a block was not stored: each cell at fault by its row, person and column. */
export function BlockFaults(props: { faults: readonly ToldFault[]; onClose: () => void }) {
  const { faults, onClose } = props;
  const t = useTranslations('candidates.cells');
  const kit = useTranslations('kit');
  if (faults.length === 0) return null;
  const more = faults.length - MOST_SHOWN;
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      withCloseButton={false}
      title={t('block.faultsTitle', { count: faults.length })}
    >
      <p className={classes['faultsLead']}>{t('block.faultsLead')}</p>
      <div className={`${classes['faults']} scrolls`} tabIndex={0} role="group">
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
            {faults.slice(0, MOST_SHOWN).map(({ row, name, field, text, sentence }) => (
              <tr key={`${row} ${field}`}>
                <td>{row}</td>
                <th scope="row">{name}</th>
                <td>
                  {t('block.cellText', {
                    column: columnWord(t, field),
                    text: text === '' ? t('empty') : text,
                  })}
                </td>
                <td>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 ? <p>{t('block.more', { count: more })}</p> : null}
      <div className={classes['faultsFoot']}>
        <Button variant="filled" data-autofocus onClick={onClose}>
          {kit('close')}
        </Button>
      </div>
    </Modal>
  );
}

type Words = ReturnType<typeof useTranslations<'candidates.cells'>>;

/** A column that cannot be changed has its name from the list. */
const columnWord = (t: Words, column: string): string =>
  t.has(`columns.${column}` as 'columns.name') ? t(`columns.${column}` as 'columns.name') : column;
