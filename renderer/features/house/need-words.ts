import { useTranslations } from 'use-intl';
import type { CardNeeds } from '#shared/contract/house-shapes.ts';

/** What a person needs, in short words, the most pressing first; never a diagnosis. */
export function useNeedWords(): (needs: CardNeeds | null) => readonly string[] {
  const t = useTranslations('house.needs');
  return (needs) => {
    if (needs === null) return [t('unknown')];
    const { mobility, communication, closeCare, sees } = needs;
    const words = [
      ...(mobility === 'independent' ? [] : [t(mobility)]),
      ...(sees ? [] : [t('guided')]),
      ...communication.filter((one) => one !== 'spoken').map((one) => t(one)),
      ...(closeCare ? [t('closeCare')] : []),
    ];
    return words.length === 0 ? [t('independent')] : words;
  };
}
