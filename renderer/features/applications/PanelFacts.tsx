import { useTranslations } from 'use-intl';
import type { ApplicationView } from '#shared/contract/application-record.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { type Fact, FactList } from '#renderer/ui/FactList.tsx';
import { useStateWords } from './words.ts';

/** The facts that decide, each with its source. */
export function PanelFacts({ record }: { record: ApplicationView }) {
  const t = useTranslations('applications');
  const { request, assessment, conference, consent, person } = record;
  const none = t('facts.none');
  const words = useStateWords();
  const giver = (given: NonNullable<ApplicationView['consent']>): string =>
    given.giver === 'guardian'
      ? t('facts.guardian', { name: given.giverName })
      : t('dialogs.givers.self');
  const facts: Fact[] = [
    {
      id: 'state',
      term: t('columns.state'),
      value: words({ state: record.state, parkedUntil: record.parked?.until ?? null }),
    },
    {
      id: 'referral',
      term: t('facts.referral'),
      value: [t(`referrals.${request.referral}`), request.referrer].filter(Boolean).join(', '),
    },
    {
      id: 'since',
      term: t('facts.since'),
      value: longDate(request.waitingSince),
      source:
        request.letterDate === null
          ? t('facts.receipt')
          : t('facts.letter', { number: request.letterNo }),
    },
    { id: 'desil', term: t('facts.desil'), ...useDesil(record) },
    {
      id: 'vulnerability',
      term: t('facts.vulnerability'),
      value: t(`vulnerabilities.v${request.vulnerability as 0 | 1 | 2 | 3}`),
    },
    {
      id: 'needs',
      term: t('facts.needs'),
      value: assessment
        ? [
            t(`mobilities.${assessment.mobility}`),
            ...assessment.communication.map((way) => t(`communications.${way}`)),
            ...assessment.aids.map((aid) => t(`aids.${aid}`)),
          ].join(', ')
        : none,
      ...(assessment
        ? { source: t('facts.assessed', { date: longDate(assessment.assessedOn) }) }
        : {}),
    },
    {
      id: 'conference',
      term: t('facts.conference'),
      value: conference ? t(`results.${conference.result}`) : none,
      ...(conference ? { source: longDate(conference.heldOn) } : {}),
    },
    {
      id: 'consent',
      term: t('facts.consent'),
      value: consent ? giver(consent) : none,
      ...(consent
        ? { source: `${t(`methods.${consent.method}`)}, ${longDate(consent.givenOn)}` }
        : {}),
    },
    {
      id: 'contact',
      term: t('facts.contact'),
      value: request.contactName === '' ? none : request.contactName,
      ...(request.contactPhone === '' ? {} : { source: request.contactPhone }),
    },
    { id: 'nik', term: t('facts.nik'), value: person.nikMasked ?? none },
  ];
  return <FactList facts={facts} />;
}

/** The desil that counts in the order, and of when. */
export function useDesil({
  desil,
  substituteDesil,
}: ApplicationView): Pick<Fact, 'value' | 'source'> {
  const t = useTranslations('applications.facts');
  if (substituteDesil !== null) {
    return {
      value: t('substitute', { desil: String(substituteDesil) }),
      source: t('substituteSource'),
    };
  }
  if (desil === null) return { value: t('desilUnknown') };
  return {
    value: desil.desil === null ? t('desilNotRecorded') : String(desil.desil),
    source: `DTSEN ${periodLabel(desil.period)}`,
  };
}
