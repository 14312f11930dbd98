import {
  useAddPartnerPerson,
  useListPartnerPeople,
  useRemovePartnerPerson,
  useUpdatePartnerPerson,
} from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";
import { Loaded } from "../../ui/states/index.ts";
import { PeopleView } from "./people-view.tsx";

type Props = { vendorId: string; partnerId: string; partnerName: string };

/** The people of a partner. */
export function PartnerPeople({ vendorId, partnerId, partnerName }: Props) {
  const client = useQueryClient();
  const query = useListPartnerPeople(vendorId, partnerId);
  const add = useAddPartnerPerson();
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
          add={
            can["manage"]
              ? {
                  run: async (p) => {
                    const person = await add.mutateAsync({
                      vendorId,
                      partnerId,
                      data: p,
                    });
                    await fresh();
                    return person;
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
