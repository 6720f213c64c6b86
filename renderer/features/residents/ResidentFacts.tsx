import { useTranslations } from 'use-intl';
import { longDate, shortDate } from '#shared/domain/format/indonesian-date.ts';
import { SERVICE_ITEMS } from '#shared/domain/stays/stay-words.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';
import classes from './Residents.module.css';
import type { ShownResident } from './use-resident-words.ts';

/** Where somebody lies and lay, how they came, and the papers of the stay. */
export function ResidentFacts({ shown }: { shown: ShownResident }) {
  const t = useTranslations('stays');
  const { resident, beds, others } = shown;
  const span = ({ from, until }: { from: string; until: string | null }): string =>
    t('panel.span', {
      from: shortDate(from),
      until: until === null ? t('panel.now') : shortDate(until),
    });
  const place = [resident.bed, resident.ward].filter((part) => part !== null).join(' · ');
  const brought = [shown.broughtBy, shown.broughtPhone].filter((part) => part !== '').join(' · ');
  const earlier = beds.filter(({ until }) => until !== null);
  const facts = [
    { id: 'bed', term: t('panel.bed'), value: place === '' ? t('notYet') : place },
    {
      id: 'mobility',
      term: t('panel.mobility'),
      value: resident.mobility === null ? t('notYet') : t(`mobility.${resident.mobility}`),
    },
    { id: 'mode', term: t('panel.mode'), value: t(`modes.${resident.mode}`) },
    {
      id: 'from',
      term: t('panel.from'),
      value: longDate(resident.from),
      ...(shown.arrivedAt === null ? {} : { source: `${shown.arrivedAt.replace(':', '.')} WITA` }),
    },
    ...(resident.until === null
      ? []
      : [
          {
            id: 'until',
            term: t('panel.until'),
            value: longDate(resident.until),
            ...(shown.endReason === null ? {} : { source: t(`endReasons.${shown.endReason}`) }),
          },
        ]),
    { id: 'number', term: t('panel.number'), value: shown.number ?? '—' },
    { id: 'brought', term: t('panel.brought'), value: brought === '' ? '—' : brought },
    {
      id: 'agreement',
      term: t('panel.agreement'),
      value: shown.agreementOn === null ? t('notYet') : longDate(shown.agreementOn),
    },
    {
      id: 'services',
      term: t('panel.services'),
      value: `${shown.services.length} / ${SERVICE_ITEMS.length}`,
    },
  ];
  return (
    <>
      <PanelSection>
        {shown.photo === null ? null : (
          <img
            className={classes['photo']}
            src={`app://lampiran/${shown.photo}`}
            alt={t('dialogs.photo.alt', { name: resident.name })}
          />
        )}
        <FactList facts={facts} />
      </PanelSection>
      {earlier.length === 0 ? null : (
        <PanelSection title={t('panel.beds')} count={earlier.length}>
          <ul className={classes['lines']}>
            {earlier.map((bed) => (
              <li key={`${bed.code}${bed.from}`}>{`${bed.code} · ${span(bed)}`}</li>
            ))}
          </ul>
        </PanelSection>
      )}
      {others.length === 0 ? null : (
        <PanelSection title={t('panel.others')} count={others.length}>
          <ul className={classes['lines']}>
            {others.map((other) => (
              <li key={other.uid}>{span(other)}</li>
            ))}
          </ul>
        </PanelSection>
      )}
    </>
  );
}
