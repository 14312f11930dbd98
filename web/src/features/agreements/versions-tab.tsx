import { useDraftAgreementVersion, type AgreementVersion, type GetAgreementReply } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatDayOf } from "../../lib/format.ts";
import { Mark } from "../../ui/mark.tsx";
import { Panel } from "../../ui/page.tsx";
import { useSpanWords } from "../../ui/span.tsx";
import { failed } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { useFresh } from "./use-fresh.ts";
import { VersionEditor } from "./version-editor.tsx";
import { VersionReader } from "./version-reader.tsx";

const tones = { draft: "info", published: "ok", superseded: "plain" } as const;

function Row({ version, onOpen }: { version: AgreementVersion; onOpen: () => void }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const spanWords = useSpanWords();
  const { publishedAt, effectiveOn, acceptWithin, publishedBy } = version;
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.head}>
          <span className={classes.name}>{t("agreements.version", { number: version.number })}</span>
          <Mark tone={tones[version.status]}>{t(`agreements.versionStatuses.${version.status}`)}</Mark>
        </div>
        {publishedAt && effectiveOn ? (
          <p className={classes.quiet}>
            {t("agreements.publishedBy", {
              name: publishedBy ?? "",
              date: formatDayOf(publishedAt, i18n.language, vendor.timeZone),
              effective: formatDate(effectiveOn, i18n.language),
              within: spanWords(acceptWithin ?? ""),
            })}
          </p>
        ) : (
          <p className={classes.quiet}>{t("agreements.begunBy", { name: version.createdBy })}</p>
        )}
        {version.accepted > 0 ? (
          <p className={classes.quiet}>{t("agreements.acceptedTimes", { count: version.accepted })}</p>
        ) : null}
      </div>
      <div className={classes.actions}>
        <Button size="xs" variant={version.can["edit"] ? "filled" : "default"} onClick={onOpen}>
          {t(version.can["edit"] ? "agreements.editText" : "agreements.read")}
        </Button>
      </div>
    </li>
  );
}

/** The versions of an agreement, and a new one. */
export function VersionsTab({ agreement }: { agreement: GetAgreementReply }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const begin = useDraftAgreementVersion();
  const [openId, setOpenId] = useState<string | null>(null);
  const opened = agreement.versions.find(({ id }) => id === openId);
  const draft = async () => {
    const { draft: made } = await begin.mutateAsync({ vendorId: vendor.id, agreementId: agreement.id });
    await fresh();
    setOpenId(made?.id ?? null);
  };
  return (
    <div className={classes.stack}>
      {agreement.can["draft"] ? (
        <div>
          <Button loading={begin.isPending} onClick={() => void draft().catch(failed)}>
            {t("agreements.newVersion")}
          </Button>
        </div>
      ) : null}
      <Panel padded={false}>
        <ul className={classes.list}>
          {agreement.versions.map((version) => (
            <Row key={version.id} version={version} onOpen={() => setOpenId(version.id)} />
          ))}
        </ul>
      </Panel>
      {opened && opened.can["edit"] ? (
        <VersionEditor agreement={agreement} versionId={opened.id} onClose={() => setOpenId(null)} />
      ) : null}
      {opened && !opened.can["edit"] ? (
        <VersionReader agreementId={agreement.id} versionId={opened.id} onClose={() => setOpenId(null)} />
      ) : null}
    </div>
  );
}
