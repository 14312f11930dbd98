import {
  useInvitePerson,
  useListInvitations,
  useListPeople,
  useRemovePerson,
  useResendInvitation,
  useRevokeInvitation,
  useUpdatePerson,
} from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { PeopleView } from "./people-view.tsx";

function useActions(vendorId: string) {
  const client = useQueryClient();
  const [add, update, remove] = [useInvitePerson(), useUpdatePerson(), useRemovePerson()];
  const fresh = () => refresh(client, `/v1/vendors/${vendorId}/`);
  return {
    add: {
      run: async (p: { name: string; email: string; roles: string[] }) => {
        const invited = await add.mutateAsync({ vendorId, data: p });
        await fresh();
        return invited;
      },
      error: add.error,
      busy: add.isPending,
      reset: add.reset,
    },
    edit: {
      run: async (change: { person: { id: string }; roles: string[] }) => {
        await update.mutateAsync({ vendorId, personId: change.person.id, data: { roles: change.roles } });
        await fresh();
      },
      error: update.error,
      busy: update.isPending,
      reset: update.reset,
    },
    remove: {
      run: async (person: { id: string }) => {
        await remove.mutateAsync({ vendorId, personId: person.id });
        await fresh();
      },
      error: remove.error,
      busy: remove.isPending,
      reset: remove.reset,
    },
  };
}

/** Who is invited to the vendor's side. */
function Invited() {
  const vendor = useVendor();
  const query = useListInvitations(vendor.id);
  const [resend, revoke] = [useResendInvitation(), useRevokeInvitation()];
  const client = useQueryClient();
  const fresh = () => refresh(client, "/invitations");
  return (
    <InvitationList
      query={query}
      resend={async ({ id }) => {
        const sent = await resend.mutateAsync({ vendorId: vendor.id, invitationId: id });
        await fresh();
        return sent;
      }}
      revoke={async ({ id }) => {
        await revoke.mutateAsync({ vendorId: vendor.id, invitationId: id });
        await fresh();
      }}
    />
  );
}

/** The vendor's own people. */
export function VendorPeople({ adding, onAdding }: { adding: boolean; onAdding: (on: boolean) => void }) {
  const vendor = useVendor();
  const query = useListPeople(vendor.id);
  const { add, edit, remove } = useActions(vendor.id);
  return (
    <Loaded query={query}>
      {({ items, roles, can }) => (
        <PeopleView
          organization={vendor.name}
          people={items}
          roles={roles}
          add={can["manage"] ? add : undefined}
          edit={can["manage"] ? edit : undefined}
          remove={can["manage"] ? remove : undefined}
          invitations={<Invited />}
          adding={adding}
          onAdding={onAdding}
        />
      )}
    </Loaded>
  );
}
