import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "../designer.module.css";

/** Which thing of a section is open; its address can be shared. */
export function useOpenItem() {
  const { item } = useSearch({ from: "/console/$vendor/program/drafts/$draftId" });
  const navigate = useNavigate({ from: "/console/$vendor/program/drafts/$draftId" });
  const setItem = (next: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, item: next }), replace: true, resetScroll: false });
  return { item, setItem, toggle: (key: string) => setItem(item === key ? undefined : key) };
}

/** A section of the document with what it is for. */
export function FormSection({
  title,
  lead,
  aside,
  children,
}: {
  title: string;
  lead: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <div className={classes.sectionHead}>
        <div>
          <h2>{title}</h2>
          <p className={classes.lead}>{lead}</p>
        </div>
        {aside}
      </div>
      {children}
    </>
  );
}

/** Says what a section is good for while there is nothing in it. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className={classes.says}>{children}</p>;
}

/** The sentence of a section that the reader chooses words in. */
export function useSectionWords(section: string) {
  const { t } = useTranslation();
  return {
    title: t(`designer.section.${section}` as "designer.section.head"),
    lead: t(`designer.lead.${section}` as "designer.lead.head"),
  };
}
