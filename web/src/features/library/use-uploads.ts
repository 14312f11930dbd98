import { useCreateResource } from "@fairway/client";
import { useRef, useState } from "react";
import { failureOf } from "../../lib/errors.ts";
import { useVendor } from "../session/room.tsx";
import { useFresh } from "./use-fresh.ts";
import { useSendFile, type Sent } from "./use-send-file.ts";

export type Row = {
  key: number;
  name: string;
  percent: number;
  state: "sending" | "paused" | "checking" | "done" | "failed";
  why: string | null;
  /** The draft that it became. */
  resourceId: string | null;
};

const titleOf = (name: string): string =>
  name
    .replace(/\.[^.]{1,5}$/, "")
    .replaceAll(/[_-]+/g, " ")
    .trim()
    .slice(0, 200) || name;

/** Sends files; each becomes a draft of the library once it is there and was checked. */
export function useUploads() {
  const vendor = useVendor();
  const fresh = useFresh();
  const sendFile = useSendFile();
  const create = useCreateResource();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const sent = useRef(new Map<number, Sent>());
  const next = useRef(1);
  const change = (key: number, part: Partial<Row>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const sendOne = async (file: File, language: string) => {
    const key = next.current;
    next.current += 1;
    setRows((before) => [
      { key, name: file.name, percent: 0, state: "sending", why: null, resourceId: null },
      ...before,
    ]);
    const sending = sendFile(file, {
      onProgress: (percent) => change(key, { percent, state: "sending" }),
      onPause: () => change(key, { state: "paused" }),
      onSent: () => change(key, { state: "checking", percent: 100 }),
    });
    sent.current.set(key, sending);
    try {
      const received = await sending.done;
      if (!sent.current.has(key)) return;
      const title = titleOf(received.name);
      const made = await create.mutateAsync({ vendorId: vendor.id, data: { title, fileId: received.id, language } });
      change(key, { state: "done", resourceId: made.id });
      await fresh();
    } catch (error) {
      const { detail, remedy } = failureOf(error);
      change(key, { state: "failed", why: [detail, remedy].filter(Boolean).join(" ") || null });
    }
  };
  return {
    rows,
    send: (files: readonly File[], language: string) => void Promise.all(files.map((file) => sendOne(file, language))),
    cancel: (key: number) => {
      sent.current.get(key)?.cancel();
      sent.current.delete(key);
      setRows((before) => before.filter((row) => row.key !== key));
    },
  };
}
