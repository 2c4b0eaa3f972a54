/** Who wants to hear of commits. */
import type { NonEmpty, Recorded } from "@flakjacket/core";

export type Listener = (recorded: NonEmpty<Recorded>) => void;
export type Listeners = { add(listener: Listener): () => void; tell(recorded: readonly Recorded[]): void };

/** A listener that throws harms neither the commit nor the other listeners; what it threw becomes a process warning. */
export function listeners(): Listeners {
  const all = new Set<{ readonly hear: Listener }>();
  return {
    add(hear) {
      const entry = { hear };
      all.add(entry);
      return () => void all.delete(entry);
    },
    tell([first, ...rest]) {
      if (!first) return;
      for (const { hear } of [...all]) {
        try {
          hear([first, ...rest]);
        } catch (error) {
          process.emitWarning(error instanceof Error ? error : String(error));
        }
      }
    },
  };
}
