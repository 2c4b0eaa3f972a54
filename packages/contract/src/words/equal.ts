/** The proof that a schema and a core type are the same, at compile time. */
import type { z } from "zod";

/** True only if the two types are identical. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Everything in it readonly, all the way down: JSON has no say in that, so it is no difference. */
export type DeepReadonly<T> = unknown extends T
  ? T
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : { readonly [K in keyof T]: DeepReadonly<T[K]> };

/** A schema whose output is core's `T`. What it takes in is what JSON can say: ids are plain strings there. */
export type SchemaOf<T, S extends z.ZodType> = z.ZodType<T, z.input<S>>;

/**
 * The schema, typed as core's `T`. Does not compile unless what it parses to is exactly `T`.
 *
 * @example const policy = exactly<Policy>()(z.object({ … }));
 */
export function exactly<T>(): <S extends z.ZodType>(
  schema: Equal<DeepReadonly<z.output<S>>, DeepReadonly<T>> extends true ? S : S & { readonly differsFrom: T },
) => SchemaOf<T, S> {
  return (schema) => schema as never;
}
