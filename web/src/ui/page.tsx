import { useEffect, type ReactNode } from "react";
import classes from "./page.module.css";

type Props = {
  title: string;
  /** One sentence that says how things stand. */
  state?: ReactNode;
  /** The page's one primary action. */
  action?: ReactNode;
  /** What stands before the title, such as the way back. */
  before?: ReactNode;
  /** The page fills the window and its table scrolls inside. */
  fill?: boolean;
  children: ReactNode;
};

/** A page: title, one sentence of state, one primary action, then what the page is for. */
export function Page({ title, state, action, before, fill = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Fairway`;
  }, [title]);
  return (
    <div className={fill ? `${classes.page} ${classes.fill}` : classes.page}>
      {before}
      <header className={classes.head}>
        <div className={classes.words}>
          <h1 className={classes.title}>{title}</h1>
          {state ? <p className={classes.state}>{state}</p> : null}
        </div>
        {action ? <div className={classes.action}>{action}</div> : null}
      </header>
      {children}
    </div>
  );
}

/** A titled part of a page. */
export function Section({
  title,
  note,
  aside,
  children,
}: {
  title: string;
  note?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.sectionHead}>
        <h2>{title}</h2>
        {aside}
      </div>
      {note ? <p className={classes.note}>{note}</p> : null}
      {children}
    </section>
  );
}

/** A framed surface. */
export function Panel({
  children,
  padded = true,
  className,
}: {
  children: ReactNode;
  padded?: boolean;
  className?: string | undefined;
}) {
  return <div className={[classes.panel, padded ? classes.padded : "", className ?? ""].join(" ")}>{children}</div>;
}
