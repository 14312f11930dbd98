import { useTranslation } from "react-i18next";
import { formatBytes } from "../../lib/format.ts";
import { refused } from "../../ui/toast.ts";

/** Says of a file that is too large that it is, before anything is sent; whether it may go. */
export function useSizeCheck(mostBytes: number): (file: File) => boolean {
  const { t, i18n } = useTranslation();
  return (file) => {
    if (file.size <= mostBytes) return true;
    const size = (bytes: number) => formatBytes(bytes, i18n.language);
    refused(t("record.tooBig", { name: file.name, size: size(file.size), most: size(mostBytes) }));
    return false;
  };
}
