import { IconClock } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Due } from '#shared/contract/home.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { useArrivalLines } from '#renderer/features/home/use-arrival-lines.ts';
import { useDaysText } from '#renderer/features/home/days-text.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import type { DueItem } from '#renderer/features/home/DueGroups.tsx';

export type Of<Kind extends Due['kind']> = Extract<Due, { kind: Kind }>;
export type Line = Pick<DueItem, 'id' | 'title' | 'how' | 'onOpen'>;

/** What is due as lines of the panel, each with the way to where it is answered. */
export function useDueItems(due: readonly Due[]): DueItem[] {
  const days = useDaysText();
  const lines = useLines();
  return due.map((item): DueItem => ({
    ...lines(item),
    icon: IconClock,
    due: days(item.left),
    left: item.left,
    overdue: item.left < 0,
  }));
}

function useLines(): (item: Due) => Line {
  const gate = useGateLine();
  const signature = useSignatureLine();
  const paper = usePaperLine();
  const pupilNik = usePupilNikLine();
  const { follow, absent, holdReview } = useArrivalLines();
  const decreeNumber = useDecreeNumberLine();
  const proposal = useProposalLine();
  const toMove = useToMoveLine();
  return (item) => {
    switch (item.kind) {
      case 'follow':
        return follow(item);
      case 'hold_review':
        return holdReview(item);
      case 'decree_number':
        return decreeNumber(item);
      case 'absent':
        return absent(item);
      case 'gate':
        return gate(item);
      case 'signature':
        return signature(item);
      case 'paper':
        return paper(item);
      case 'pupil_nik':
        return pupilNik(item);
      case 'proposal':
        return proposal(item);
      case 'to_move':
        return toMove(item);
    }
  };
}

function useGateLine(): (item: Of<'gate'>) => Line {
  const t = useTranslations('home.due');
  const go = useGo();
  return (item) => {
    const { child } = item;
    const many = t(item.gate === 'home_visit' ? 'families' : 'people', {
      people: formatFigure(item.people),
    });
    return {
      id: `${item.gate}-${item.on}`,
      title: t(`gates.${item.gate}`, { who: child?.name ?? many }),
      how: child ? t('code', { code: child.code }) : t('until', { on: longDate(item.on) }),
      onOpen: () => (child ? go(`/calon/${child.uid}`) : go('/calon', { missing: item.gate })),
    };
  };
}

function useSignatureLine(): (item: Of<'signature'>) => Line {
  const t = useTranslations('home.due');
  const go = useGo();
  return (item) => ({
    id: `signature-${item.run}`,
    title: t('signature'),
    how: t('signatureHow', {
      number: formatFigure(item.number),
      on: longDate(item.minutesOn),
      second: item.second,
    }),
    onOpen: () => go('/urutan', { run: item.run }),
  });
}

function useDecreeNumberLine(): (item: Of<'decree_number'>) => Line {
  const t = useTranslations('home.due');
  const go = useGo();
  return ({ decree, names, on }) => ({
    id: `decree-number-${decree}`,
    title: t('decreeNumber'),
    how: t('decreeNumberHow', { names: formatFigure(names), on: longDate(on) }),
    onOpen: () => go('/penetapan', { sk: decree }),
  });
}

/** Each child is answered on its own page; the next one follows when the first is. */
function usePaperLine(): (item: Of<'paper'>) => Line {
  const t = useTranslations('home.due');
  const go = useGo();
  return ({ paper, people, child }) => ({
    id: `paper-${paper}`,
    title: t(`papers.${paper}`, {
      who:
        people === 1
          ? child.name
          : t('withMore', { name: child.name, more: formatFigure(people - 1) }),
    }),
    how: t('code', { code: child.code }),
    onOpen: () => go(`/calon/${child.uid}`),
  });
}

/** Each pupil is answered beside the list of pupils; the next one follows when the first is. */
function usePupilNikLine(): (item: Of<'pupil_nik'>) => Line {
  const t = useTranslations('home.due');
  const go = useGo();
  return ({ people, pupil: { uid, name } }) => ({
    id: 'pupil-nik',
    title: t('papers.nik', {
      who: people === 1 ? name : t('withMore', { name, more: formatFigure(people - 1) }),
    }),
    how: t('pupilNikHow'),
    onOpen: () => go('/siswa', { siswa: uid }),
  });
}

/** Each pupil is moved beside the list of pupils; the plan of beds names them all. */
function useToMoveLine(): (item: Of<'to_move'>) => Line {
  const t = useTranslations('home.due');
  const go = useGo();
  return ({ people, pupil: { uid, name }, on }) => ({
    id: 'to-move',
    title: t('toMove', {
      who: people === 1 ? name : t('withMore', { name, more: formatFigure(people - 1) }),
    }),
    how: t('toMoveHow', { on: longDate(on) }),
    onOpen: () => (people === 1 ? go('/siswa', { siswa: uid }) : go('/denah')),
  });
}

function useProposalLine(): (item: Of<'proposal'>) => Line {
  const t = useTranslations('home.due');
  const go = useGo();
  return ({ families, child, to }) => ({
    id: 'proposal',
    title: t('proposal', {
      who: families === 1 ? child : t('families', { people: formatFigure(families) }),
    }),
    how: t('proposalHow', { to }),
    onOpen: () => go('/cek-desil', { bagian: 'proposed' }),
  });
}
