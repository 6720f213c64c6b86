import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { longDate, shortDate } from '#shared/domain/format/indonesian-date.ts';
import { useReasonText } from '#renderer/app/texts.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import { type Fact, FactList } from '#renderer/ui/FactList.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { type MissingItem, MissingList } from '#renderer/ui/MissingList.tsx';
import classes from './Arrivals.module.css';
import type { ArrivalDesk, Arriving } from './use-arrival-desk.ts';

/** The child taken up: whether it may come in, what it lacks, and the one key that records it. */
export function ArrivalCard({ child, desk }: { child: Arriving; desk: ArrivalDesk }) {
  const t = useTranslations('arrivals.card');
  const { refusal } = child;
  const missing = useMissing(child);
  return (
    <section className={classes['card']} aria-label={child.name}>
      <header className={classes['head']}>
        <div className={classes['names']}>
          <h2>{child.name}</h2>
          <p>{t('line', { ...child, grade: String(child.grade) })}</p>
        </div>
        {refusal === null && desk.mayWrite ? (
          <Button
            variant="filled"
            size="md"
            loading={desk.busy}
            onClick={() => void desk.record(child)}
          >
            {t('record')}
            <kbd className={classes['key']} aria-hidden="true">
              Enter
            </kbd>
          </Button>
        ) : null}
      </header>
      {refusal === null ? (
        <p className={classes['ready']}>
          <IconCircleCheck size={ICON.text} stroke={STROKE} aria-hidden="true" />
          {t(missing.length === 0 ? 'ready' : 'readyFollows')}
        </p>
      ) : (
        <Refused child={child} />
      )}
      <div className={classes['columns']}>
        <FactList facts={useFacts(child)} />
        {missing.length === 0 ? null : (
          <div>
            <h3 className="section-title">{t('missing')}</h3>
            <MissingList items={missing} />
          </div>
        )}
      </div>
    </section>
  );
}

/** Why the child is not let in yet, and the screen on which that is settled. */
function Refused({ child }: { child: Arriving }) {
  const t = useTranslations('arrivals.card');
  const reasonText = useReasonText();
  const go = useGo();
  const { refusal, candidate, stay } = child;
  if (refusal === null) return null;
  const arrived = stay !== null;
  const way = () => {
    if (arrived) go('/siswa', { siswa: stay.enrolment });
    else if (refusal.code === 'enrolments.not-signed') go('/penetapan');
    else go(`/calon/${candidate}`);
  };
  const label = (): string => {
    if (arrived) return t('toStudents');
    return t(refusal.code === 'enrolments.not-signed' ? 'toDecrees' : 'toPage');
  };
  return (
    <div className={classes['refused']} data-arrived={arrived}>
      <IconAlertTriangle size={ICON.text} stroke={STROKE} aria-hidden="true" />
      <p>
        {reasonText(refusal)}
        {arrived ? ` ${t('since', { on: longDate(stay.from) })}` : null}
      </p>
      <Button onClick={way}>{label()}</Button>
    </div>
  );
}

function useFacts({ decree, guardians, stay }: Arriving): Fact[] {
  const t = useTranslations('arrivals.card');
  const relation = useTranslations('candidates.relations');
  return [
    ...guardians.slice(0, 2).map((one, index) => ({
      id: `guardian-${String(index)}`,
      term: t('guardian'),
      value: `${one.name} (${relation(one.relation)})`,
      source: one.phone ?? t('noPhone'),
    })),
    { id: 'decree', term: t('decree'), value: decree ?? t('noDecree') },
    {
      id: 'place',
      term: t('place'),
      value:
        stay === null
          ? t('placeFollows')
          : `${stay.className ?? t('noClass')} · ${stay.bed ?? t('noBed')}`,
    },
  ];
}

/** Checks first, those in the way before the others; then the papers the family is asked for. */
function useMissing({ gates, papers, candidate }: Arriving): MissingItem[] {
  const t = useTranslations('arrivals.card');
  const gate = useTranslations('candidates.gates');
  const paper = useTranslations('candidates.papers.kinds');
  const go = useGo();
  const onOpen = () => go(`/calon/${candidate}`);
  return [
    ...gates.map(({ gate: id, blocks, dueOn }) => ({
      id,
      icon: IconClock,
      title: gate(id),
      how: t(blocks ? 'before' : 'follows'),
      overdue: blocks,
      ...(dueOn === null ? {} : { due: shortDate(dueOn) }),
      onOpen,
    })),
    ...papers.map(({ kind, dueOn }) => ({
      id: kind,
      icon: IconClock,
      title: paper(kind),
      how: t('paper'),
      due: shortDate(dueOn),
      onOpen,
    })),
  ];
}
