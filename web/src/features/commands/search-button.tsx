import { Kbd, UnstyledButton } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconSearch } from "../../ui/icons.ts";
import classes from "./commands.module.css";

const Palette = lazy(() => import("./palette.tsx").then((m) => ({ default: m.Palette })));
const key = navigator.platform.startsWith("Mac") ? "⌘K" : "Ctrl K";

/** Opens search and commands; ⌘K does the same anywhere. */
export function SearchButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useHotkeys([["mod+K", () => setOpen(true)]], []);
  return (
    <>
      <UnstyledButton className={classes.button} onClick={() => setOpen(true)} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={15} aria-hidden />
        <span className={classes.label}>{t("shell.search")}</span>
        <Kbd size="xs" className={classes.key}>
          {key}
        </Kbd>
      </UnstyledButton>
      {open ? (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
