import { Button, CopyButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./document.module.css";

/** The document as it was written, with line numbers. */
export function SourceView({ source, format }: { source: string; format: string }) {
  const { t } = useTranslation();
  const title = t("program.source", { format: format.toUpperCase() });
  return (
    <div>
      <div className={classes.sourceBar}>
        <span>{title}</span>
        <CopyButton value={source}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t("copied") : t("program.copySource")}
            </Button>
          )}
        </CopyButton>
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
