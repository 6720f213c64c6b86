import { useTranslations } from 'use-intl';
import type { WardRoom } from '#shared/contract/house-shapes.ts';
import { dayAndMonth } from '#shared/domain/format/indonesian-date.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useNeedWords } from '#renderer/features/house/need-words.ts';
import type { Planned } from '#renderer/features/house/planned.ts';

interface BedWords {
  readonly name: string;
  readonly line: string;
}

/** Name and line of a bed's card: who lies there and what they need, or what the bed is for. */
export function useBedWords(): (planned: Planned, room: WardRoom, day: LocalDate) => BedWords {
  const t = useTranslations('house');
  const needWords = useNeedWords();
  const leaveLine = (leave: Planned['leave'], day: LocalDate): string => {
    if (leave === undefined) return '';
    const { kind, due, from } = leave;
    if (due === null) return t(`leave.since.${kind}`, { on: dayAndMonth(from) });
    return t(due < day ? 'leave.late' : `leave.until.${kind}`, { on: dayAndMonth(due) });
  };
  const callLine = (call: Planned['call']): string => {
    if (call === undefined) return '';
    return call.accepted ? t('accepted') : t('answerBy', { on: dayAndMonth(call.answerBy) });
  };
  const closedWords = ({ outage }: Planned): BedWords => {
    if (outage === undefined) return { name: t('outage.closed'), line: '' };
    const { kind, from, until } = outage;
    const line =
      until === null
        ? t('outage.since', { on: dayAndMonth(from) })
        : t('outage.until', { on: dayAndMonth(until) });
    return { name: t(`outage.${kind}`), line };
  };
  const fits = ({ bed }: Planned, room: WardRoom): string => {
    if (bed.kind !== 'regular') return t(`kinds.${bed.kind}`);
    if (bed.upper) return t('kinds.upper');
    if (room.wheelchair) return t('fits.wheelchair');
    return t(`fits.${room.sex}`);
  };
  return (planned, room, day) => {
    const { stay, call, state } = planned;
    const name = stay?.name ?? call?.name ?? '';
    switch (state) {
      case 'present':
        return { name, line: needWords(stay?.needs ?? null)[0] ?? '' };
      case 'away':
        return { name, line: leaveLine(planned.leave, day) };
      case 'called':
        return { name, line: callLine(call) };
      case 'to_move':
        return { name, line: t('states.to_move') };
      case 'out_of_service':
        return closedWords(planned);
      case 'free':
        return { name: t('states.free'), line: fits(planned, room) };
    }
  };
}
