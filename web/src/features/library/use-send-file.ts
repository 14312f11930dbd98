import { useGetLibraryFacets, useReceiveResourceUpload, type ResourceFile } from "@fairway/client";
import { useMutation } from "@tanstack/react-query";
import i18next from "i18next";
import { formatBytes } from "../../lib/format.ts";
import { useVendor } from "../session/room.tsx";
import { sendFile, type Sending } from "./send-file.ts";

type Steps = Sending & { onSent?: () => void };
export type Sent = { done: Promise<ResourceFile>; cancel: () => void };

/** Thrown before a byte is sent, so that nobody waits for the end of it. */
function refuseTooLarge({ name, size }: File, most: number): void {
  if (size <= most) return;
  const bytes = (count: number) => formatBytes(count, i18next.language);
  const detail = i18next.t("record.tooBig", { name, size: bytes(size), most: bytes(most) });
  throw Object.assign(new Error(detail), { status: 413, code: "file.too_large", detail });
}

/** Sends a file and has it checked, unless it is larger than is taken; gives what can be put into the library. */
export function useSendFile(): (file: File, steps: Steps) => Sent {
  const vendorId = useVendor().id;
  const mostBytes = useGetLibraryFacets(vendorId).data?.maxFileBytes ?? Infinity;
  const { mutateAsync: receive } = useReceiveResourceUpload();
  // A mutation, so that a session that has ended leads to sign-in from here as well.
  const { mutateAsync: arrive } = useMutation({ mutationFn: (arrives: Promise<string>) => arrives });
  return (file, { onSent, ...steps }) => {
    let cancel = () => {};
    const run = async () => {
      refuseTooLarge(file, mostBytes);
      const sending = sendFile(vendorId, file, steps);
      ({ cancel } = sending);
      const uploadId = await arrive(sending.done);
      onSent?.();
      return receive({ vendorId, data: { uploadId, name: file.name } });
    };
    return { done: run(), cancel: () => cancel() };
  };
}
