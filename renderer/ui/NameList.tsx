import classes from './NameList.module.css';

/** Names with one quiet line each, in a panel. */
export function NameList({
  names,
}: {
  names: readonly { readonly id: string; readonly name: string; readonly line: string }[];
}) {
  return (
    <ul className={classes['list']}>
      {names.map(({ id, name, line }) => (
        <li key={id}>
          <b>{name}</b>
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
