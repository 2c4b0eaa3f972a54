/** Stands in for `views/index.ts` in a process that is to read posts in the plain way alone: see `plain-verdicts.ts`. */
import { readingOf as wholeReadingOf } from "../../../../packages/screening/src/views/index.ts";

export * from "../../../../packages/screening/src/views/index.ts";

export function readingOf(...given: Parameters<typeof wholeReadingOf>): ReturnType<typeof wholeReadingOf> {
  const reading = wholeReadingOf(...given);
  return { ...reading, views: reading.views.slice(0, 1) };
}
