import { type ApiError, refusalOf } from "@fairway/client";
import type { Upload } from "tus-js-client";

export type Sending = {
  onProgress: (percent: number) => void;
  /** Broken off; it is tried again by itself. */
  onPause: () => void;
};
type Sent = { done: Promise<string>; cancel: () => void };

const partBytes = 8 * 2 ** 20;
const pauses = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000, 60_000];

type Answer = { getStatus(): number; getBody(): string; getHeader(name: string): string | undefined };
/** What an upload fails with; the server's answer is in it, where there is one. */
type Broken = Error & { originalResponse?: Answer | null };

const isLost = ({ originalResponse }: Broken): boolean => {
  const status = originalResponse?.getStatus() ?? 0;
  return status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;
};

/** Why an upload failed, as any other call would say it. */
export const failureOfUpload = ({ originalResponse: answer }: Broken): ApiError =>
  refusalOf({
    status: answer?.getStatus() ?? 0,
    text: answer?.getBody() ?? "",
    requestId: answer?.getHeader("x-request-id") ?? "",
  });

/**
 * Sends a file in parts, which goes on where it was when the connection breaks, also after the page was left and the
 * same file is chosen again. Gives the id of the upload.
 */
export function sendFile(vendorId: string, file: File, { onProgress, onPause }: Sending): Sent {
  let upload: Upload | null = null;
  let cancelled = false;
  const done = (async () => {
    const tus = await import("tus-js-client");
    return new Promise<string>((resolve, reject) => {
      if (cancelled) return reject(new Error("cancelled"));
      const sending = new tus.Upload(file, {
        endpoint: `/v1/vendors/${vendorId}/uploads`,
        chunkSize: partBytes,
        retryDelays: pauses,
        removeFingerprintOnSuccess: true,
        onShouldRetry: (error) => {
          onPause();
          return isLost(error);
        },
        onProgress: (sent, total) => onProgress(total === 0 ? 100 : Math.floor((sent / total) * 100)),
        onError: (error) => reject(failureOfUpload(error)),
        onSuccess: () => resolve(sending.url?.split("/").at(-1) ?? ""),
      });
      upload = sending;
      void sending.findPreviousUploads().then(([before]) => {
        if (before) sending.resumeFromPreviousUpload(before);
        sending.start();
      });
    });
  })();
  return {
    done,
    cancel: () => {
      cancelled = true;
      void upload?.abort(true).catch(() => {});
    },
  };
}
