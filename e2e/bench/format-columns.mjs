// The columns of the customers that the formats are measured with; for Node and for the benchmark's pages.

/** Identity and customer numbers are text: they have zeros in front and more digits than a number holds. */
export const formatColumns = [
  { name: "id", type: "text" },
  { name: "customer_no", type: "text" },
  { name: "name", type: "text" },
  { name: "company", type: "text" },
  { name: "email", type: "text" },
  { name: "phone", type: "text" },
  { name: "city", type: "text" },
  { name: "birthday", type: "date" },
  { name: "last_order", type: "time" },
  { name: "orders", type: "whole" },
  { name: "amount", type: "decimal" },
  { name: "active", type: "boolean" },
];

const elements = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  time: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
  whole: { type: "INT32" },
  decimal: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

/** The same as a Parquet schema. */
export const parquetSchema = [
  { name: "root", num_children: formatColumns.length },
  ...formatColumns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL", ...elements[type] })),
];
