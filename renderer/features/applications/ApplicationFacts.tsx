import { useTranslations } from 'use-intl';
import type { ApplicationView } from '#shared/contract/application-record.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { type Fact, FactList } from '#renderer/ui/FactList.tsx';
import { FactSection, PageSection } from '#renderer/ui/RecordPage.tsx';
import { spacedId } from '#renderer/ui/spaced-id.ts';
import { useDesil } from './PanelFacts.tsx';
import { useAgeWords, useMayWrite } from './words.ts';

interface FactsProps {
  record: ApplicationView;
}

const joined = (parts: readonly string[], by = ', '): string =>
  parts.filter((part) => part !== '').join(by);

/** NIK and KK: in full for the roles that verify, which the journal notes; masked for the rest. */
function useIds({ record }: FactsProps): { nik: string | null; kk: string | null } {
  const enabled = useMayWrite();
  const full = useRead('applications.fullIds', { application: record.uid }, { enabled }).data;
  if (full === undefined) return { nik: record.person.nikMasked, kk: record.family.kkMasked };
  return { nik: full.nik && spacedId(full.nik), kk: full.kk && spacedId(full.kk) };
}

export function PersonFacts({ record }: FactsProps) {
  const t = useTranslations('applications');
  const sexes = useTranslations('common');
  const age = useAgeWords();
  const { person } = record;
  const { nik } = useIds({ record });
  const on = person.birthDate === null ? '' : longDate(person.birthDate);
  const born = person.birthEstimated && on !== '' ? t('page.birthAbout', { on }) : on;
  const birth = joined([person.birthPlace, born]);
  return (
    <FactSection
      title={t('page.person')}
      facts={[
        { id: 'number', term: t('page.number'), value: record.number },
        { id: 'nik', term: t('facts.nik'), value: nik ?? t(`page.nikStatus.${person.nikStatus}`) },
        {
          id: 'sex',
          term: t('form.sex'),
          value: sexes(person.sex === 'L' ? 'male' : 'female'),
        },
        { id: 'birth', term: t('page.birth'), value: birth === '' ? t('facts.none') : birth },
        { id: 'age', term: t('page.age'), value: age(person.age) },
        { id: 'desil', term: t('facts.desil'), ...useDesil(record) },
      ]}
    />
  );
}

export function RequestFacts({ record }: FactsProps) {
  const t = useTranslations('applications');
  const { request } = record;
  const { emergencyApproved: approved } = request;
  const facts: Fact[] = [
    {
      id: 'referral',
      term: t('facts.referral'),
      value: joined([t(`referrals.${request.referral}`), request.referrer]),
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
    { id: 'received', term: t('page.received'), value: longDate(request.receivedOn) },
    { id: 'mode', term: t('facts.mode'), value: t(`modes.${record.mode}`) },
    {
      id: 'vulnerability',
      term: t('facts.vulnerability'),
      value: t(`vulnerabilities.v${request.vulnerability as 0 | 1 | 2 | 3}`),
    },
  ];
  if (request.emergency) {
    facts.push({
      id: 'emergency',
      term: t('page.emergency'),
      value: request.emergencyNote,
      source:
        approved === null
          ? t('page.unapproved')
          : t('page.approved', { by: approved.by, date: longDate(approved.on) }),
    });
  }
  if (request.note !== '') {
    facts.push({ id: 'note', term: t('page.note'), value: request.note });
  }
  return <FactSection title={t('page.request')} facts={facts} />;
}

/** Needs of the newest assessment; what it says of health opens for who may read it, and is noted. */
export function AssessmentFacts({ record, onHealth }: FactsProps & { onHealth: () => void }) {
  const t = useTranslations('applications');
  const { user } = useSession();
  const { assessment } = record;
  return (
    <PageSection title={t('page.assessment')}>
      {assessment === null ? (
        <p className="source">{t('dialogs.noAssessment')}</p>
      ) : (
        <FactList
          wide
          facts={[
            {
              id: 'needs',
              term: t('facts.needs'),
              value: joined([
                t(`mobilities.${assessment.mobility}`),
                ...assessment.communication.map((way) => t(`communications.${way}`)),
                ...assessment.aids.map((aid) => t(`aids.${aid}`)),
                assessment.closeCare ? t('page.closeCare') : '',
                assessment.sees ? '' : t('page.guided'),
              ]),
              ...(assessment.old ? { source: t('page.old') } : {}),
            },
            {
              id: 'by',
              term: t('page.by'),
              value: assessment.assessor,
              source: longDate(assessment.assessedOn),
            },
          ]}
        />
      )}
      {user.seesHealth && assessment !== null ? (
        <button type="button" className="quiet-link" onClick={onHealth}>
          {t('acts.health')}
        </button>
      ) : null}
    </PageSection>
  );
}

export function DecisionFacts({ record: { conference, consent } }: FactsProps) {
  const t = useTranslations('applications');
  const none = t('facts.none');
  const facts: Fact[] = [
    {
      id: 'conference',
      term: t('facts.conference'),
      value:
        conference === null ? none : joined([t(`results.${conference.result}`), conference.note]),
      ...(conference === null
        ? {}
        : { source: joined([longDate(conference.heldOn), conference.attended], ' · ') }),
    },
  ];
  if (consent === null) facts.push({ id: 'consent', term: t('facts.consent'), value: none });
  else {
    const { giver, giverName, method, witness, givenOn, scope } = consent;
    const given = giver === 'guardian' ? t('facts.guardian', { name: giverName }) : null;
    facts.push(
      {
        id: 'consent',
        term: t('facts.consent'),
        value: given ?? t('dialogs.givers.self'),
        source: joined([
          t(`methods.${method}`),
          longDate(givenOn),
          witness === '' ? '' : t('page.witness', { name: witness }),
        ]),
      },
      { id: 'scope', term: t('page.scope'), value: scope },
    );
  }
  return <FactSection title={t('page.decision')} facts={facts} />;
}

export function FamilyFacts({ record }: FactsProps) {
  const t = useTranslations('applications');
  const { family, request } = record;
  const { kk } = useIds({ record });
  const rtRw = family.rt === '' ? '' : t('page.rtRw', { rt: family.rt, rw: family.rw || '—' });
  const address = joined([family.address, rtRw, family.village, family.district, family.regency]);
  const none = t('facts.none');
  return (
    <FactSection
      title={t('page.family')}
      facts={[
        { id: 'kk', term: t('page.kk'), value: kk ?? none },
        { id: 'address', term: t('page.address'), value: address === '' ? none : address },
        {
          id: 'contact',
          term: t('facts.contact'),
          value: request.contactName === '' ? none : request.contactName,
          ...(request.contactPhone === '' ? {} : { source: request.contactPhone }),
        },
      ]}
    />
  );
}
