/** Refuses what would leave an installation without an owner: nobody could give a role or add a person again. */
import type { FastifyRequest } from "fastify";
import type { People } from "../auth/people.ts";
import { refused } from "./refused.ts";

type Body = Readonly<Record<string, unknown>>;

/** By the door of sign-in: whether the person that is named there would be no owner afterwards. */
const endsOwnership: Readonly<Record<string, (body: Body) => boolean>> = {
  "/admin/set-role": ({ role }) => [role].flat().join() !== "owner",
  "/admin/ban-user": () => true,
  "/admin/remove-user": () => true,
};

export type OwnerGuard = {
  /**
   * Does `change` once it is sure that an owner remains; changes of that kind wait for each other.
   *
   * @throws Refused `last-owner`, or what `needOwner` throws when that is not the asker's business
   */
  during<T>(path: string, request: FastifyRequest, change: () => Promise<T>): Promise<T>;
};

/** @param needOwner throws unless an owner asks: nobody else learns who is one */
export function keepAnOwner(people: Pick<People, "isLastOwner">, needOwner: (request: FastifyRequest) => Promise<void>): OwnerGuard {
  let turn: Promise<unknown> = Promise.resolve();

  async function checked<T>(ends: boolean, body: Body, request: FastifyRequest, change: () => Promise<T>): Promise<T> {
    // Sign-in makes a text of whatever stands there; so does this, or the two would mean different people.
    if (ends && (await people.isLastOwner(String(body["userId"])))) {
      await needOwner(request);
      throw refused("last-owner", {});
    }
    return change();
  }

  return {
    during(path, request, change) {
      const ends = endsOwnership[path];
      if (!ends) return change();
      const body = typeof request.body === "object" && request.body !== null ? (request.body as Body) : {};
      const mine = turn.then(() => checked(ends(body), body, request, change));
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}
