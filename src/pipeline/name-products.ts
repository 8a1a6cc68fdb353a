/** The names that a config gives to products: what reports and screens show in place of an id. Records keep the id. */
import type { ReviewRecord } from '../review.ts';

/** Pairs of id and name: plain data that no id can harm. */
export type ProductNames = readonly (readonly [id: string, name: string])[];

/** The name of a product; itself where it has none. */
export function productName(names: ProductNames, product: string): string {
  return names.find(([id]) => id === product)?.[1] ?? product;
}

/** Gives a record the name of its product. Ids of one name become one product: an app on two platforms. */
export function createNamer(names: ProductNames): (record: ReviewRecord) => ReviewRecord {
  if (names.length === 0) return (record) => record;
  const known = new Map(names);
  return (record) => {
    const name = known.get(record.review.product ?? '');
    return name === undefined ? record : { ...record, review: { ...record.review, product: name } };
  };
}
