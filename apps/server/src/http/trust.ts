/** Which requests are taken for what they claim: the names this server answers to, and the pages a session may speak from. */
import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";

export type Names = { readonly host: string; readonly port: number; readonly publicUrl?: string | undefined };

/**
 * Whether the server goes by the name in the `Host` header. A page elsewhere can point its own name at this machine, and
 * would then speak to us as if it were ours: only addresses, the machine's own name and configured names are answered.
 */
export function isOurName(header: string | undefined, { host, publicUrl }: Names): boolean {
  if (header === undefined || !URL.canParse(`http://${header}`)) return false;
  const name = new URL(`http://${header}`).hostname.toLowerCase();
  if (isIP(name.replace(/^\[|\]$/g, "")) !== 0 || name === "localhost" || name.endsWith(".localhost")) return true;
  return name === host.toLowerCase() || (publicUrl !== undefined && name === new URL(publicUrl).hostname);
}

/**
 * Whether the cookie of a request counts: it must come from a page of ours, or from no page at all. Browsers say so in
 * `Sec-Fetch-Site`; where they do not, `Origin` does on everything that changes something.
 */
export function isFromOurPages(headers: IncomingHttpHeaders, method: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || (site === "none" && isReading(method));
  const { origin, host } = headers;
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === host;
  return isReading(method);
}

export function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

/** Everything the pages load is ours, no script stands in a page, nothing of ours stands in another's frame. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
  "x-frame-options": "DENY",
};
