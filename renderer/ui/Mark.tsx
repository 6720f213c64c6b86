import classes from './Mark.module.css';

/** The sign of Tampung: a vessel that takes in. Decoration; the name stands beside it or in a title. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg
      className={classes['mark']}
      width={size}
      height={size}
      viewBox="0 0 30 30"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={classes['ground']} width="30" height="30" rx="6" />
      <path
        className={classes['vessel']}
        d="M7 8.5v10.4A3.1 3.1 0 0 0 10.1 22h9.8a3.1 3.1 0 0 0 3.1-3.1V8.5"
      />
      <path className={classes['vessel']} d="M12 12.2h6M12 16.6h6" />
    </svg>
  );
}
