/** Long enough for the browser to have begun reading. */
const keptForMs = 60_000;

/** Characters that Windows or SharePoint keep out of file names. */
const fileName = (name: string): string =>
  name
    .replace(/["*:<>?/\\|#%\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s~]+|[.\s]+$/g, '');

/**
 * Hands a file to the browser by a link to its content, which works inside Teams' frame too: nothing is sent anywhere.
 * Gives the name that the file got.
 */
export function saveFile(content: Uint8Array<ArrayBuffer>, name: string, mediaType: string): string {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(name);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptForMs);
  return link.download;
}
