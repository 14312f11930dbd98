import { useListProgramVersions } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./document.module.css";

const statuses = ["active", "superseded", "draft"] as const;

/** Every version, newest first. */
export function VersionsTab({ programId }: { programId: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const query = useListProgramVersions(vendor.id, programId);
  const statusName = (status: string) => {
    const known = statuses.find((s) => s === status);
    return known ? t(`program.versions.${known}`) : status;
  };
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div className={classes.versions}>
          <table>
            <caption className="visually-hidden">{t("program.versions.caption")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("program.versions.number")}</th>
                <th scope="col">{t("program.versions.status")}</th>
                <th scope="col">{t("program.versions.published")}</th>
                <th scope="col">{t("program.versions.by")}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((v) => (
                <tr key={v.id}>
                  <td>{v.number}</td>
                  <td>{statusName(v.status)}</td>
                  <td>{v.publishedAt ? formatInstant(v.publishedAt, i18n.language, vendor.timeZone) : "–"}</td>
                  <td>{v.publishedBy ?? "–"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Loaded>
  );
}
