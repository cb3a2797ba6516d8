/** The named fields of a row and no others. */
export const partOf =
  <Field extends PropertyKey>(fields: readonly Field[]) =>
  <Row extends Readonly<Record<Field, unknown>>>(row: Row): Pick<Row, Field> =>
    Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Row, Field>;
