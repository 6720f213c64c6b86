import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Plate } from '#renderer/ui/Plate.tsx';

/** Restoring a backup on a computer that has no office yet. */
export function RestoreAtStart({ onBack }: { onBack: () => void }) {
  const t = useTranslations('common');
  return (
    <Plate lead="" title="">
      <Button onClick={onBack}>{t('back')}</Button>
    </Plate>
  );
}
