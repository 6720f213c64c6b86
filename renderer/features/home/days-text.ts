import { useTranslations } from 'use-intl';
import { formatFigure } from '#renderer/ui/Figure.tsx';

/** "hari ini", "besok", "3 hari lagi", "lewat 1 hari". */
export function useDaysText(): (left: number) => string {
  const t = useTranslations('home.due');
  return (left) => {
    if (left < 0) return t('late', { days: formatFigure(-left) });
    if (left === 0) return t('today');
    return left === 1 ? t('tomorrow') : t('inDays', { days: formatFigure(left) });
  };
}
