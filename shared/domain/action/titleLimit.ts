/** A single line of text in SharePoint. */
export const titleLimit = 255;
