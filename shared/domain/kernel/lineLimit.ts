/** A single line of text in SharePoint. */
export const lineLimit = 255;
