import classes from "./due.module.css";

/** Until when something is due, in words that say themselves whether it is late. */
export function Due({ says, isLate = false }: { says: string; isLate?: boolean }) {
  return (
    <span className={classes.due} data-late={isLate}>
      {says}
    </span>
  );
}
