/**
 * A route's path with its parameters and its query filled in. Lists repeat their name; undefined is left out.
 *
 * @throws RangeError when the path names a parameter that is not given
 */
export function writeAddress(path: string, params: object, query: object): string {
  const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value: unknown = Reflect.get(params, name);
    if (value === undefined || value === "") throw new RangeError(`The parameter ${name} of ${path} was expected, got none.`);
    return encodeURIComponent(String(value));
  });
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) pairs.append(name, String(one));
  }
  return pairs.size === 0 ? filled : `${filled}?${pairs}`;
}
