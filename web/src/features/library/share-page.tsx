import { getDownloadSharedResourceUrl, useGetSharedResource } from "@fairway/client";
import { Alert, Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatBytes, formatInstant } from "../../lib/format.ts";
import { failureOf } from "../../lib/errors.ts";
import { Failed, Loading } from "../../ui/states/index.ts";
import { PublicFrame } from "../apply/public-frame.tsx";
import classes from "./library.module.css";

/** Where a link to a resource leads: what it is, from whom, and the file; without signing in. */
export function SharePage() {
  const { t, i18n } = useTranslation();
  const { token } = useParams({ from: "/share/$token" });
  const query = useGetSharedResource(token, { query: { retry: false } });
  const { data, error } = query;
  if (!data)
    return (
      <PublicFrame vendor={null} title={t("library.shared.title")}>
        {error === null ? <Loading lines={3} height={24} /> : null}
        {error !== null && failureOf(error).status === 404 ? (
          <Alert color="red" role="alert" title={t("library.shared.gone")}>
            {t("library.shared.goneBody")}
          </Alert>
        ) : null}
        {error !== null && failureOf(error).status !== 404 ? (
          <Failed error={error} onRetry={() => void query.refetch()} />
        ) : null}
      </PublicFrame>
    );
  const { title, summary, name, sizeBytes, from, vendor, expiresAt } = data;
  return (
    <PublicFrame vendor={vendor} title={title}>
      <div className={classes.stack}>
        <p>{t("library.shared.from", { name: from })}</p>
        {summary ? <p>{summary}</p> : null}
        <p className={classes.note}>
          {name}, {formatBytes(sizeBytes, i18n.language)}
        </p>
        <Button component="a" size="sm" href={getDownloadSharedResourceUrl(token, {})} download>
          {t("library.shared.get", { name })}
        </Button>
        <p className={classes.note}>{t("library.shared.until", { date: formatInstant(expiresAt, i18n.language) })}</p>
      </div>
    </PublicFrame>
  );
}
