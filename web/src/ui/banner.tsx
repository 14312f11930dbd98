import type { ReactNode } from "react";
import classes from "./banner.module.css";

type Props = { title: string; children: ReactNode; action: ReactNode };

/** Something that waits for the reader, above everything else on a page. */
export function Banner({ title, children, action }: Props) {
  return (
    <section className={classes.banner} aria-label={title}>
      <div className={classes.words}>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
      {action}
    </section>
  );
}
