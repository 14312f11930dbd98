import { ActionIcon } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { recall, remember } from "../../lib/storage.ts";
import { SidePanel } from "../dialog.tsx";
import { IconCollapse, IconExpand, IconMenu } from "../icons.ts";
import classes from "./shell.module.css";

type Props = {
  /** Who is shown: vendor or company, with a switch where there are several. */
  identity: ReactNode;
  /** Search and commands. */
  search: ReactNode;
  /** As of, language, appearance, person. */
  tools: ReactNode;
  /** Sections; `compact` shows icons alone, `onPick` closes the drawer. */
  sections: (options: { compact: boolean; onPick?: () => void }) => ReactNode;
  /** A sentence above every page, such as the past date that is shown. */
  banner?: ReactNode;
  children: ReactNode;
};

function MobileSections({ sections, identity }: Pick<Props, "sections" | "identity">) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionIcon
        className={classes.burger}
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t("shell.menu")}
        onClick={() => setOpen(true)}
      >
        <IconMenu size={20} aria-hidden />
      </ActionIcon>
      {open ? (
        <SidePanel onClose={() => setOpen(false)} side="left" size={288} title={identity}>
          <nav aria-label={t("shell.sections")}>{sections({ compact: false, onPick: () => setOpen(false) })}</nav>
        </SidePanel>
      ) : null}
    </>
  );
}

/** The frame of both rooms: bar above, sections at the left, the page in the middle. */
export function Shell({ identity, search, tools, sections, banner, children }: Props) {
  const { t } = useTranslation();
  const [compact, setCompact] = useState(recall("sidebar") === "compact");
  const toggle = () => {
    remember("sidebar", compact ? null : "compact");
    setCompact(!compact);
  };
  const Fold = compact ? IconExpand : IconCollapse;
  return (
    <div className={classes.shell} data-compact={compact}>
      <a href="#main" className={classes.skip}>
        {t("skip")}
      </a>
      <header className={classes.header}>
        <MobileSections sections={sections} identity={identity} />
        <div className={classes.identity}>{identity}</div>
        <div className={classes.search}>{search}</div>
        <div className={classes.tools}>{tools}</div>
      </header>
      <div className={classes.side}>
        <nav aria-label={t("shell.sections")}>{sections({ compact })}</nav>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          className={classes.fold}
          onClick={toggle}
          aria-label={compact ? t("shell.expand") : t("shell.collapse")}
        >
          <Fold size={17} stroke={1.6} aria-hidden />
        </ActionIcon>
      </div>
      <main id="main" tabIndex={-1} className={classes.main}>
        {banner}
        {children}
      </main>
    </div>
  );
}
