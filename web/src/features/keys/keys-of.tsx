import {
  useCreateApiKey,
  useCreatePartnerApiKey,
  useListApiKeys,
  useListPartnerApiKeys,
  useRevokeApiKey,
  useRevokePartnerApiKey,
} from "@fairway/client";
import { partnerPermissions, vendorPermissions } from "@fairway/contract";
import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";
import { Loaded } from "../../ui/states/index.ts";
import { useRoom, useVendor } from "../session/room.tsx";
import { KeysView } from "./keys-view.tsx";

const among = <P extends string>(all: readonly P[], chosen: readonly string[]): P[] =>
  all.filter((one) => chosen.includes(one));

/** Keys of the vendor's side. */
export function VendorKeys() {
  const vendor = useVendor();
  const { membership } = useRoom();
  const client = useQueryClient();
  const query = useListApiKeys(vendor.id);
  const [make, revoke] = [useCreateApiKey(), useRevokeApiKey()];
  const fresh = () => refresh(client, "/api-keys");
  return (
    <Loaded query={query}>
      {({ items, can }) => (
        <KeysView
          side="vendor"
          organization={vendor.name}
          keys={items}
          held={membership.permissions}
          mayManage={can["manage"] === true}
          make={async (input) => {
            const data = { ...input, permissions: among(vendorPermissions, input.permissions) };
            const made = await make.mutateAsync({ vendorId: vendor.id, data });
            await fresh();
            return made;
          }}
          revoke={async (key) => {
            await revoke.mutateAsync({ vendorId: vendor.id, apiKeyId: key.id });
            await fresh();
          }}
          busy={make.isPending || revoke.isPending}
          error={make.error ?? revoke.error}
          forget={() => [make, revoke].forEach((one) => one.reset())}
        />
      )}
    </Loaded>
  );
}

/** Keys of a partner's side. */
export function PartnerKeys({ partnerId, partnerName }: { partnerId: string; partnerName: string }) {
  const { id: vendorId } = useVendor();
  const { membership } = useRoom();
  const client = useQueryClient();
  const query = useListPartnerApiKeys(vendorId, partnerId);
  const [make, revoke] = [useCreatePartnerApiKey(), useRevokePartnerApiKey()];
  const fresh = () => refresh(client, "/api-keys");
  return (
    <Loaded query={query}>
      {({ items, can }) => (
        <KeysView
          side="partner"
          organization={partnerName}
          keys={items}
          held={membership.permissions}
          mayManage={can["manage"] === true}
          make={async (input) => {
            const data = { ...input, permissions: among(partnerPermissions, input.permissions) };
            const made = await make.mutateAsync({ vendorId, partnerId, data });
            await fresh();
            return made;
          }}
          revoke={async (key) => {
            await revoke.mutateAsync({ vendorId, partnerId, apiKeyId: key.id });
            await fresh();
          }}
          busy={make.isPending || revoke.isPending}
          error={make.error ?? revoke.error}
          forget={() => [make, revoke].forEach((one) => one.reset())}
        />
      )}
    </Loaded>
  );
}
