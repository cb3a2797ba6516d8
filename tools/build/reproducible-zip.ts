import JSZip from 'jszip';

/** The earliest date that a zip can hold: the same input gives the same bytes whenever it is packed. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1));

export type ZipEntries = Readonly<Record<string, string | Uint8Array>>;

/** Packs entries in the order given, with fixed dates, so that two builds of one source are equal. */
export async function reproducibleZip(entries: ZipEntries): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(entries)) {
    zip.file(name, content, { date: FIXED_DATE, createFolders: false });
  }
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** Unpacks every file of an archive, in the archive's order. */
export async function unzip(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const archive = await JSZip.loadAsync(bytes);
  const files = Object.values(archive.files).filter((file) => !file.dir);
  const contents = await Promise.all(files.map(async (file) => file.async('uint8array')));
  return Object.fromEntries(files.map((file, at) => [file.name, contents[at] ?? new Uint8Array()]));
}
