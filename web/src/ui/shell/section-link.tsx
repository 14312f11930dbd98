import { Tooltip } from "@mantine/core";
import { Link, type LinkProps } from "@tanstack/react-router";
import type { Icon } from "../icons.ts";
import classes from "./shell.module.css";

type Props = {
  link: LinkProps;
  label: string;
  icon: Icon;
  compact: boolean;
  /** How much waits there, with the same in words; none where nothing does. */
  waiting?: { count: number; says: string } | undefined;
  onPick?: (() => void) | undefined;
};

/** One section in the sidebar. */
export function SectionLink({ link, label, icon: Sign, compact, waiting, onPick }: Props) {
  const anchor = (
    <Link
      {...link}
      className={classes.section}
      activeProps={{ "data-active": true }}
      activeOptions={{ includeSearch: false }}
      onClick={() => onPick?.()}
    >
      <Sign size={17} stroke={1.7} aria-hidden />
      <span className={compact ? "visually-hidden" : undefined}>{label}</span>
      {waiting ? (
        <>
          <span className={classes.waiting} aria-hidden>
            {waiting.count}
          </span>
          <span className="visually-hidden">{`, ${waiting.says}`}</span>
        </>
      ) : null}
    </Link>
  );
  return compact ? (
    <Tooltip label={label} position="right">
      {anchor}
    </Tooltip>
  ) : (
    anchor
  );
}
