import { Button, Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useReasonText } from '#renderer/app/texts.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import type { GroupLeft } from './GroupLeaveDialog.tsx';
import classes from './Residents.module.css';

/** Who could not go, each with the reason; the others are recorded. */
export function GroupRefusals({ done, onClose }: { done: GroupLeft; onClose: () => void }) {
  const t = useTranslations('stays.dialogs.group');
  const kit = useTranslations('kit');
  const reasonText = useReasonText();
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t('refusedTitle', {
        gone: formatFigure(done.gone),
        refused: formatFigure(done.refused.length),
      })}
      closeButtonProps={{ 'aria-label': kit('close'), tabIndex: -1 }}
    >
      <ul className={classes['lines']}>
        {done.refused.map(({ stay, name, reason }) => (
          <li key={stay}>{t('refusedLine', { name, reason: reasonText(reason) })}</li>
        ))}
      </ul>
      <Button variant="filled" data-autofocus mt="md" onClick={onClose}>
        {t('close')}
      </Button>
    </Modal>
  );
}
