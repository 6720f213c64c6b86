import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { wholeNumber } from '#shared/domain/format/indonesian-number.ts';
import type { Fact } from '#renderer/ui/FactList.tsx';

/** What is known of a parent or wali beneath the name: state, phone, NIK, occupation, income. */
export function useParentWords() {
  const t = useTranslations('candidates.details');
  return (
    { phone, phoneOwner, life, job, income }: CandidateRecord['guardians'][number],
    nik: string | null,
  ): Pick<Fact, 'source'> => {
    const words = [
      life === '' || life === 'alive' ? '' : t(`lives.${life}`),
      [phone, phoneOwner].filter((part) => part !== '').join(', '),
      nik === null ? '' : `${t('nik')} ${nik}`,
      job,
      income === '' ? '' : t('incomeShown', { amount: wholeNumber(Number(income)) }),
    ].filter((part) => part !== '');
    return words.length === 0 ? {} : { source: words.join(' · ') };
  };
}
