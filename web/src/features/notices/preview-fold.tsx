import { Loader } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PreviewOf } from "./notice-preview.tsx";

const NoticePreview = lazy(() => import("./notice-preview.tsx").then((m) => ({ default: m.NoticePreview })));

/** What partners will read, folded away until somebody wants to see it: working it out takes a moment. */
export function PreviewFold(props: PreviewOf) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("notices.preview.title")}</summary>
      {open ? (
        <Suspense fallback={<Loader size="xs" />}>
          <NoticePreview {...props} />
        </Suspense>
      ) : null}
    </details>
  );
}
