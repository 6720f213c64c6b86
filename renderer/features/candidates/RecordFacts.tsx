import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { type Fact, FactList } from '#renderer/ui/FactList.tsx';
import { FactSection, PageSection } from '#renderer/ui/RecordPage.tsx';
import { spacedId } from '#renderer/ui/spaced-id.ts';
import { useParentWords } from './use-parent-words.ts';
import { useDetailFacts } from './use-detail-facts.ts';
import { useMayWrite } from './CandidatesHeader.tsx';

interface FactsProps {
  record: CandidateRecord;
}

interface Ids {
  readonly nik: string | null;
  readonly kk: string | null;
  /** Of the guardians, in their order. */
  readonly niks: readonly (string | null)[];
}

/** NIK and KK: in full for the roles that verify, which the journal notes; masked for the rest. */
function useIds({ record }: FactsProps): Ids {
  const mayWrite = useMayWrite();
  const full = useRead('candidates.fullIds', { uid: record.uid }, { enabled: mayWrite }).data;
  if (full === undefined)
    return {
      nik: record.person.nikMasked,
      kk: record.family.kkMasked,
      niks: record.guardians.map(({ nikMasked }) => nikMasked),
    };
  return {
    nik: full.nik === null ? null : spacedId(full.nik),
    kk: full.kk === null ? null : spacedId(full.kk),
    niks: full.guardians.map((nik) => (nik === null ? null : spacedId(nik))),
  };
}

export function ChildFacts({ record }: FactsProps) {
  const t = useTranslations('candidates');
  const sexes = useTranslations('common');
  const { person } = record;
  const { nik } = useIds({ record });
  const details = useDetailFacts(record);
  const born = person.birthDate === null ? '' : longDate(person.birthDate);
  const birth = [person.birthPlace, born].filter((part) => part !== '').join(', ');
  return (
    <FactSection
      title={t('page.child')}
      facts={[
        { id: 'code', term: t('facts.code'), value: record.code },
        { id: 'nik', term: t('facts.nik'), value: nik ?? t(`nikStatus.${person.nikStatus}`) },
        {
          id: 'sex',
          term: t('facts.sex'),
          value: sexes(person.sex === 'L' ? 'male' : 'female'),
        },
        { id: 'birth', term: t('facts.birth'), value: birth === '' ? t('facts.none') : birth },
        ...details.person,
      ]}
    />
  );
}

export function CandidacyFacts({ record }: FactsProps) {
  const t = useTranslations('candidates');
  const { candidacy } = record;
  const details = useDetailFacts(record);
  const vulnerable = candidacy.vulnerabilities.map((one) => t(`vulnerabilities.${one}`)).join(', ');
  const facts: Fact[] = [
    { id: 'state', term: t('facts.state'), value: t(`states.${record.state}`) },
    {
      id: 'level',
      term: t('facts.level'),
      value: t('facts.grade', { level: candidacy.level, grade: String(candidacy.grade) }),
    },
    {
      id: 'status',
      term: t('facts.status'),
      value: t(`schoolStatuses.${candidacy.schoolStatus}`),
      ...(candidacy.schoolStatusSource === '' ? {} : { source: candidacy.schoolStatusSource }),
    },
    {
      id: 'vulnerability',
      term: t('facts.vulnerability'),
      value: vulnerable === '' ? t('facts.none') : vulnerable,
    },
    {
      id: 'recommendation',
      term: t('facts.recommendation'),
      value: t(`recommendations.${candidacy.recommendation}`),
    },
    {
      id: 'proposer',
      term: t('facts.proposer'),
      value: candidacy.proposer === '' ? t('facts.none') : candidacy.proposer,
      source: longDate(candidacy.proposedOn),
    },
  ];
  facts.push(...details.school);
  if (candidacy.note !== '')
    facts.push({ id: 'note', term: t('facts.note'), value: candidacy.note });
  return <FactSection title={t('page.candidacy')} facts={facts} />;
}

export function FamilyFacts({ record }: FactsProps) {
  const t = useTranslations('candidates');
  const go = useGo();
  const { kk, niks } = useIds({ record });
  const sourceOf = useParentWords();
  const { family } = record;
  const details = useDetailFacts(record);
  const rtRw =
    family.rt === ''
      ? ''
      : t(family.rw === '' ? 'facts.rt' : 'facts.rtRw', { rt: family.rt, rw: family.rw });
  const address = [family.address, rtRw, family.village, family.district, family.regency]
    .filter((part) => part !== '')
    .join(', ');
  const guardians = record.guardians.map((guardian, index): Fact => ({
    id: `guardian-${index}`,
    term: t('facts.guardian'),
    value: `${guardian.name} (${t(`relations.${guardian.relation}`)})`,
    ...sourceOf(guardian, niks[index] ?? null),
  }));
  const siblings = record.siblings.map(({ uid, name, code }) => (
    <div key={uid}>
      <button type="button" className="quiet-link" onClick={() => go(`/calon/${uid}`)}>
        {`${name} · ${code}`}
      </button>
    </div>
  ));
  return (
    <FactSection
      title={t('page.family')}
      facts={[
        { id: 'kk', term: t('facts.kk'), value: kk ?? t('facts.none') },
        {
          id: 'address',
          term: t('facts.address'),
          value: address === '' ? t('facts.none') : address,
          ...(family.regionCode === null
            ? {}
            : { source: t('facts.regionCode', { code: family.regionCode }) }),
        },
        ...details.family,
        ...guardians,
        ...(siblings.length === 0
          ? []
          : [{ id: 'siblings', term: t('page.siblings'), value: siblings }]),
      ]}
    />
  );
}

export function DesilFacts({ record }: FactsProps) {
  const t = useTranslations('candidates');
  return (
    <PageSection title={t('page.desils')}>
      {record.desil.length === 0 ? (
        <p className="source">{t('page.noDesil')}</p>
      ) : (
        <FactList
          facts={record.desil.map((fact, index) => ({
            id: String(index),
            term: fact.current
              ? `${periodLabel(fact.period)}, ${t('page.current')}`
              : periodLabel(fact.period),
            value: fact.desil === null ? t('facts.desilNotRecorded') : String(fact.desil),
            source: [
              t(`sources.${fact.source}`),
              t('sources.seen', { date: longDate(fact.asOf), by: fact.seenBy }),
            ].join(', '),
          }))}
        />
      )}
    </PageSection>
  );
}
