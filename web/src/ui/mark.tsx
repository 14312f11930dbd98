import type { ReactNode } from "react";
import classes from "./mark.module.css";

/** A state in a word; its tone is never the only sign. */
export function Mark({
  tone = "plain",
  children,
}: {
  tone?: "plain" | "ok" | "bad" | "warn" | "info";
  children: ReactNode;
}) {
  return (
    <span className={classes.mark} data-tone={tone}>
      {children}
    </span>
  );
}
