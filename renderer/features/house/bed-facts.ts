import { useTranslations } from 'use-intl';
import type { WardRoom } from '#shared/contract/house-shapes.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useNeedWords } from '#renderer/features/house/need-words.ts';
import type { Planned } from '#renderer/features/house/planned.ts';
import type { Fact } from '#renderer/ui/FactList.tsx';

type FactId =
  | 'needs'
  | 'stay'
  | 'held'
  | 'away'
  | 'due'
  | 'late'
  | 'called'
  | 'answer'
  | 'answerBy'
  | 'outage'
  | 'closes'
  | 'kind'
  | 'room';

/** What the panel of a bed tells on a day: of the person first, then of the bed. */
export function useBedFacts(
  planned: Planned,
  room: WardRoom | undefined,
  day: LocalDate,
): readonly Fact[] {
  const t = useTranslations('house');
  const fact = (id: FactId, value: string): Fact => ({ id, term: t(`facts.${id}`), value });
  return [
    ...usePersonFacts(planned, fact),
    ...useLeaveFacts(planned, day, fact),
    ...useOutageFacts(planned, fact),
    ...useRoomFacts(planned, room, fact),
  ];
}

type MakeFact = (id: FactId, value: string) => Fact;

function usePersonFacts({ stay, held, call }: Planned, fact: MakeFact): Fact[] {
  const t = useTranslations('house');
  const needWords = useNeedWords();
  const needs = (stay ?? call)?.needs ?? null;
  const facts: Fact[] = [];
  if (stay ?? call) facts.push(fact('needs', needWords(needs).join(' · ')));
  if (stay) facts.push(fact('stay', longDate(stay.from)));
  if (held) facts.push(fact('held', longDate(held.from)));
  if (call) {
    facts.push(
      fact('called', longDate(call.from)),
      call.accepted ? fact('answer', t('accepted')) : fact('answerBy', longDate(call.answerBy)),
    );
  }
  return facts;
}

function useLeaveFacts({ leave }: Planned, day: LocalDate, fact: MakeFact): Fact[] {
  const t = useTranslations('house.leave.kinds');
  if (!leave) return [];
  const { kind, from, due } = leave;
  const away = fact('away', `${t(kind)} · ${longDate(from)}`);
  return due === null ? [away] : [away, fact(due < day ? 'late' : 'due', longDate(due))];
}

function useOutageFacts({ outage, bed }: Planned, fact: MakeFact): Fact[] {
  const t = useTranslations('house.outage');
  const facts: Fact[] = [];
  if (outage) {
    const { kind, from, until, note } = outage;
    const source = [
      t('sinceLong', { on: longDate(from) }),
      ...(until === null ? [] : [t('untilLong', { on: longDate(until) })]),
      ...(note === '' ? [] : [note]),
    ].join(' · ');
    facts.push({ ...fact('outage', t(kind)), source });
  }
  if (bed.until !== null) facts.push(fact('closes', longDate(bed.until)));
  return facts;
}

function useRoomFacts({ bed }: Planned, room: WardRoom | undefined, fact: MakeFact): Fact[] {
  const t = useTranslations('house');
  const kind = [t(`kinds.${bed.kind}`), ...(bed.upper ? [t('kinds.upper')] : [])].join(' · ');
  if (!room) return [fact('kind', kind)];
  const offers = [
    t(`fits.${room.sex}`),
    ...(room.wheelchair ? [t('room.wheelchair')] : []),
    ...(room.nearNurse ? [t('room.nearNurse')] : []),
    ...(room.handrail ? [t('room.handrail')] : []),
  ].join(' · ');
  return [fact('kind', kind), fact('room', `${t('room.title', { code: room.code })} · ${offers}`)];
}
