/** What a document is made of, in reading order; plain texts, which the writer escapes. */
export type Block =
  /** The first level is the document's own title, and there is one of it. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      /** Read out before the table. */
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      /** The first cell of a row names it; a cell's lines stand below each other. */
      readonly rows: readonly (readonly (readonly string[])[])[];
    };

/** A column of a table in the document. */
export interface TableColumn {
  readonly title: string;
  /** Share of the width, in hundredths. */
  readonly width: number;
}

/** What Word shows beside the text, and what screen readers and search ask for. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  /** Stands at the head of every page, so that no sheet of paper is without it. */
  readonly label: string;
  /** ISO 8601; the same rows give the same file to the byte, so no clock is read here. */
  readonly created: string;
}
