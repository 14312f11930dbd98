import {
  useCreateResourceShare,
  useListResourceShares,
  useRevokeResourceShare,
  type GetResourceReply,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconLink } from "../../ui/icons.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./library.module.css";
import { ShareDialog, type ShareWish } from "./share-dialog.tsx";
import { ShareList } from "./share-list.tsx";
import { useFresh } from "./use-fresh.ts";

/** Links to a resource, of the vendor and of partners. */
export function SharesTab({ resource }: { resource: GetResourceReply }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const query = useListResourceShares(vendor.id, resource.id);
  const create = useCreateResourceShare();
  const revoke = useRevokeResourceShare();
  const [making, setMaking] = useState(false);
  const make = async (data: ShareWish) => {
    const made = await create.mutateAsync({ vendorId: vendor.id, resourceId: resource.id, data });
    await fresh();
    return made;
  };
  const end = async (resourceShareId: string) => {
    await revoke.mutateAsync({ vendorId: vendor.id, resourceId: resource.id, resourceShareId });
    await fresh();
  };
  return (
    <div className={classes.stack}>
      {resource.can["share"] ? (
        <div className={classes.actions}>
          <Button variant="default" leftSection={<IconLink size={15} aria-hidden />} onClick={() => setMaking(true)}>
            {t("library.share")}
          </Button>
        </div>
      ) : null}
      <Loaded query={query} skeleton={<Loading lines={4} height={32} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon={IconLink} title={t("library.noShares")}>
              {t("library.noSharesBody")}
            </Empty>
          ) : (
            <ShareList shares={items} end={end} />
          )
        }
      </Loaded>
      {making ? (
        <ShareDialog
          title={resource.title}
          mayMark={false}
          isGated={resource.gateId !== null}
          make={make}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </div>
  );
}
