/** What was opened and is to be closed again, the last first. */
export type Closing = {
  push(step: () => Promise<unknown>): void;
  /** Closes all of it, once. */
  close(): Promise<void>;
};

export function closing(): Closing {
  const steps: (() => Promise<unknown>)[] = [];
  return {
    push: (step) => void steps.push(step),
    async close() {
      for (const step of steps.splice(0).reverse()) await step();
    },
  };
}
