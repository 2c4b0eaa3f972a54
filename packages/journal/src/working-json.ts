/** The JSON of a working value. @throws TypeError for a value that JSON cannot hold at its top */
export function asJson(key: string, value: unknown): string {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new TypeError(`A JSON value was expected for ${key}, got ${typeof value}.`);
  return json;
}
