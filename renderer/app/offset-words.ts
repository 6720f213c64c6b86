import { useTranslations } from 'use-intl';
import { decimalNumber } from '#shared/domain/format/indonesian-number.ts';
import { type PrinterOffset, TENTHS } from '#shared/domain/papers/printer-offset.ts';

/** "2,5 mm ke kanan, 1 mm ke atas", of tenths of a millimetre. */
export function useOffsetWords(): (offset: PrinterOffset) => string {
  const t = useTranslations('printers.offset');
  return ({ right, down }) => {
    if (right === 0 && down === 0) return t('none');
    const far = (tenths: number) => decimalNumber(Math.abs(tenths) / TENTHS, 1);
    return [
      ...(right === 0 ? [] : [t(right > 0 ? 'right' : 'left', { far: far(right) })]),
      ...(down === 0 ? [] : [t(down > 0 ? 'down' : 'up', { far: far(down) })]),
    ].join(', ');
  };
}
