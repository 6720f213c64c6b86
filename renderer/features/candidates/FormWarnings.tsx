import { useTranslations } from 'use-intl';
import { ageReferenceDay, checkAge } from '#shared/domain/people/age.ts';
import { checkNik } from '#shared/domain/people/nik.ts';
import { fitsBirthYear } from '#shared/domain/people/nisn.ts';
import { isOddName } from '#shared/domain/people/odd-name.ts';
import { parentWarnings } from '#shared/domain/people/parent-warnings.ts';
import { isLocalDate } from '#shared/validation/local-date.ts';
import { LEVELS, SEXES } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import type { FormValues } from './form-values.ts';
import classes from './Candidates.module.css';

/** What is possible but odd about NIK and age: told while one types, never in the way. */
export function FormWarnings({ values, intake }: { values: FormValues; intake: string }) {
  const t = useTranslations('candidates.form');
  const intakes = useRead('intakes.list', {}).data;
  const year = intakes?.find(({ uid }) => uid === intake)?.academicYear;
  const nik = useNikWarnings(values);
  const age = useAgeWarnings(values, year);
  const warnings = [...nik, ...age, ...usePlainWarnings(values), ...useParentWarnings(values)];
  return (
    <div role="status" className={classes['warnings']} data-empty={warnings.length === 0}>
      {warnings.length === 0 ? null : (
        <>
          <p className="source">{t('warnings')}</p>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const knownOf = ({ person }: FormValues) => ({
  sex: SEXES.find((sex) => sex === person.sex) ?? null,
  birthDate: isLocalDate(person.birthDate) ? person.birthDate : null,
});

function useNikWarnings(values: FormValues): string[] {
  const t = useTranslations();
  if (values.person.nikStatus !== 'present') return [];
  const read = checkNik(values.person.nik, knownOf(values));
  if (!read.ok) return [];
  return read.value.warnings.map((warning) => {
    switch (warning.code) {
      case 'sex-differs':
        return t('candidates.form.warning.sex-differs', {
          nikSex: t(warning.nikSex === 'L' ? 'common.male' : 'common.female').toLowerCase(),
        });
      case 'birth-differs':
        return t('candidates.form.warning.birth-differs', { part: warning.part });
      case 'region-unknown':
        return t('candidates.form.warning.region-unknown', { region: warning.region });
    }
  });
}

function usePlainWarnings(values: FormValues): string[] {
  const t = useTranslations('candidates.form.warning');
  const { person, candidacy } = values;
  const { birthDate } = knownOf(values);
  return [
    ...(isOddName(person.name.trim()) ? [t('name-odd')] : []),
    ...(birthDate?.endsWith('-01-01') === true ? [t('birth-day-unknown')] : []),
    ...(fitsBirthYear(person.nisn, birthDate) ? [] : [t('nisn-year')]),
    ...(candidacy.dapodikActive === 'active' ? [t('dapodik-active')] : []),
  ];
}

function useParentWarnings({ guardians }: FormValues): string[] {
  const t = useTranslations('candidates.form.warning');
  const sexes = useTranslations('common');
  return parentWarnings(guardians).map((warning) => {
    switch (warning.code) {
      case 'parent-sex':
        return t(warning.code, {
          name: warning.name,
          nikSex: sexes(warning.nikSex === 'L' ? 'male' : 'female').toLowerCase(),
        });
      case 'parent-deceased-first':
        return t(warning.code, { name: warning.name });
      case 'parents-deceased':
        return t(warning.code);
    }
  });
}

function useAgeWarnings(values: FormValues, academicYear: string | undefined): string[] {
  const t = useTranslations('candidates.form.warning');
  const ages = useRead('school.rules', {}).data?.ages;
  const level = LEVELS.find((one) => one === values.candidacy.level);
  const { birthDate } = knownOf(values);
  if (level === undefined || birthDate === null || academicYear === undefined) return [];
  const verdict = checkAge(birthDate, level, ageReferenceDay(academicYear), ages);
  if (verdict.kind === 'refused') return [t(verdict.code)];
  if (verdict.kind !== 'warning') return [];
  const { age, from, to } = verdict;
  return [t(verdict.code, { years: String(age.years), from: String(from), to: String(to) })];
}
