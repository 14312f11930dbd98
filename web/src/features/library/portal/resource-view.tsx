import {
  getDownloadPartnerResourceUrl,
  plainLink,
  useCreatePartnerShare,
  useGetPartnerResource,
  useRecordResourceView,
  useRevokePartnerShare,
  type GetPartnerResourceReply,
} from "@fairway/client";
import { Alert, Button, Select } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatBytes, formatDate } from "../../../lib/format.ts";
import { SidePanel } from "../../../ui/dialog.tsx";
import { IconDownload, IconLink } from "../../../ui/icons.ts";
import { Loaded, Loading } from "../../../ui/states/index.ts";
import { usePartnerRoom } from "../../portal/use-partner-room.ts";
import { languageName } from "../language.ts";
import classes from "../library.module.css";
import { ShareDialog, type ShareWish } from "../share-dialog.tsx";
import { ShareList } from "../share-list.tsx";
import { useFresh } from "../use-fresh.ts";
import { LockedView } from "./locked-view.tsx";
import { OpenForATime } from "./open-for-a-time.tsx";
import { Preview } from "./preview.tsx";

type Shown = GetPartnerResourceReply;

/** A view is told once for each time that the panel is opened. */
function useCountedView(id: string, isOpen: boolean) {
  const { vendor, partnerId, me } = usePartnerRoom();
  const { mutate } = useRecordResourceView();
  const told = useRef(false);
  useEffect(() => {
    if (!isOpen || told.current || me.viewing !== null) return;
    told.current = true;
    mutate({ vendorId: vendor.id, partnerId, resourceId: id });
  }, [id, isOpen, mutate, vendor.id, partnerId, me.viewing]);
}

function Sharing({ resource }: { resource: Shown }) {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const fresh = useFresh();
  const create = useCreatePartnerShare();
  const revoke = useRevokePartnerShare();
  const [making, setMaking] = useState(false);
  const make = async (data: ShareWish) => {
    const made = await create.mutateAsync({ vendorId: vendor.id, partnerId, resourceId: resource.id, data });
    await fresh();
    return made;
  };
  const end = async (resourceShareId: string) => {
    await revoke.mutateAsync({ vendorId: vendor.id, partnerId, resourceId: resource.id, resourceShareId });
    await fresh();
  };
  return (
    <>
      {resource.can["share"] ? (
        <div className={classes.actions}>
          <Button variant="default" leftSection={<IconLink size={16} aria-hidden />} onClick={() => setMaking(true)}>
            {t("library.share")}
          </Button>
        </div>
      ) : null}
      {resource.shares.length > 0 ? (
        <section className={classes.stack} aria-label={t("library.portal.links")}>
          <h3>{t("library.portal.links")}</h3>
          <ShareList shares={resource.shares} end={end} />
        </section>
      ) : null}
      {making ? (
        <ShareDialog
          title={resource.title}
          mayMark={resource.coBrandable}
          make={make}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </>
  );
}

function Open({ resource, language, choose }: { resource: Shown; language: string; choose: (code: string) => void }) {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  useCountedView(resource.id, true);
  const file = resource.files.find((one) => one.language === language) ?? resource.files[0];
  if (!file) return null;
  const address = (more: { as?: "inline" | "attachment"; coBranded?: "yes" | "no" }) =>
    plainLink(getDownloadPartnerResourceUrl(vendor.id, partnerId, resource.id, { language: file.language, ...more }));
  const had = file.olderDownloaded;
  return (
    <div className={classes.stack}>
      {resource.summary ? <p>{resource.summary}</p> : null}
      <OpenForATime vendor={vendor.name} until={resource.openUntil} reason={resource.openReason} />
      {had === null ? null : (
        <Alert color="blue" title={t("library.portal.newer")}>
          {t("library.portal.newerBody", { had, number: file.number })}
        </Alert>
      )}
      {resource.files.length > 1 ? (
        <Select
          label={t("library.versionLanguage")}
          allowDeselect={false}
          data={resource.files.map((one) => ({
            value: one.language,
            label: languageName(one.language, i18n.language),
          }))}
          value={file.language}
          onChange={(code) => code && choose(code)}
        />
      ) : null}
      <div className={classes.actions}>
        <Button component="a" href={address({})} download leftSection={<IconDownload size={16} aria-hidden />}>
          {t("library.portal.get")}
        </Button>
        {resource.coBrandable ? (
          <Button component="a" variant="default" href={address({ coBranded: "yes" })} download>
            {t("library.portal.getMarked")}
          </Button>
        ) : null}
      </div>
      <p className={classes.note}>
        {file.name}, {formatBytes(file.sizeBytes, i18n.language)}, {t("library.version", { number: file.number })}
        {resource.expiresOn
          ? `. ${t("library.portal.until", { date: formatDate(resource.expiresOn, i18n.language) })}`
          : ""}
      </p>
      <Preview file={file} address={address({ as: "inline" })} excerpt={resource.excerpt} />
      <Sharing resource={resource} />
    </div>
  );
}

/** One resource beside the others: preview, download, the partner's mark, links; or what opens it. */
export function ResourceView({ id, onClose }: { id: string; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const [chosen, setChosen] = useState<string | null>(null);
  const query = useGetPartnerResource(vendor.id, partnerId, id, chosen === null ? {} : { language: chosen });
  const usual = (resource: Shown) =>
    resource.languages.find((code) => code === i18n.language) ?? resource.languages[0] ?? "en";
  return (
    <SidePanel title={query.data?.title ?? t("library.portal.title")} size={620} onClose={onClose}>
      <Loaded query={query} skeleton={<Loading lines={8} height={24} />}>
        {(resource) =>
          resource.open ? (
            <Open resource={resource} language={chosen ?? usual(resource)} choose={setChosen} />
          ) : (
            <LockedView resource={resource} />
          )
        }
      </Loaded>
    </SidePanel>
  );
}
