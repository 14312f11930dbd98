import { usePutVendorLogo, type Vendor } from "@fairway/client";
import { Button, FileButton, Input } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatBytes } from "../../lib/format.ts";
import { failed, said } from "../../ui/toast.ts";
import { VendorMark } from "../session/vendor-mark.tsx";
import classes from "./settings.module.css";

const mostBytes = 512 * 1024;

/** The vendor's logo; a new one is saved at once. */
export function LogoField({ vendor, disabled }: { vendor: Vendor; disabled: boolean }) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const put = usePutVendorLogo();
  const [error, setError] = useState<string | null>(null);
  const send = async (file: File | null) => {
    if (!file) return;
    setError(file.size > mostBytes ? t("settings.logoTooBig", { size: formatBytes(file.size, i18n.language) }) : null);
    if (file.size > mostBytes) return;
    await put.mutateAsync({ vendorId: vendor.id, data: file });
    await client.invalidateQueries();
    said(t("settings.logoSaved"));
  };
  return (
    <Input.Wrapper label={t("settings.logo")} description={t("settings.logoHelp")} error={error} labelElement="div">
      <div className={classes.preview}>
        <VendorMark vendor={vendor} />
        <FileButton
          accept="image/png,image/jpeg,image/webp"
          disabled={disabled}
          onChange={(file) => void send(file).catch(failed)}
        >
          {(props) => (
            <Button variant="default" loading={put.isPending} disabled={disabled} {...props}>
              {t("settings.chooseLogo")}
            </Button>
          )}
        </FileButton>
      </div>
    </Input.Wrapper>
  );
}
