import { Button, CopyButton, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./document.module.css";
import { downloadDocument } from "./download.ts";

type Props = { name: string; source: string; format: "yaml" | "json" };

/** The document as it was written, with line numbers. */
export function SourceView({ name, source, format }: Props) {
  const { t } = useTranslation();
  const title = t("program.source", { format: format.toUpperCase() });
  return (
    <div>
      <div className={classes.sourceBar}>
        <span>{title}</span>
        <Group gap={8}>
          <Button variant="default" onClick={() => downloadDocument(name, source, format)}>
            {t("versions.actions.download")}
          </Button>
          <CopyButton value={source}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t("copied") : t("program.copySource")}
              </Button>
            )}
          </CopyButton>
        </Group>
      </div>
      <pre className={classes.source} tabIndex={0} aria-label={title}>
        {source.split("\n").map((line, i) => (
          <span key={i} className={classes.sourceLine}>
            {line || " "}
          </span>
        ))}
      </pre>
    </div>
  );
}
