import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './FormDialog.module.css';

interface RefusalDialogProps {
  opened: boolean;
  /** Which limit: "Kelas VII-A sudah penuh". */
  title: string;
  /** Its numbers, and what would help. */
  children: ReactNode;
  /** The alternative, the one filled button: "Pilih VII-B". */
  alternative?: { label: string; onClick: () => void };
  /** "Catat izin…", where a permit may exceed the limit. */
  permit?: { label: string; onClick: () => void };
  onCancel: () => void;
}

/** The program says no: the limit, its numbers, the way out. Nothing has changed. */
export function RefusalDialog(props: RefusalDialogProps) {
  const t = useTranslations('kit');
  return (
    <Modal
      opened={props.opened}
      onClose={props.onCancel}
      title={props.title}
      size={440}
      withCloseButton={false}
    >
      <div className={classes['lead']}>{props.children}</div>
      <div className={classes['refusalActions']}>
        {props.alternative === undefined ? null : (
          <Button variant="filled" data-autofocus onClick={props.alternative.onClick}>
            {props.alternative.label}
          </Button>
        )}
        {props.permit === undefined ? null : (
          <Button onClick={props.permit.onClick}>{props.permit.label}</Button>
        )}
        <Button variant="subtle" onClick={props.onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </Modal>
  );
}
