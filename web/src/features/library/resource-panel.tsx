import { useChangeResources, useGetResource, type GetLibraryFacetsReply, type GetResourceReply } from "@fairway/client";
import { Button, Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { resourceTabs, type ResourceTab } from "../../lib/addresses.ts";
import { useKept, type Draft } from "../../lib/use-kept.ts";
import { SidePanel, useAsksBeforeClosing } from "../../ui/dialog.tsx";
import { confirmed } from "../../ui/question.ts";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { StatusMarks } from "./columns.tsx";
import classes from "./library.module.css";
import { archiveQuestion, publishQuestion } from "./questions.ts";
import { detailsOf, ResourceForm, type Details } from "./resource-form.tsx";
import { SharesTab } from "./shares-tab.tsx";
import { UsageTab } from "./usage-tab.tsx";
import { useFresh } from "./use-fresh.ts";
import { VersionsTab } from "./versions-tab.tsx";

const from = "/console/$vendor/library" as const;

/** The steps that a resource can take now. */
function Steps({ resource, isUnsaved }: { resource: GetResourceReply; isUnsaved: boolean }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const change = useChangeResources();
  const act = async (action: "publish" | "withdraw" | "archive") => {
    if (action === "archive" && !(await confirmed(archiveQuestion(t, 1)))) return;
    if (action === "publish" && resource.gateId === null && !(await confirmed(publishQuestion(t, 1)))) return;
    await change.mutateAsync({ vendorId: vendor.id, data: { ids: [resource.id], action } });
    await fresh();
    said(action === "publish" ? t("library.published") : t("library.saved"));
  };
  return (
    <div className={classes.actions}>
      <StatusMarks row={resource} t={t} />
      {(["publish", "withdraw", "archive"] as const).map((action) =>
        resource.can[action] ? (
          <Button
            key={action}
            size="xs"
            variant={action === "publish" ? "filled" : "default"}
            loading={change.isPending}
            disabled={isUnsaved}
            onClick={() => void act(action).catch(failed)}
          >
            {t(`library.${action}`)}
          </Button>
        ) : null,
      )}
      {isUnsaved ? <span className={classes.note}>{t("library.saveFirst")}</span> : null}
    </div>
  );
}

type Props = { resource: GetResourceReply; facets: GetLibraryFacetsReply };

function Parts({ tab, draft, resource, facets }: Props & { tab: ResourceTab; draft: Draft<Details> }) {
  return {
    details: () => <ResourceForm resource={resource} draft={draft} facets={facets} />,
    versions: () => <VersionsTab resource={resource} />,
    usage: () => <UsageTab resourceId={resource.id} />,
    shares: () => <SharesTab resource={resource} />,
  }[tab]();
}

/** The parts of a resource; what is written of it stays while others are looked at. */
function Body({ resource, facets }: Props) {
  const { t } = useTranslation();
  const { tab = "details" } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { revision } = resource;
  const draft = useKept({ revision, value: detailsOf(resource) }, `resource.${resource.id}`);
  useAsksBeforeClosing(draft);
  const choose = (next: string | null) =>
    void navigate({
      search: (before) => ({ ...before, tab: resourceTabs.find((one) => one === next) }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={classes.stack}>
      <Steps resource={resource} isUnsaved={draft.dirty} />
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List>
          {resourceTabs.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`library.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          <Parts tab={tab} resource={resource} draft={draft} facets={facets} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** One resource beside the list: what is said of it, its versions, who uses it, and links to it. */
export function ResourcePanel({
  id,
  facets,
  onClose,
}: {
  id: string;
  facets: GetLibraryFacetsReply;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useGetResource(vendor.id, id);
  return (
    <SidePanel title={query.data?.title ?? t("library.name")} size={640} onClose={onClose}>
      <Loaded query={query} skeleton={<Loading lines={8} height={24} />}>
        {(resource) => <Body key={resource.id} resource={resource} facets={facets} />}
      </Loaded>
    </SidePanel>
  );
}
