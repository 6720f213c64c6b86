import { useTranslations } from 'use-intl';
import { figureText, labelText, personText } from '#shared/domain/reports/report-text.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { GroupChart } from './GroupChart.tsx';
import { type Report, type ReportTable, useSay } from './report-words.ts';
import classes from './Reports.module.css';

/** Every table of a report with its chart, then who is named in it, then how to read it. */
export function ReportTables({ report }: { report: Report }) {
  const t = useTranslations('reports');
  const say = useSay();
  return (
    <>
      {report.groups.map((group) => (
        <section key={group.key} className={classes['group']}>
          <h2 className="section-title">{say(`groups.${group.key}`)}</h2>
          {group.lines.length === 0 ? (
            <p className={classes['note']}>{t('noLines')}</p>
          ) : (
            <>
              <GroupChart group={group} />
              <GroupTable group={group} />
            </>
          )}
        </section>
      ))}
      {report.names.map(({ key, people }) => (
        <Names key={key} name={say(`names.${key}`)} people={people} />
      ))}
      <footer className={classes['notes']}>
        {report.notes.map((note) => (
          <p key={note}>{say(`notes.${note}`)}</p>
        ))}
        {report.audience === 'public' ? <p>{t('audience.publicNote')}</p> : null}
      </footer>
    </>
  );
}

function GroupTable({ group }: { group: ReportTable }) {
  const t = useTranslations('reports');
  const say = useSay();
  const { columns } = group;
  const cells = (figures: ReportTable['lines'][number]['figures']) =>
    figures.map((figure, at) => (
      <td key={columns[at]?.key}>{figureText(say, figure, columns[at]?.unit ?? 'count')}</td>
    ));
  return (
    <div className={classes['scroller']}>
      <table className={classes['table']}>
        <caption className="visually-hidden">{say(`groups.${group.key}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            {columns.map(({ key }) => (
              <th key={key} scope="col">
                {say(`columns.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.lines.map((line) => (
            <tr key={line.key} data-inner={line.inner}>
              <th scope="row">{labelText(say, line.label)}</th>
              {cells(line.figures)}
            </tr>
          ))}
        </tbody>
        {group.total === null ? null : (
          <tfoot>
            <tr>
              <th scope="row">{t(`totals.${group.totalWord}`)}</th>
              {cells(group.total)}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

const PAGES = { stay: '/penerima-manfaat', application: '/calon-pm' } as const;

interface NamesProps {
  name: string;
  people: Report['names'][number]['people'];
}

/** Who it is about, each with the way to their page. */
function Names({ name, people }: NamesProps) {
  const t = useTranslations('reports');
  const say = useSay();
  const go = useGo();
  return (
    <section className={classes['group']}>
      <h2 className="section-title">
        {name}
        <span className="count">{` · ${people.length}`}</span>
      </h2>
      {people.length === 0 ? <p className={classes['note']}>{t('noNames')}</p> : null}
      <ul className={classes['names']}>
        {people.map((one, at) => (
          <li key={`${one.uid}-${at}`}>
            {one.where === null ? (
              <span>{one.name}</span>
            ) : (
              <button
                type="button"
                className={classes['open']}
                onClick={() => one.where && go(PAGES[one.where], { orang: one.uid })}
              >
                {one.name}
              </button>
            )}
            <span>{personText(say, one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
