import { useTranslations } from 'use-intl';
import type { FreePlaces } from '#shared/contract/place-shapes.ts';
import { balanceOf } from '#shared/domain/capacity/shortage.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';

type Binding = FreePlaces['levels'][number]['binding'];

/** Says by how much places or ready children are more: "kurang 86", "lebih 12", "pas". */
export function useBalanceWords(): (
  places: number,
  ready: number,
) => { text: string; short: boolean } {
  const t = useTranslations('places.balance');
  return (places, ready) => {
    const { kind, by } = balanceOf(places, ready);
    return { text: t(kind, { by: formatFigure(by) }), short: kind === 'children-more' };
  };
}

/** Says a binding limit's sum in words: "6 kelas × 30, terisi 90, dipanggil 4". */
export function useArithmetic(): (binding: Binding) => string {
  const t = useTranslations('places.arithmetic');
  return (binding) => {
    if (binding.limit === 'beds') {
      return t('beds', {
        seatsFree: formatFigure(binding.seatsFree),
        freeL: formatFigure(binding.freeL),
        freeP: formatFigure(binding.freeP),
      });
    }
    const { permitted, held, called } = binding;
    const parts = [
      base(binding),
      permitted > 0 ? t('permitted', { permitted: formatFigure(permitted) }) : '',
      t('held', { held: formatFigure(held) }),
      called > 0 ? t('called', { called: formatFigure(called) }) : '',
    ];
    return parts.join('');
  };
  function base(binding: Exclude<Binding, { limit: 'beds' }>): string {
    if (binding.limit === 'site-ceiling') {
      return t('ceiling', { ceiling: formatFigure(binding.ceiling) });
    }
    const { perClass, seats, permitted } = binding;
    const classes = formatFigure(binding.classes);
    // Permits break the product of classes and size, so the seats are said as a sum.
    return perClass === null || permitted > 0
      ? t('seats', { seats: formatFigure(seats), classes })
      : t('classes', { classes, perClass: formatFigure(perClass) });
  }
}
