import {
  useInvitePartnerPerson,
  useListPartnerInvitations,
  useListPartnerPeople,
  useRemovePartnerPerson,
  useResendPartnerInvitation,
  useRevokePartnerInvitation,
  useUpdatePartnerPerson,
} from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";
import { Loaded } from "../../ui/states/index.ts";
import { InvitationList } from "./invitation-list.tsx";
import { PeopleView } from "./people-view.tsx";

type Props = { vendorId: string; partnerId: string; partnerName: string };

/** Who is invited to a partner's side. */
function Invited({ vendorId, partnerId }: Pick<Props, "vendorId" | "partnerId">) {
  const query = useListPartnerInvitations(vendorId, partnerId);
  const [resend, revoke] = [useResendPartnerInvitation(), useRevokePartnerInvitation()];
  const client = useQueryClient();
  const fresh = () => refresh(client, "/invitations");
  return (
    <InvitationList
      query={query}
      resend={async ({ id }) => {
        const sent = await resend.mutateAsync({ vendorId, partnerId, invitationId: id });
        await fresh();
        return sent;
      }}
      revoke={async ({ id }) => {
        await revoke.mutateAsync({ vendorId, partnerId, invitationId: id });
        await fresh();
      }}
    />
  );
}

/** The people of a partner. */
export function PartnerPeople({ vendorId, partnerId, partnerName }: Props) {
  const client = useQueryClient();
  const query = useListPartnerPeople(vendorId, partnerId);
  const add = useInvitePartnerPerson();
  const update = useUpdatePartnerPerson();
  const remove = useRemovePartnerPerson();
  const fresh = () => refresh(client, "/people");
  return (
    <Loaded query={query}>
      {({ items, roles, can }) => (
        <PeopleView
          organization={partnerName}
          people={items}
          roles={roles}
          invitations={<Invited vendorId={vendorId} partnerId={partnerId} />}
          add={
            can["manage"]
              ? {
                  run: async (p) => {
                    const invited = await add.mutateAsync({ vendorId, partnerId, data: p });
                    await refresh(client, "/invitations");
                    return invited;
                  },
                  error: add.error,
                  busy: add.isPending,
                  reset: add.reset,
                }
              : undefined
          }
          edit={
            can["manage"]
              ? {
                  run: async ({ person, roles: next }) => {
                    await update.mutateAsync({ vendorId, partnerId, personId: person.id, data: { roles: next } });
                    await fresh();
                  },
                  error: update.error,
                  busy: update.isPending,
                  reset: update.reset,
                }
              : undefined
          }
          remove={
            can["manage"]
              ? {
                  run: async (p) => {
                    await remove.mutateAsync({ vendorId, partnerId, personId: p.id });
                    await fresh();
                  },
                  error: remove.error,
                  busy: remove.isPending,
                  reset: remove.reset,
                }
              : undefined
          }
        />
      )}
    </Loaded>
  );
}
