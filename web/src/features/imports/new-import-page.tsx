import { useListImports } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../ui/page.tsx";
import { Forbidden, Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { FilesStep } from "./files-step.tsx";
import classes from "./imports.module.css";
import { KindStep } from "./kind-step.tsx";
import { MappingSummary } from "./mapping-summary.tsx";
import { TryStep } from "./try-step.tsx";
import { useWizard } from "./use-wizard.ts";

/** From files to partners and records: choose, match, try, import. */
export function NewImportPage() {
  const { t } = useTranslation();
  const { id, slug } = useVendor();
  const query = useListImports(id, { limit: 1 });
  const wizard = useWizard();
  const { files, mapping, fromFile } = wizard.draft;
  const begun = files.length > 0 || mapping !== null;
  const back = (
    <Link to="/console/$vendor/imports" params={{ vendor: slug }} className={classes.back}>
      {`← ${t("imports.back")}`}
    </Link>
  );
  const action = begun ? (
    <Button variant="default" onClick={wizard.discard} title={t("imports.draft")}>
      {t("imports.discard")}
    </Button>
  ) : null;
  return (
    <Page title={t("imports.newTitle")} state={t("imports.newState")} action={action} before={back}>
      <Loaded query={query}>
        {({ can }) =>
          can["import"] === true ? (
            <div className={classes.wizard}>
              <FilesStep wizard={wizard} />
              {files.length && !fromFile ? <KindStep wizard={wizard} /> : null}
              {mapping && !fromFile ? <ColumnsStep wizard={wizard} mapping={mapping} index={0} /> : null}
              {mapping && fromFile ? <MappingSummary mapping={mapping} /> : null}
              {mapping ? <TryStep wizard={wizard} mapping={mapping} /> : null}
            </div>
          ) : (
            <Forbidden>{t("imports.forbidden")}</Forbidden>
          )
        }
      </Loaded>
    </Page>
  );
}
