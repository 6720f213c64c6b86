import { useTranslations } from 'use-intl';
import type { HouseView } from '#shared/contract/house-shapes.ts';
import { planOn } from '#shared/domain/house/bed-plan.ts';
import { SEXES, type Sex } from '#shared/vocabulary.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import classes from './FreeBeds.module.css';

interface FreeOfSex {
  readonly sex: Sex;
  readonly regular: number;
  readonly wheelchair: number;
  readonly emergency: number;
  /** Where they are: ward and how many, in the order of the plan. */
  readonly wards: readonly { readonly name: string; readonly beds: number }[];
}

/** The beds of a day that are free by themselves, whatever the numbers of the house allow. */
function freeBySex({ facts, wards, today }: HouseView): FreeOfSex[] {
  const free = planOn(facts, today).filter(({ state }) => state === 'free');
  return SEXES.map((sex) => {
    const beds = free.map(({ bed }) => bed).filter((bed) => bed.sex === sex);
    const regular = beds.filter(({ zone }) => zone !== 'transit');
    const uids = new Set(beds.map(({ bed }) => bed));
    return {
      sex,
      regular: regular.length,
      wheelchair: regular.filter(({ wheelchair }) => wheelchair).length,
      emergency: beds.length - regular.length,
      wards: wards.flatMap((ward) => {
        const here = ward.rooms.flatMap((room) => room.beds).filter((bed) => uids.has(bed));
        return here.length === 0 ? [] : { name: ward.name, beds: here.length };
      }),
    };
  });
}

/** Free beds by sex and by whether a wheelchair gets to them, with the wards they are in. */
export function FreeBeds({ view }: { view: HouseView }) {
  const t = useTranslations('house.freeBeds');
  const rows = freeBySex(view);
  const sum = (of: (row: FreeOfSex) => number): string =>
    formatFigure(rows.reduce((all, row) => all + of(row), 0));
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('for')}</th>
          <th scope="col">{t('regular')}</th>
          <th scope="col">{t('wheelchair')}</th>
          <th scope="col">{t('emergency')}</th>
          <th scope="col">{t('where')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.sex}>
            <th scope="row">{t(row.sex)}</th>
            <td className={classes['places']}>{formatFigure(row.regular)}</td>
            <td>{formatFigure(row.wheelchair)}</td>
            <td className={classes['places']}>{formatFigure(row.emergency)}</td>
            <td>
              {row.wards.length === 0
                ? t('nowhere')
                : row.wards.map(({ name, beds }) => `${name} ${formatFigure(beds)}`).join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('total')}</th>
          <td className={classes['places']}>{sum((row) => row.regular)}</td>
          <td>{sum((row) => row.wheelchair)}</td>
          <td className={classes['places']}>{sum((row) => row.emergency)}</td>
          <td>{t('note')}</td>
        </tr>
      </tfoot>
    </table>
  );
}
