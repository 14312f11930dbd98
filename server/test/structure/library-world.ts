import type { StartedApp, TestClient } from "../harness.ts";
import { addResource, pdfOf } from "../resource-files.ts";
import { sendWhole } from "../resumable.ts";

/** A library with one of everything; the spare ones may be used up. */
export type LibraryWorld = {
  resourceId: string;
  resourceVersionId: string;
  resourceCollectionId: string;
  spareCollectionId: string;
  resourceShareId: string;
  partnerShareId: string;
  shareToken: string;
  /** Received, and not used yet. */
  resourceFileId: string;
  spareResourceFileId: string;
  /** Complete. */
  uploadId: string;
};

const tokenOf = ({ url }: { url: string }): string => url.split("/").at(-1) ?? "";

export async function writeLibrary(
  app: StartedApp,
  owner: TestClient,
  { vendorId, person }: { vendorId: string; person: TestClient },
): Promise<LibraryWorld> {
  const pdf = await pdfOf("A world of turbines");
  const coBrand = { place: "bottomLeft", widthPercent: 40 };
  const resource = await addResource(owner, pdf, { title: "Turbines", tags: ["kept"], coBrand });
  const params = { resourceId: resource.id };
  const { id: resourceCollectionId } = await owner.ok("createResourceCollection", { body: { name: "Kept" } });
  const { id: spareCollectionId } = await owner.ok("createResourceCollection", { body: { name: "Spare" } });
  const share = await owner.ok("createResourceShare", { params, body: {} });
  const partnerShare = await person.ok("createPartnerShare", { params, body: {} });
  const receive = async () => {
    const upload = { type: "application/pdf", content: pdf };
    return (await owner.ok("uploadResourceFile", { query: { name: "kept.pdf" }, upload })).id;
  };
  return {
    resourceId: resource.id,
    resourceVersionId: resource.versions[0]?.id ?? "",
    resourceCollectionId,
    spareCollectionId,
    resourceShareId: share.id,
    partnerShareId: partnerShare.id,
    shareToken: tokenOf(await owner.ok("createResourceShare", { params, body: {} })),
    resourceFileId: await receive(),
    spareResourceFileId: await receive(),
    uploadId: await sendWhole(app.http, { token: owner.token, vendorId }, pdf),
  };
}
