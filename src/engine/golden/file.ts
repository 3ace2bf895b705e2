import * as v from 'valibot';

/** A tensor of a golden file, with as many numbers as its shape says. */
export const tensorSchema = v.pipe(
  v.object({
    shape: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
    data: v.array(v.number()),
  }),
  v.check(
    ({ shape, data }) => shape.reduce((product, size) => product * size, 1) === data.length,
    'The shape does not fit the number of entries.',
  ),
);

export type GoldenTensor = v.InferOutput<typeof tensorSchema>;

/**
 * Reads a part of a golden file, `where` being its path. Throws an `Error` that names the first field that is missing or wrong.
 */
export function readAs<S extends v.GenericSchema>(
  schema: S,
  given: unknown,
  where = '',
): v.InferOutput<S> {
  const result = v.safeParse(schema, given, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = [where, v.getDotPath(issue) ?? ''].filter((part) => part !== '').join('.');
  throw new Error(path === '' ? issue.message : `${path}: ${issue.message}`);
}
