import { useListPartners } from "@fairway/client";
import { useMantineColorScheme } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  IconChartBar,
  IconDocument,
  IconGift,
  IconImport,
  IconMoves,
  IconMoon,
  IconOverview,
  IconPartners,
  IconPlus,
  IconSegments,
  IconSettings,
  type Icon,
} from "../../ui/icons.ts";
import { useVendor } from "../session/room.tsx";
import { matches } from "./matches.ts";

/** Something that search can find and run. */
export type Command = {
  id: string;
  group: string;
  label: string;
  note?: string | undefined;
  icon: Icon;
  run: () => void;
};

type PageKey =
  | "overview"
  | "partners"
  | "segments"
  | "moves"
  | "benefits"
  | "explore"
  | "imports"
  | "program"
  | "settings";

function usePages(): Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const params = { vendor: useVendor().slug };
  const group = t("shell.searchPages");
  const page = (id: string, label: string, icon: Icon, run: () => void): Command => ({ id, group, label, icon, run });
  const word = (key: PageKey) => t(`shell.nav.${key}`);
  return [
    page("overview", word("overview"), IconOverview, () => void navigate({ to: "/console/$vendor/overview", params })),
    page("partners", word("partners"), IconPartners, () => void navigate({ to: "/console/$vendor/partners", params })),
    page("segments", word("segments"), IconSegments, () => void navigate({ to: "/console/$vendor/segments", params })),
    page("moves", word("moves"), IconMoves, () => void navigate({ to: "/console/$vendor/moves", params })),
    page("benefits", word("benefits"), IconGift, () => void navigate({ to: "/console/$vendor/benefits", params })),
    page("explore", word("explore"), IconChartBar, () => void navigate({ to: "/console/$vendor/explore", params })),
    page("imports", word("imports"), IconImport, () => void navigate({ to: "/console/$vendor/imports", params })),
    page("program", word("program"), IconDocument, () => void navigate({ to: "/console/$vendor/program", params })),
    page("settings", word("settings"), IconSettings, () => void navigate({ to: "/console/$vendor/settings", params })),
  ];
}

function useActions(): Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { toggleColorScheme } = useMantineColorScheme();
  const params = { vendor: useVendor().slug };
  const group = t("shell.searchActions");
  const search = { add: true };
  return [
    {
      id: "add-partner",
      group,
      label: t("shell.actions.addPartner"),
      icon: IconPlus,
      run: () => void navigate({ to: "/console/$vendor/partners", params, search }),
    },
    {
      id: "start-import",
      group,
      label: t("shell.actions.startImport"),
      icon: IconImport,
      run: () => void navigate({ to: "/console/$vendor/imports/new", params }),
    },
    {
      id: "edit-program",
      group,
      label: t("shell.actions.editProgram"),
      icon: IconDocument,
      run: () => void navigate({ to: "/console/$vendor/program", params, search: { tab: "versions" } }),
    },
    {
      id: "add-person",
      group,
      label: t("shell.actions.addPerson"),
      icon: IconPlus,
      run: () => void navigate({ to: "/console/$vendor/settings", params, search: { tab: "people", ...search } }),
    },
    { id: "scheme", group, label: t("shell.actions.toggleScheme"), icon: IconMoon, run: toggleColorScheme },
  ];
}

function usePartners(query: string): Command[] {
  const { t } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate();
  const found = useListPartners(vendor.id, { q: query, limit: 8 }, { query: { enabled: query.length > 0 } });
  return (found.data?.items ?? []).map((p) => ({
    id: p.id,
    group: t("shell.searchPartners"),
    label: p.name,
    note: p.region ?? p.reference,
    icon: IconPartners,
    run: () =>
      void navigate({ to: "/console/$vendor/partners/$partnerId", params: { vendor: vendor.slug, partnerId: p.id } }),
  }));
}

/** Partners, pages and actions that match; `settled` is the query after typing has paused. */
export function useCommands(query: string, settled: string): Command[] {
  const [partners, pages, actions] = [usePartners(settled), usePages(), useActions()];
  const rest = [...pages, ...actions].filter((c) => matches(query, c.label));
  return query ? [...partners, ...rest] : rest;
}
