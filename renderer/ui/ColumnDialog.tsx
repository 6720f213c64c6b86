import { ActionIcon, Button, Checkbox, Modal, NumberInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import {
  canHide,
  COLUMN_WIDTHS,
  type ColumnChoice,
  moved,
  orderedColumns,
  OWN_CHOICE,
  shownOrHidden,
  widened,
} from '#renderer/ui/column-choice.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './ColumnDialog.module.css';

interface ColumnDialogProps<Row> {
  /** All columns of the list, as the program has them. */
  columns: readonly GridColumn<Row>[];
  choice: ColumnChoice;
  onChange: (choice: ColumnChoice) => void;
  onClose: () => void;
}

/** Which columns a list shows, in which order and how wide. Every change shows at once. */
export function ColumnDialog<Row>(props: ColumnDialogProps<Row>) {
  const { columns, choice, onChange, onClose } = props;
  const t = useTranslations('kit.columns');
  const kit = useTranslations('kit');
  return (
    <Modal opened onClose={onClose} title={t('title')} size={520} withCloseButton={false}>
      <ul className={classes['columns']}>
        {orderedColumns(columns, choice).map((column, at) => (
          <ColumnLine key={column.id} {...props} column={column} at={at} />
        ))}
      </ul>
      <NumberInput
        label={t('pinned')}
        description={t('pinnedHint')}
        min={0}
        max={columns.length}
        allowDecimal={false}
        value={choice.pinned}
        onChange={(value) => {
          const pinned = Number(value);
          if (Number.isInteger(pinned) && pinned >= 0) onChange({ ...choice, pinned });
        }}
      />
      <div className={classes['foot']}>
        <Button variant="subtle" onClick={() => onChange(OWN_CHOICE)}>
          {t('reset')}
        </Button>
        <Button variant="filled" onClick={onClose}>
          {kit('close')}
        </Button>
      </div>
    </Modal>
  );
}

function ColumnLine<Row>(props: ColumnDialogProps<Row> & { column: GridColumn<Row>; at: number }) {
  const { columns, choice, onChange, column, at } = props;
  const t = useTranslations('kit.columns');
  const { id, header } = column;
  const width = choice.widths[id] ?? column.width;
  const act = (label: string, Icon: typeof IconPlus, next: ColumnChoice, disabled: boolean) => (
    <ActionIcon
      variant="subtle"
      aria-label={label}
      disabled={disabled}
      onClick={() => onChange(next)}
    >
      <Icon size={ICON.list} stroke={STROKE} aria-hidden="true" />
    </ActionIcon>
  );
  const size = (by: number) => widened(choice, id, width, by);
  return (
    <li className={classes['column']}>
      <Checkbox
        className={classes['name'] ?? ''}
        label={header}
        checked={!canHide(column) || !choice.hidden.includes(id)}
        disabled={!canHide(column)}
        onChange={(event) => onChange(shownOrHidden(choice, id, event.currentTarget.checked))}
      />
      {act(t('left', { header }), IconArrowUp, moved(columns, choice, id, -1), at === 0)}
      {act(
        t('right', { header }),
        IconArrowDown,
        moved(columns, choice, id, 1),
        at === columns.length - 1,
      )}
      {act(
        t('narrower', { header }),
        IconMinus,
        size(-COLUMN_WIDTHS.step),
        width <= COLUMN_WIDTHS.least,
      )}
      <span className={classes['width']}>{t('width', { width })}</span>
      {act(t('wider', { header }), IconPlus, size(COLUMN_WIDTHS.step), width >= COLUMN_WIDTHS.most)}
    </li>
  );
}
