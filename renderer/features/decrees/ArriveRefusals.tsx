import { Button, Modal } from '@mantine/core';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useReasonText } from '#renderer/app/texts.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { useReachable } from '#renderer/ui/use-reachable.ts';
import type { Refused } from './ArriveDialog.tsx';
import classes from './ArriveRefusals.module.css';

interface ArriveRefusalsProps {
  arrived: number;
  refused: readonly Refused[];
  onClose: () => void;
}

/** Who could not come in, each with the reason; they stay marked. */
export function ArriveRefusals({ arrived, refused, onClose }: ArriveRefusalsProps) {
  const t = useTranslations('decrees.arrive');
  const kit = useTranslations('kit');
  const reasonText = useReasonText();
  const list = useRef<HTMLUListElement>(null);
  const reachable = useReachable(list);
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t('refusedTitle', {
        arrived: formatFigure(arrived),
        refused: formatFigure(refused.length),
      })}
      closeButtonProps={{ 'aria-label': kit('close'), tabIndex: -1 }}
    >
      <p className={classes['lead']}>{t('refusedLead')}</p>
      <ul ref={list} className={`${classes['list']} scrolls`} {...reachable}>
        {refused.map((one) => (
          <li key={one.candidate}>
            <b>{one.name}</b>
            <span>{reasonText(one.reason)}</span>
          </li>
        ))}
      </ul>
      <div className={classes['actions']}>
        <Button variant="filled" data-autofocus onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </Modal>
  );
}
