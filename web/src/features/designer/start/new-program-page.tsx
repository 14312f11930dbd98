import { useListPrograms } from "@fairway/client";
import { Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { newProgramWays } from "../../../lib/addresses.ts";
import { Page } from "../../../ui/page.tsx";
import { Forbidden, Loaded } from "../../../ui/states/index.ts";
import { useVendor } from "../../session/room.tsx";
import { FromFile } from "./from-file.tsx";
import { Gallery } from "./gallery.tsx";
import { Guided } from "./guided.tsx";

const panels = { gallery: Gallery, guided: Guided, file: FromFile };

/** The ways to a new program: from an example, from nothing, or from a file. */
export function NewProgramPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListPrograms(vendor.id);
  const { from = "gallery" } = useSearch({ from: "/console/$vendor/program/new" });
  const navigate = useNavigate({ from: "/console/$vendor/program/new" });
  const choose = (next: string | null) =>
    void navigate({
      search: (before) => ({ ...before, from: newProgramWays.find((way) => way === next) }),
      replace: true,
    });
  return (
    <Page title={t("designer.start.title")} state={t("designer.start.state")}>
      <Loaded query={query}>
        {({ can }) =>
          can["publish"] === true ? (
            <Tabs value={from} onChange={choose} keepMounted={false}>
              <Tabs.List>
                {newProgramWays.map((way) => (
                  <Tabs.Tab key={way} value={way}>
                    {t(`designer.start.ways.${way}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              {newProgramWays.map((way) => {
                const Way = panels[way];
                return (
                  <Tabs.Panel key={way} value={way} pt="lg">
                    <Way />
                  </Tabs.Panel>
                );
              })}
            </Tabs>
          ) : (
            <Forbidden>{t("designer.start.forbidden")}</Forbidden>
          )
        }
      </Loaded>
    </Page>
  );
}
