import type { FormLayout } from '../../../application/provisioning/SiteSchema';

const schema = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

/** A heading of the form, and the internal names of the columns below it. */
export type FormSection = readonly [heading: string, columns: readonly string[]];

/** Columns by the internal names that the product knows; `withPages` puts in the titles that SharePoint's forms go by. */
export interface FormPlan {
  readonly heading: string;
  readonly sections: readonly FormSection[];
}

export const formLayout = (heading: string, sections: readonly FormSection[]): FormPlan => ({
  heading,
  sections,
});

/** SharePoint names a form's columns by their titles; those of no section come after the last one. */
export const toFormLayout = (
  { heading, sections }: FormPlan,
  titleOf: (column: string) => string,
): FormLayout => ({
  header: {
    $schema: schema,
    elmType: 'div',
    attributes: { class: 'ms-borderColor-neutralTertiary' },
    style: { width: '99%', padding: '8px 0', 'border-bottom-style': 'solid', 'border-bottom-width': '1px' },
    children: [
      {
        elmType: 'div',
        attributes: { class: 'ms-fontSize-24 ms-fontWeight-semibold' },
        txtContent: heading,
      },
    ],
  },
  body: {
    sections: sections.map(([displayname, columns]) => ({ displayname, fields: columns.map(titleOf) })),
  },
});
