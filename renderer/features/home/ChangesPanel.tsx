import { IconCalendarEvent } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ChangeDay } from '#shared/contract/place-changes.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import { useBalanceWords } from '#renderer/features/home/places-words.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

/** What changes when: each day to come opens itself beside the list. */
export function ChangesPanel({ onDay }: { onDay: (day: string) => void }) {
  const t = useTranslations('places.changes');
  const changes = useRead('places.changes', {});
  const days = changes.data?.days ?? [];
  return (
    <SidePanel title={t('title')} {...(days.length === 0 ? {} : { count: days.length })}>
      <Reading query={changes} rows={5}>
        {(shown) =>
          shown === null ? null : (
            <>
              {shown.overdue === 0 ? null : <Overdue people={shown.overdue} />}
              <PanelSection>
                {shown.days.length === 0 ? (
                  <p>{t('none')}</p>
                ) : (
                  <Days days={shown.days} onDay={onDay} />
                )}
                {shown.left === 0 ? null : <p>{t('left', { days: formatFigure(shown.left) })}</p>}
              </PanelSection>
            </>
          )
        }
      </Reading>
    </SidePanel>
  );
}

function Overdue({ people }: { people: number }) {
  const t = useTranslations('places.changes');
  const go = useGo();
  return (
    <PanelSection title={t('overdue')} tone="amber">
      <p>{t('overdueText', { people: formatFigure(people) })}</p>
      <button type="button" className="quiet-link" onClick={() => go('/siswa')}>
        {t('toPupils')}
      </button>
    </PanelSection>
  );
}

function Days({ days, onDay }: { days: readonly ChangeDay[]; onDay: (day: string) => void }) {
  const t = useTranslations('places.changes');
  const words = useChangeWords();
  const balance = useBalanceWords();
  return (
    <MissingList
      items={days.map((day) => ({
        id: day.on,
        icon: IconCalendarEvent,
        title: longDate(day.on),
        due: day.more === 0 ? t('same') : t('more', { more: signed(day.more) }),
        how: [
          ...day.changes.map(words),
          t('after', {
            places: formatFigure(day.places),
            balance: balance(day.places, day.ready).text,
          }),
        ].join(' · '),
        onOpen: () => onDay(day.on),
      }))}
    />
  );
}

const signed = (more: number): string =>
  more > 0 ? `+${formatFigure(more)}` : `−${formatFigure(-more)}`;

function useChangeWords(): (change: ChangeDay['changes'][number]) => string {
  const t = useTranslations('places.changes');
  return ({ kind, name, level, sex, count, toMove }) => {
    const said = { name, level: level ?? '', sex: sex ?? '', count: formatFigure(count) };
    const text = t(`kinds.${kind}`, { ...said, what: t(`permits.${scopeOf()}`, said) });
    return toMove === 0 ? text : `${text}, ${t('toMove', { people: formatFigure(toMove) })}`;

    function scopeOf(): 'beds' | 'class' | 'level' | 'site' {
      if (sex !== null) return 'beds';
      if (name !== '') return 'class';
      return level === null ? 'site' : 'level';
    }
  };
}
