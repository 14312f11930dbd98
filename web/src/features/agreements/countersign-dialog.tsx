import { useCountersignAgreement } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { said } from "../../ui/toast.ts";
import { useRoom } from "../session/room.tsx";
import { SignForm, type Signer } from "./sign-form.tsx";
import { useFresh } from "./use-fresh.ts";

type Props = { partnerId: string; acceptanceId: string; onClose: () => void };

/** Signs for the vendor. */
export function CountersignDialog({ partnerId, acceptanceId, onClose }: Props) {
  const { t } = useTranslation();
  const { me, vendor } = useRoom();
  const fresh = useFresh();
  const countersign = useCountersignAgreement();
  const sign = async (signer: Signer) => {
    await countersign.mutateAsync({
      vendorId: vendor.id,
      partnerId,
      agreementAcceptanceId: acceptanceId,
      data: { ...signer, agreed: true },
    });
    said(t("agreements.countersigned"));
    await fresh();
    onClose();
  };
  return (
    <Dialog title={t("agreements.countersign")} onClose={onClose}>
      <SignForm
        signer={{ name: me.person.name, title: "" }}
        of={acceptanceId}
        statement={t("agreements.countersignStatement", {
          vendor: vendor.name,
          name: "{name}",
          title: "{title}",
          interpolation: { escapeValue: false },
        })}
        submit={t("agreements.countersign")}
        error={countersign.error}
        isPending={countersign.isPending}
        onSign={sign}
      />
    </Dialog>
  );
}
